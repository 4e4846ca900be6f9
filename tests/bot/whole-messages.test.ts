import { growthOf } from '../growth.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOnlySigns,
  recogniseChatter,
  recogniseCommand,
  recogniseLanguageWish,
} from '../../src/bot/understand/index.ts';

const meaningOf = (text: string): string | undefined =>
  recogniseCommand(text) ?? recogniseLanguageWish(text) ?? recogniseChatter(text);

it.each([
  'ik wil liever met iemand praten',
  'kan ik iemand bellen',
  'mag ik een medewerker spreken alstublieft',
  'можна говорити з людиною?',
  "je veux parler a quelqu'un",
  "je veux parler à quelqu'un svp",
  'اريد ان اتكلم مع شخص',
  'ik wil een echt persoon spreken',
  'ik wil niet met een robot praten',
  'liever een mens graag',
  'verbind me door met een medewerker',
  'kunt u me doorverbinden',
  'i would like to speak to a real person please',
  'can i call someone',
  'i want to talk with a human',
  'ich möchte lieber mit einem menschen reden',
  'kann ich jemanden anrufen',
  'bir insanla konuşabilir miyim lütfen',
  'biriyle görüşmek istiyorum',
  'bir gorevliyle konusmak istiyorum',
  'هل يمكنني التحدث مع موظف من فضلك',
  'بدي احكي مع حدا',
  'chciałbym porozmawiać z kimś',
  'czy moge z kims porozmawiac prosze',
  'хочу поговорити з кимось',
  'quisiera hablar con una persona por favor',
  'puedo llamar a alguien',
  'me gustaría hablar con alguien',
  'je voudrais parler avec une vraie personne',
  'est ce que je peux parler à un conseiller',
  'میخوام با یک نفر صحبت کنم',
  'можно поговорить с кем-нибудь?',
  'хочу поговорить с живым человеком пожалуйста',
])('asks for a person: “%s”', (text) => {
  expect(recogniseCommand(text)).toBe('staff');
});

it.each([
  ['hello', 'yo'],
  ['hello', 'hoi schat'],
  ['hello', 'hallo meneer'],
  ['hello', 'hallo is daar iemand'],
  ['thanks', 'dankje'],
  ['thanks', 'bedankt lieverd'],
  ['thanks', 'dank u wel meneer'],
  ['thanks', 'bedankt hoor schat'],
  ['thanks', 'nee bedankt'],
  ['thanks', 'thank you dear'],
  ['thanks', 'teşekkürler abi'],
  ['goodbye', 'oke doei'],
  ['goodbye', 'fijne avond'],
  ['who-are-you', 'wie ben jij'],
  ['who-are-you', 'bent u een mens of een computer'],
  ['who-are-you', 'ben je een robot'],
  ['who-are-you', 'chatgpt ben jij dat'],
  ['who-are-you', 'wat ben jij'],
  ['who-are-you', 'are you real'],
  ['insult', 'kut bot'],
  ['insult', 'rot op'],
  ['insult', 'ben je dom of zo'],
  ['wait', 'wacht even'],
])('is %s: “%s”', (kind, text) => {
  expect(recogniseChatter(text)).toBe(kind);
  expect(recogniseCommand(text)).toBeUndefined();
});

it.each(['laat ook maar', 'stop even'])('stops: “%s”', (text) => {
  expect(recogniseCommand(text)).toBe('stop');
});

it.each([
  ['nl', 'nederlands'],
  ['en', 'english please'],
  ['en', 'do you speak english'],
  ['en', 'kan ik engels praten'],
  ['tr', 'türkçe'],
  ['tr', 'TÜRKÇE'],
  ['tr', 'Türkçe lütfen'],
  ['tr', 'in het turks graag'],
  ['ar', 'العربية'],
  ['ar', 'spreekt u arabisch'],
  ['ar', 'هل تتكلم العربية'],
  ['pl', 'polski'],
  ['pl', 'po polsku proszę'],
  ['uk', 'українською'],
  ['uk', 'ви розмовляєте українською'],
  ['es', 'en español por favor'],
  ['fr', 'parlez-vous français ?'],
  ['fr', 'en français svp'],
  ['de', 'Deutsch'],
  ['fa', 'فارسی'],
  ['ru', 'по-русски'],
])('asks for %s: “%s”', (language, text) => {
  expect(recogniseLanguageWish(text)).toBe(language);
});

it.each([
  'kan ik met iemand machtigen praten over mijn toeslag',
  'hoe spreek ik iemand bij de belastingdienst',
  'kan ik iemand machtigen',
  'kan ik een medewerker van duo bellen',
  'ik wil iemand machtigen',
  'can i talk to someone about my tax return at the belastingdienst',
  'can someone help me',
  'ich möchte jemanden bevollmächtigen',
  'birini yetkilendirmek istiyorum',
  'quiero autorizar a alguien',
  "je veux autoriser quelqu'un",
  'хочу уполномочить кого-то',
  'chcę kogoś upoważnić',
  'ik wil de belastingdienst bellen',
  'ik wil nederlands leren',
  'cursus engels',
  'ik spreek geen nederlands',
  'mijn diploma is in het engels',
  'engels of nederlands',
  'nederlands paspoort aanvragen',
  'mevrouw',
  'in het',
  'bedankt maar ik heb nog een vraag',
  'hallo hoe vraag ik digid aan',
  'ik heb een domme vraag',
  'stop mijn digid',
  'wacht op brief',
  'wie ben ik volgens de gemeente',
  'ik wil stoppen met huurtoeslag',
  'vorige week',
  'wat zei de belastingdienst vorige week',
])('is a question of its own: “%s”', (text) => {
  expect(meaningOf(text)).toBeUndefined();
});

it('reads a story as a question, also when it begins with the wish for a person', () => {
  const story =
    'ik wil graag met iemand praten, mijn zorgtoeslag is gestopt en ik snap de brief niet';
  expect(meaningOf(story)).toBeUndefined();
});

describe('messages of signs only', () => {
  it.each(['👍', '❤️', '🙂', '😭', '?', '...', '👍🏽 👨‍👩‍👧'])('are known: “%s”', (text) => {
    expect(isOnlySigns(text)).toBe(true);
  });

  it.each(['', '  ', 'a', '5', '👍 ok', 'ja!', '؟ نعم'])('are not: “%s”', (text) => {
    expect(isOnlySigns(text)).toBe(false);
  });

  it('have no letter and no number, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hasWords = /[\p{L}\p{N}]/u.test(text);
        expect(isOnlySigns(text)).toBe(!hasWords && text.trim() !== '');
      }),
    );
  });
});

it('takes time that grows with the length of a hostile text and no faster', () => {
  const read = (times: number) => {
    meaningOf('ik wil graag liever met een echt mens '.repeat(100 * times));
    isOnlySigns('👍 '.repeat(1000 * times) + 'a');
  };
  expect(growthOf(read, 5)).toBeLessThan(2.5);
});
