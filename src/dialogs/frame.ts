import type { Language } from '../conversation/index.ts';

/** What stands around every question. */
export interface Frame {
  readonly progress: (step: number, of: number) => string;
  readonly back: string;
  readonly stop: string;
  /** Above the numbered answers, when a step was not understood twice. */
  readonly hint: string;
}

/** The frame of a question, per language. */
export const frames: Readonly<Record<Language, Frame>> = {
  nl: {
    progress: (step, of) => `Stap ${step} van ${of}`,
    back: 'Terug',
    stop: 'Stoppen',
    hint: 'Kies een antwoord. U kunt ook het nummer typen:',
  },
  en: {
    progress: (step, of) => `Step ${step} of ${of}`,
    back: 'Back',
    stop: 'Stop',
    hint: 'Choose an answer. You can also type the number:',
  },
  tr: {
    progress: (step, of) => `Adım ${step} / ${of}`,
    back: 'Geri',
    stop: 'Bitir',
    hint: 'Bir cevap seçin. Numarasını da yazabilirsiniz:',
  },
  ar: {
    progress: (step, of) => `الخطوة ${step} من ${of}`,
    back: 'رجوع',
    stop: 'إيقاف',
    hint: 'اختر إجابة. يمكنك أيضاً كتابة الرقم:',
  },
  pl: {
    progress: (step, of) => `Krok ${step} z ${of}`,
    back: 'Wstecz',
    stop: 'Zakończ',
    hint: 'Proszę wybrać odpowiedź. Można też wpisać numer:',
  },
  uk: {
    progress: (step, of) => `Крок ${step} з ${of}`,
    back: 'Назад',
    stop: 'Зупинити',
    hint: 'Виберіть відповідь. Можна також написати номер:',
  },
  es: {
    progress: (step, of) => `Paso ${step} de ${of}`,
    back: 'Atrás',
    stop: 'Parar',
    hint: 'Elija una respuesta. También puede escribir el número:',
  },
  fr: {
    progress: (step, of) => `Étape ${step} sur ${of}`,
    back: 'Retour',
    stop: 'Arrêter',
    hint: 'Choisissez une réponse. Vous pouvez aussi taper le numéro :',
  },
  de: {
    progress: (step, of) => `Schritt ${step} von ${of}`,
    back: 'Zurück',
    stop: 'Beenden',
    hint: 'Wählen Sie eine Antwort. Sie können auch die Nummer tippen:',
  },
  fa: {
    progress: (step, of) => `مرحله ${step} از ${of}`,
    back: 'بازگشت',
    stop: 'توقف',
    hint: 'یک پاسخ را انتخاب کنید. می‌توانید شماره را هم بنویسید:',
  },
  ru: {
    progress: (step, of) => `Шаг ${step} из ${of}`,
    back: 'Назад',
    stop: 'Остановить',
    hint: 'Выберите ответ. Можно также написать номер:',
  },
};
