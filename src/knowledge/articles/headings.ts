import type { Language } from '../../conversation/index.ts';
import { sectionIds, type SectionId } from '../knowledge.ts';

/** The fixed headings of the sections, in the language of the article. */
export const headings: Readonly<Record<Language, Readonly<Record<SectionId, string>>>> = {
  nl: {
    short: 'Kort antwoord',
    steps: 'Stappen',
    need: 'Wat heeft u nodig',
    fails: 'Als het niet lukt',
    easier: 'Makkelijker',
  },
  en: {
    short: 'Short answer',
    steps: 'Steps',
    need: 'What you need',
    fails: 'If it does not work',
    easier: 'In easier words',
  },
  tr: {
    short: 'Kısa cevap',
    steps: 'Adımlar',
    need: 'Neye ihtiyacınız var',
    fails: 'Olmazsa',
    easier: 'Daha kolay anlatım',
  },
  ar: {
    short: 'الجواب باختصار',
    steps: 'الخطوات',
    need: 'ما تحتاج إليه',
    fails: 'إذا لم ينجح الأمر',
    easier: 'بكلمات أسهل',
  },
  pl: {
    short: 'Krótka odpowiedź',
    steps: 'Kroki',
    need: 'Co jest potrzebne',
    fails: 'Jeśli się nie uda',
    easier: 'Prościej',
  },
  uk: {
    short: 'Коротка відповідь',
    steps: 'Кроки',
    need: 'Що потрібно',
    fails: 'Якщо не вийде',
    easier: 'Простішими словами',
  },
  es: {
    short: 'Respuesta corta',
    steps: 'Pasos',
    need: 'Qué necesita',
    fails: 'Si no funciona',
    easier: 'Más fácil',
  },
  fr: {
    short: 'Réponse courte',
    steps: 'Étapes',
    need: 'Ce qu’il vous faut',
    fails: 'Si cela ne marche pas',
    easier: 'Plus simple',
  },
  de: {
    short: 'Kurze Antwort',
    steps: 'Schritte',
    need: 'Was Sie brauchen',
    fails: 'Wenn es nicht klappt',
    easier: 'Einfacher',
  },
  fa: {
    short: 'پاسخ کوتاه',
    steps: 'مراحل',
    need: 'آنچه لازم دارید',
    fails: 'اگر نشد',
    easier: 'ساده‌تر',
  },
  ru: {
    short: 'Короткий ответ',
    steps: 'Шаги',
    need: 'Что нужно',
    fails: 'Если не получится',
    easier: 'Проще',
  },
};

/** The section that a heading begins; nothing for a heading that is not in the table. */
export const sectionOfHeading = (heading: string, language: Language): SectionId | undefined =>
  sectionIds.find((section) => headings[language][section] === heading.normalize('NFC').trim());
