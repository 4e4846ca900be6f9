import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/conversation/index.ts';
import { emptyLanguageState, guessLanguage, type LanguageState } from '../../src/language/index.ts';

const after = (text: string): LanguageState =>
  guessLanguage({ text, state: emptyLanguageState }).state;

const conversations = {
  nl: after('hoe vraag ik een DigiD aan'),
  en: after('How do I apply for DigiD?'),
  tr: after('digid mektubu ne zaman gelir'),
  ar: after('كيف أحصل على DigiD'),
  uk: after('Як отримати DigiD'),
} satisfies Partial<Record<Language, LanguageState>>;
type Known = keyof typeof conversations;

const next = (text: string, language: Known) =>
  guessLanguage({ text, state: conversations[language] });
const first = (text: string) => guessLanguage({ text, state: emptyLanguageState });

describe('a message in two languages', () => {
  it.each<[string, Known, Known]>([
    ['ik wil digid aanvragen ama nasıl yapılır bilmiyorum', 'nl', 'tr'],
    ['ik snap de brief niet, can you please help me with it', 'nl', 'en'],
    ['I got this letter, ik begrijp niet wat ze bedoelen', 'nl', 'en'],
    ['ik heb een vraag كيف أحصل على المال', 'nl', 'ar'],
    ['mijn wachtwoord werkt niet, що мені тепер робити', 'nl', 'uk'],
    ['please help me, şifremi unuttum ne yapayım', 'en', 'tr'],
  ])('keeps to either, for "%s"', (text, one, other) => {
    expect(next(text, one)).toMatchObject({ language: one });
    expect(next(text, other)).toMatchObject({ language: other });
    expect(next(text, one).unanswered).toBeUndefined();
  });

  it('is answered in Dutch when it is the first and half of it is', () => {
    expect(first('ik wil digid aanvragen ama nasıl yapılır bilmiyorum').language).toBe('nl');
  });
});

describe('Dutch with names of elsewhere', () => {
  it.each([
    'Mehmet Yılmaz en Ayşe Öztürk wonen bij mij',
    'mijn naam is Hüseyin Çelik',
    'ik ben Gülsüm Karadağ-Özçelik',
    'mijn man Şükrü Yıldırım krijgt geen aow',
    'mijn zoon heet Krzysztof Wiśniewski',
    'mijn moeder fatma yılmaz is overleden',
    'mijn buurman Abdelkader el Khattabi kan niet inloggen',
  ])('is Dutch, for "%s"', (text) => {
    expect(first(text)).toMatchObject({ language: 'nl' });
    expect(next(text, 'nl')).toMatchObject({ language: 'nl' });
    expect(first(text).unanswered).toBeUndefined();
  });

  it.each([
    'Ayşegül Güneş',
    'Krzysztof Wiśniewski',
    'Oleksandr Shevchenko',
    'Fatima Zahra Bennani',
  ])('teaches nothing when the name stands alone: "%s"', (text) => {
    expect(first(text)).toEqual({ language: 'nl', state: emptyLanguageState });
    expect(next(text, 'en')).toEqual({ language: 'en', state: conversations.en });
  });
});

describe('Dutch of the street', () => {
  it.each([
    'ewa sahbi ik snap die brief niet wollah',
    'fawaka mati, hoe fix ik die digid dan',
    'wollah bro die toeslag is weg tfoe',
    'yo bro waar is me doekoe van uwv',
    'ewa broer kan je ff helpen met digid',
    'sma zegt dat ik osso moet aanmelden',
    'salam aleikum, ik wil een afspraak',
    'inshallah krijg ik morgen die brief',
    'kheb geen doekoe meer egt skeer',
  ])('is Dutch, for "%s"', (text) => {
    expect(first(text)).toMatchObject({ language: 'nl' });
    expect(first(text).unanswered).toBeUndefined();
  });

  it.each([
    ['Sranan', 'mi no sabi fa digid e wroko'],
    ['Frisian', 'ik wol graach in nij wachtwurd ha'],
    ['Low Saxon', 'ik bin mien wachtwoord vergeten'],
    ['Afrikaans', 'ek het my wagwoord vergeet'],
  ])('so is %s, whose readers read Dutch: "%s"', (_, text) => {
    expect(first(text)).toMatchObject({ language: 'nl' });
    expect(first(text).unanswered).toBeUndefined();
  });
});

describe('Arabic and Berber in Latin letters', () => {
  it.each([
    'salam khoya bghit n3ref kifach ndir digid',
    'salam bghit nchouf flous dyali',
    'kifach n9der ndir rendez-vous',
    'azul, mamek tellid',
    'ur ssineɣ ara amek ara xedmeɣ',
  ])('stays with what the citizen read so far and teaches nothing: "%s"', (text) => {
    for (const language of ['nl', 'ar', 'en'] as const)
      expect(next(text, language)).toMatchObject({ language, state: conversations[language] });
    expect(first(text)).toMatchObject({ language: 'nl', state: emptyLanguageState });
  });
});

describe('a stuck key', () => {
  it('leaves a Dutch question Dutch', () => {
    const guess = first(`mijn digit doet het niet ${'x'.repeat(200)}`);
    expect(guess).toMatchObject({ language: 'nl' });
    expect(guess.unanswered).toBeUndefined();
  });

  it.each(['xxxxxxxx', 'aaaah', 'asdfghjkl sdfkjhsdf', 'sdkjfh skdjfh wieuryt', 'jkljkljkl'])(
    'is no evidence for any language: "%s"',
    (text) => {
      expect(first(text)).toEqual({ language: 'nl', state: emptyLanguageState });
      expect(next(text, 'en')).toEqual({ language: 'en', state: conversations.en });
    },
  );
});

describe('"hallo", "ok" and numbers', () => {
  it.each(['hallo', 'Hallo!', 'hallo hallo', 'ok', 'oké', '06 12 34', '2026'])(
    'teach nothing, first or later: "%s"',
    (text) => {
      expect(first(text)).toEqual({ language: 'nl', state: emptyLanguageState });
      expect(next(text, 'tr')).toEqual({ language: 'tr', state: conversations.tr });
    },
  );
});
