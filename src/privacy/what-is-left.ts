import type { RedactedText } from '../conversation/index.ts';
import { isMask } from './masks.ts';

/** Words by which people lead up to a number or password, or close what they say of it: alone they say nothing. */
const leadingUp: ReadonlySet<string> = new Set(
  [
    "mijn me mn m’n m'n de het een dit is zijn en was met als nu nog steeds gewoon altijd nummer bsn burgerservicenummer sofinummer sofi iban",
    'rekening rekeningnummer bankrekening bankrekeningnummer kaart kaartnummer telefoon',
    'telefoonnummer mobiel mail e-mail email mailadres e-mailadres wachtwoord wachtwoorden paswoord ww',
    'code pincode pin gebruikersnaam inlognaam inloggegevens inlog login pass pw wachtwoort',
    'my the number password passcode account card phone e-mail sms this it and with as username user',
    'benim numaram şifrem sifrem şifre parolam kodum telefonum hesabım kartım ve olarak kullanıcı adım',
    'رقم رقمي كلمة المرور مروري السر كلمتي رمزي الرمز هو هي هاتفي حسابي و اسم المستخدم',
    'mój moj moje numer hasło haslo kod pin telefon konto to jest i jako nazwa użytkownika moja',
    'мій моя моє номер пароль код телефон рахунок це як і та логін з',
    'mi número numero contraseña clave código codigo es como y nombre usuario con',
    'mon numéro mot de passe est comme et identifiant avec mein meine nummer',
    'passwort kennwort benutzername ist konto als und mit شماره رمز من با است به عنوان نام کاربری',
    'мой моё это как и логин с под',
    'naam voornaam achternaam adres geboortedatum paspoort paspoortnummer rijbewijs rijbewijsnummer documentnummer id-kaart',
    'v-nummer vreemdelingennummer kenteken name address birth date passport licence adım ismim adresim doğum tarihim plakam',
    'اسمي عنواني ميلادي تاريخ imię nazwisko adres paszport urodzenia ім’я імʼя прізвище адреса моя дата народження паспорт',
    'имя фамилия адрес рождения nombre dirección fecha nacimiento pasaporte nom prénom adresse naissance passeport',
    'name adresse geburtsdatum pass اسم نام آدرس تولد تاریخ',
  ]
    .join(' ')
    .split(' '),
);

/** What is said of a password or user name alone; beside a mask these are no question. */
const bareStatements: ReadonlySet<string> = new Set([
  'ik log in',
  'ik log altijd in',
  'ik gebruik',
  'ik heb',
  'i log in',
  'i use',
  'giriş yapıyorum',
  'ile giriş yapıyorum',
  'kullanıyorum',
  'أستخدم',
  'loguję się',
  'używam',
  'входжу',
  'використовую',
  'я використовую',
  'uso',
  'ik heet',
  'ik woon op',
  'ik woon in de',
  'ik woon aan de',
  'ik ben geboren op',
  'u spreekt met',
  'i am called',
  'i live at',
  'i was born on',
  'doğdum',
  'nazywam się',
  'mam na imię',
  'mieszkam przy',
  'мене звати',
  'меня зовут',
  'я живу на',
  'me llamo',
  'vivo en',
  "je m'appelle",
  'je m’appelle',
  "j'habite",
  'ich heiße',
  'ich wohne in der',
  'أسكن في',
  "j'utilise",
  'je me connecte',
  'ich benutze',
  'ich logge mich',
  'ich logge mich ein',
  'استفاده می کنم',
  'وارد می شوم',
  'захожу',
  'использую',
  'я использую',
]);

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

const isSign = (word: string): boolean => word !== '' && bare(word) === '';
const isLeadingUp = (word = ''): boolean => isSign(word) || leadingUp.has(bare(word));

/** Words without the masks and what leads up to each. */
const withoutMasks = (words: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const word of words) {
    if (!isMask(word)) kept.push(word);
    else while (isLeadingUp(kept.at(-1))) kept.pop();
  }
  return kept;
};

const isBareStatement = (words: readonly string[]): boolean =>
  words.length < 5 && bareStatements.has(words.map(bare).join(' '));

/**
 * What a masked text still says: without the masks and the words that led up to them ("mijn BSN is
 * [BSN], hoe lang duurt de brief?" ► "hoe lang duurt de brief?"), or that only close them ("[geheim] is
 * mijn wachtwoord"). For understanding, not for showing.
 */
export const whatIsLeft = (text: RedactedText): RedactedText => {
  const words = wordsOf(text);
  const lastMask = words.findLastIndex((word) => isMask(word));
  const closing = words.slice(lastMask + 1);
  if (lastMask === -1) return closing.join(' ') as RedactedText;
  const kept = withoutMasks(words.slice(0, lastMask + 1));
  const rest = closing.every((word) => isLeadingUp(word)) ? kept : [...kept, ...closing];
  return (isBareStatement(rest) ? '' : rest.join(' ')) as RedactedText;
};
