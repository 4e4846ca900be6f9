import type { Language } from '../../../src/conversation/index.ts';

/** What the button on the library's page says. */
export interface LoaderWords {
  readonly ask: string;
  readonly close: string;
  /** The name of the chat's frame. */
  readonly chat: string;
  readonly newMessages: (count: number) => string;
}

export const loaderWords: Readonly<Record<Language, LoaderWords>> = {
  nl: {
    ask: 'Vraag het Om de hoek',
    close: 'Sluit de chat',
    chat: 'Chat met Om de hoek',
    newMessages: (count) => `nieuwe berichten: ${count}`,
  },
  en: {
    ask: 'Ask Om de hoek',
    close: 'Close the chat',
    chat: 'Chat with Om de hoek',
    newMessages: (count) => `new messages: ${count}`,
  },
  tr: {
    ask: 'Soru sorun: Om de hoek',
    close: 'Sohbeti kapat',
    chat: 'Om de hoek ile sohbet',
    newMessages: (count) => `yeni mesajlar: ${count}`,
  },
  ar: {
    ask: 'اسأل Om de hoek',
    close: 'إغلاق المحادثة',
    chat: 'محادثة مع Om de hoek',
    newMessages: (count) => `رسائل جديدة: ${count}`,
  },
  pl: {
    ask: 'Zapytaj Om de hoek',
    close: 'Zamknij czat',
    chat: 'Czat z Om de hoek',
    newMessages: (count) => `nowe wiadomości: ${count}`,
  },
  uk: {
    ask: 'Запитайте Om de hoek',
    close: 'Закрити чат',
    chat: 'Чат з Om de hoek',
    newMessages: (count) => `нові повідомлення: ${count}`,
  },
  es: {
    ask: 'Pregunte a Om de hoek',
    close: 'Cerrar el chat',
    chat: 'Chat con Om de hoek',
    newMessages: (count) => `mensajes nuevos: ${count}`,
  },
  fr: {
    ask: 'Demandez à Om de hoek',
    close: 'Fermer le chat',
    chat: 'Chat avec Om de hoek',
    newMessages: (count) => `nouveaux messages : ${count}`,
  },
  de: {
    ask: 'Fragen Sie Om de hoek',
    close: 'Chat schließen',
    chat: 'Chat mit Om de hoek',
    newMessages: (count) => `neue Nachrichten: ${count}`,
  },
  fa: {
    ask: 'از Om de hoek بپرسید',
    close: 'بستن گفتگو',
    chat: 'گفتگو با Om de hoek',
    newMessages: (count) => `پیام‌های تازه: ${count}`,
  },
  ru: {
    ask: 'Спросите Om de hoek',
    close: 'Закрыть чат',
    chat: 'Чат с Om de hoek',
    newMessages: (count) => `новые сообщения: ${count}`,
  },
};
