import type { RedactedText } from '../conversation/index.ts';
import { isMask } from './masks.ts';

/** Words by which people lead up to a number or password: without it they say nothing. */
const leadingUp: ReadonlySet<string> = new Set(
  [
    "mijn me mn m’n m'n de het dit is en was nummer bsn burgerservicenummer sofinummer sofi iban",
    'rekening rekeningnummer bankrekening bankrekeningnummer kaart kaartnummer telefoon',
    'telefoonnummer mobiel mail e-mail email mailadres e-mailadres wachtwoord ww code pincode pin',
    'my the number password passcode account card phone e-mail sms this it',
    'benim numaram şifrem sifrem parolam kodum telefonum hesabım kartım',
    'رقم رقمي كلمة المرور السر كلمتي رمزي الرمز هو هي هاتفي حسابي',
    'mój moj moje numer hasło haslo kod pin telefon konto to jest',
    'мій моя моє номер пароль код телефон рахунок це',
    'mi número numero contraseña clave código codigo es mon numéro mot passe est mein meine nummer',
    'passwort kennwort ist konto شماره رمز من است мой моё это',
  ]
    .join(' ')
    .split(' '),
);

// Longer than any of those words; of a long row of signs there is no need to find the ends.
const longestWord = 40;

const bare = (word: string): string =>
  word.length > longestWord
    ? word
    : word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A mask and the signs that close it: "[BSN],". */
const closedMasks = /(\[[^[\]]{1,20}\])[^\p{L}\p{N}\s[]{0,3}/gu;

/** The words of a text; a mask is one by itself, whatever stands against it. */
const wordsOf = (text: string): string[] =>
  text
    .replace(closedMasks, (all, mask: string) => (isMask(mask) ? ` ${mask} ` : all))
    .split(/\s+/u)
    .filter((word) => word !== '');

/**
 * What a masked text still says: without the masks and the words that led up to them ("mijn BSN is
 * [BSN], hoe lang duurt de brief?" ► "hoe lang duurt de brief?"). For understanding, not for showing.
 */
export const whatIsLeft = (text: RedactedText): RedactedText => {
  const kept: string[] = [];
  for (const word of wordsOf(text)) {
    if (!isMask(word)) kept.push(word);
    else while (leadingUp.has(bare(kept.at(-1) ?? ''))) kept.pop();
  }
  return kept.join(' ') as RedactedText;
};
