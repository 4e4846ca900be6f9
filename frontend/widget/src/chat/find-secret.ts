/** What stands in a message and need not be sent. */
export type SecretLook = 'bsn' | 'account' | 'code';

/** A stretch of what was typed, `end` not included. */
export interface FoundSecret {
  readonly look: SecretLook;
  readonly start: number;
  readonly end: number;
}

/**
 * Looks for what citizens type most although nobody needs it, so that it never leaves the browser. The server
 * masks more, and always. No lookbehind: browsers of five years ago stop at it.
 */
export function findSecret(typed: string): FoundSecret | undefined {
  const text = inPlainDigits(typed);
  return findIban(text) ?? findNumber(text) ?? findCode(text);
}

const zeros = '0٠۰０';

/** Arabic, Persian and wide digits as 0–9; every character keeps its place. */
const inPlainDigits = (typed: string): string =>
  typed.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digitValue(digit.charCodeAt(0))));

const digitValue = (code: number): number =>
  code -
  Math.max(...Array.from(zeros, (zero) => zero.charCodeAt(0)).filter((zero) => zero <= code));

function findNumber(text: string): FoundSecret | undefined {
  for (const match of text.matchAll(/\d(?:[ .\-/]{0,2}\d){8,18}/g)) {
    const digits = match[0].replace(/\D/g, '');
    const look = passesElfproef(digits) ? 'bsn' : isCard(digits) ? 'account' : undefined;
    if (look) return { look, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The check on a burgerservicenummer: nine digits whose weighted sum divides by eleven. */
function passesElfproef(digits: string): boolean {
  if (digits.length !== weights.length || /^0+$/.test(digits)) return false;
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

/** The check on a payment card (Luhn); companies issue numbers that begin so. */
function isCard(digits: string): boolean {
  if (digits.length < 13 || !/^(?:2[2-7]|[3-6])/.test(digits)) return false;
  const sum = Array.from(digits)
    .reverse()
    .map((digit, at) => Number(digit) * (at % 2 === 1 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}

function findIban(text: string): FoundSecret | undefined {
  for (const match of text.matchAll(/[a-z]{2}[ .-]?\d{2}(?:[ .-]?[a-z\d]){11,30}/gi)) {
    const end = ibanEnd(match[0]);
    if (end > 0) return { look: 'account', start: match.index, end: match.index + end };
  }
  return undefined;
}

/** How far an account number reaches from the beginning of the text; 0 where there is none. */
function ibanEnd(text: string): number {
  // A Dutch account with one digit mistyped still points to a person.
  const dutch = /^nl[ .-]?\d{2}(?:[ .-]?[a-z]){4}(?:[ .-]?\d){10}/i.exec(text);
  if (dutch) return dutch[0].length;
  for (let end = text.length; end > 15; end -= 1) {
    const iban = text.slice(0, end).replace(/[ .-]/g, '').toUpperCase();
    if (iban.replace(/\D/g, '').length >= 10 && passesMod97(iban)) return end;
  }
  return 0;
}

function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const passwords =
  'wachtwoord|password|passwort|kennwort|contraseña|mot de passe|hasło|пароль|şifrem?|parolam?|كلمة (?:ال)?(?:مرور|سر)|رمز عبور';
const codes =
  '(?:sms|app|pin|inlog|activerings|toegangs|koppel|machtigings|controle)[ -]?code|pin|code|kodu?|код|رمز|کد';
const password = new RegExp(
  `(?:${passwords})\\s*(?:is|ist|es|est|to|это|це|هو|=|:)\\s*(\\S{4,})`,
  'iu',
);
const code = new RegExp(
  `(?:^|[^\\p{L}])(?:${codes})[^\\p{L}\\d]{0,3}(?:is|van|ist|es|est|to|هو)?[^\\p{L}\\d]{0,3}(\\d{4,8})(?!\\d)`,
  'iu',
);
const aYear = /^(?:19|20)\d\d$/;

function findCode(text: string): FoundSecret | undefined {
  const match = password.exec(text) ?? code.exec(text);
  const value = match?.[1];
  if (!match || value === undefined || aYear.test(value)) return undefined;
  const start = match.index + match[0].length - value.length;
  return { look: 'code', start, end: start + value.length };
}
