import type { Language } from '../../conversation/index.ts';
import { stem, wordsIn } from './words.ts';

// Words that say that something is wrong or asked, and not what: they never single an article out. Nor does
// a name that half of the articles have, however it is misspelled.
const words: Readonly<Record<Language, string>> = {
  nl: `werkt werken doet doen lukt lukken gaat kapot stuk fout probleem problemen vraag vragen hulp help
    helpen snap begrijp iets iemand ding dingen zaak regelen aanvragen weet kan gekomen gekregen gehad wil wilt
    digit dgid didid digi digidd raar gek vreemd mijn mn t n`,
  en: `work works working problem problems question questions help issue wrong broken something cannot
    understand matter trouble need want log login sign`,
  tr: `çalışmıyor çalışmadı olmuyor olmadı açılmıyor sorun sorunum problem soru sorum yardım bozuk
    anlamadım anlamıyorum istiyorum`,
  ar: 'يعمل تعمل مشكلة سؤال مساعدة خطأ أفهم أريد أحتاج شيء',
  pl: `działa dziala problem problemy pytanie pomoc pomocy błąd zepsute rozumiem chcę potrzebuję coś mam`,
  uk: 'працює проблема проблеми питання допомога допоможіть помилка зламалося розумію хочу треба щось',
  es: 'funciona problema pregunta ayuda error entiendo quiero necesito algo',
  fr: 'marche fonctionne problème question aide erreur comprends veux besoin quelque',
  de: 'funktioniert geht klappt problem frage hilfe fehler verstehe will brauche etwas',
  fa: 'کار نمی‌کند مشکل سوال کمک خطا نمی‌فهمم می‌خواهم چیزی',
  ru: 'работает проблема вопрос помощь помогите ошибка понимаю хочу нужно',
};

const stemsByLanguage = new Map<Language, ReadonlySet<string>>();

const stemsOf = (language: Language): ReadonlySet<string> => {
  const known =
    stemsByLanguage.get(language) ??
    new Set(wordsIn(words[language]).map((word) => stem(word, language)));
  stemsByLanguage.set(language, known);
  return known;
};

/** True for a word that says nothing about what is meant. */
export const isVague = (word: string, language: Language): boolean =>
  stemsOf(language).has(stem(word, language));
