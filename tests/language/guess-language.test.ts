import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/conversation/index.ts';
import {
  chooseLanguage,
  emptyLanguageState,
  guessLanguage,
  type LanguageState,
} from '../../src/language/index.ts';

const first = (text: string, uiLanguage?: Language) =>
  guessLanguage({ text, state: emptyLanguageState, ...(uiLanguage && { uiLanguage }) });

const after = (messages: readonly string[], uiLanguage?: Language): LanguageState =>
  messages.reduce<LanguageState>(
    (state, text) => guessLanguage({ text, state, ...(uiLanguage && { uiLanguage }) }).state,
    emptyLanguageState,
  );

const next = (text: string, state: LanguageState): Language =>
  guessLanguage({ text, state }).language;

describe('the language of a first message', () => {
  const examples: readonly [Language, string][] = [
    ['nl', 'mijn digit doet het niet'],
    ['nl', 'hoe lang duurt het voor die digid brief komt'],
    ['nl', 'ik heb een breif van belastingdinst gekreegen'],
    ['nl', 'Mijn DigiD en mijn toeslag'],
    ['nl', 'wachtwoord vergeten'],
    ['nl', 'verhuizing doorgeven'],
    ['nl', 'computercursus'],
    ['nl', 'yo check ff of mn ww al gestort is'],
    ['en', 'How do I apply for DigiD and zorgtoeslag?'],
    ['en', 'hello'],
    ['en', 'i forgot my pasword'],
    ['tr', 'digid mektubu ne zaman gelir'],
    ['tr', 'sifremi unuttum'],
    ['tr', 'merhaba'],
    ['ar', 'كيف أحصل على DigiD'],
    ['ar', 'شكرا'],
    ['fa', 'چطور DigiD بگیرم'],
    ['fa', 'رمز عبورم را فراموش کرده‌ام'],
    ['pl', 'jak dostać DigiD'],
    ['pl', 'zapomniałem hasła'],
    ['uk', 'Як отримати DigiD'],
    ['uk', 'я забув пароль'],
    ['ru', 'Как получить DigiD'],
    ['ru', 'я забыл пароль'],
    ['es', 'cómo solicito DigiD'],
    ['fr', "j'ai oublié mon mot de passe"],
    ['de', 'Wie beantrage ich DigiD?'],
  ];

  it.each(examples)('is %s for "%s", also on a Dutch screen', (language, text) => {
    expect(first(text).language).toBe(language);
    expect(first(text, 'nl').language).toBe(language);
    expect(first(text).unanswered).toBeUndefined();
  });

  it.each(['DigiD', 'toeslag', '70', '', '?!', '[BSN]', 'https://mijn.overheid.nl', 'ok', '🙂'])(
    'is that of the screen, or Dutch, for "%s"',
    (text) => {
      expect(first(text)).toEqual({ language: 'nl', state: expect.anything() as LanguageState });
      expect(first(text, 'pl').language).toBe('pl');
    },
  );

  it('is Dutch on a Turkish screen when the citizen writes Dutch', () => {
    expect(first('ik ben mijn wachtwoord vergeten', 'tr').language).toBe('nl');
  });

  it('does not depend on masks and links', () => {
    const text =
      'my number is [telefoon], see https://www.voorbeeld.nl/hoe-werkt-het-met-de-toeslagen';
    expect(first(text).language).toBe('en');
  });
});

describe('a conversation', () => {
  const english = after(['How do I apply for DigiD?', 'I do not have a phone']);

  it.each(['ok', 'hallo', 'nee', '12-03-2026', 'DigiD', 'Apeldoorn', 'Mohammed', '7311 AB', ''])(
    'stays in its language and learns nothing from "%s"',
    (text) => {
      expect(guessLanguage({ text, state: english })).toEqual({ language: 'en', state: english });
    },
  );

  it('stays in Arabic when the citizen types a name or an address in Latin letters', () => {
    const arabic = after(['كيف أحصل على DigiD']);
    expect(next('Apeldoorn', arabic)).toBe('ar');
    expect(next('Fatima Haddad', arabic)).toBe('ar');
  });

  it('follows the citizen to another language with a whole sentence', () => {
    expect(next('ik wil nu graag in het Nederlands verder praten', english)).toBe('nl');
    expect(next('şimdi Türkçe konuşmak istiyorum', english)).toBe('tr');
    expect(next('مرحبا', english)).toBe('ar');
  });

  it('keeps to the language it learned where two are alike', () => {
    const ukrainian = after(['Добрий день, як отримати DigiD?']);
    const russian = after(['Здравствуйте, как получить DigiD?']);
    expect(next('номер телефона', ukrainian)).toBe('uk');
    expect(next('номер телефона', russian)).toBe('ru');
  });

  it('starts from the language of the screen and then learns from what is written', () => {
    const polish = after(['jak dostać DigiD', 'nie mam telefonu'], 'nl');
    expect(next('ok', polish)).toBe('pl');
  });

  it('keeps chances that sum to 1, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (messages) => {
        const chances = Object.values(after([...messages, 'ik heb een vraag']).posterior);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
        expect(chances.every((chance) => chance > 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the citizen’s choice', () => {
  it('wins for good, whatever is written afterwards', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.string(), (language, text) => {
        const state = chooseLanguage(after(['How do I apply for DigiD?']), language);
        expect(guessLanguage({ text, state, uiLanguage: 'nl' })).toEqual({ language, state });
      }),
      { numRuns: 50 },
    );
    const turkish = chooseLanguage(emptyLanguageState, 'tr');
    expect(guessLanguage({ text: 'bună ziua, am nevoie de ajutor', state: turkish })).toEqual({
      language: 'tr',
      state: turkish,
    });
  });

  it('can be changed by choosing again', () => {
    const state = chooseLanguage(chooseLanguage(emptyLanguageState, 'tr'), 'nl');
    expect(next('digid mektubu ne zaman gelir', state)).toBe('nl');
  });
});

describe('a language that is not answered in', () => {
  it.each([
    ['tir', 'ሰላም ከመይ ኣለኻ'],
    ['amh', 'እንዴት ነህ እርዳታ እፈልጋለሁ'],
    ['ron', 'bună ziua, am nevoie de ajutor'],
    ['bul', 'здравейте, имам нужда от помощ'],
    ['por', 'bom dia, preciso de ajuda com DigiD'],
    ['ita', 'buongiorno, ho bisogno di aiuto'],
    ['pap', 'bon dia, mi ta buska ayudo ku DigiD'],
    ['kmr', 'Ez nikarim têkevim DigiD, alîkarî dixwazim'],
    ['som', 'waxaan rabaa caawimaad'],
    ['urd', 'مجھے مدد چاہیے'],
    ['ckb', 'سڵاو چۆنی'],
    ['ell', 'γεια σου, χρειάζομαι βοήθεια'],
    ['cmn', '你好'],
    ['hin', 'मुझे मदद चाहिए'],
  ])('is named %s for "%s", and teaches nothing', (code, text) => {
    expect(first(text, 'en')).toEqual({
      language: 'en',
      unanswered: code,
      state: emptyLanguageState,
    });
  });

  it.each(['Jan Pietersen', 'si', 'no', 'bon', 'Romania', 'Kos', 'Laan van Westenenk 12'])(
    'is not concluded from "%s"',
    (text) => expect(first(text).unanswered).toBeUndefined(),
  );
});
