import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { redact } from '../../src/privacy/index.ts';

const redacted = (text: string): string => redact(new RawText(text)).text;

describe('a burgerservicenummer', () => {
  it.each([
    ['mijn bsn is 999990019', 'mijn bsn is [BSN]'],
    ['999990019is van mij', '[BSN]is van mij'],
    ['op mijn brief staat 1234.56.782', 'op mijn brief staat [BSN]'],
    ['1 2 3 4 5 6 7 8 2', '[BSN]'],
    ['9️⃣9️⃣9️⃣9️⃣9️⃣0️⃣0️⃣1️⃣9️⃣', '[BSN]️⃣'],
    ['bsn: 10000008', 'bsn: [BSN]'],
    ['BSN-nummer 123456789, met een tikfout', 'BSN-nummer [BSN], met een tikfout'],
    ['mijn burgerservicenummer is 12 34 56 789', 'mijn burgerservicenummer is [BSN]'],
  ])('is masked in "%s"', (text, masked) => expect(redacted(text)).toBe(masked));

  it.each([
    'het nummer 123456789 voldoet niet',
    'nummer 10000008 zonder woord ervoor',
    'op 12-03-2026 9 uur',
    '2026-03-12 9 uur',
    '000000000',
    'zaak 1234567821234567',
    'in 2024, 2025 en 2026',
    'ik verdien 1.250.000 per jaar',
    'mijn bsn werkt niet, moet ik dan 0800 0543 bellen',
    'wat is een bsn',
    'artikel 46 van de wet',
    'van 9.00 - 17.00 uur',
  ])('is not seen in "%s"', (text) => expect(redacted(text)).toBe(text));
});

describe('a bank account', () => {
  it.each([
    ['NL91 ABNA 0417 1643 00 is geblokkeerd', '[IBAN] is geblokkeerd'],
    ['rekening nl91abna0417164300.', 'rekening [IBAN].'],
    ['ＮＬ９１ＡＢＮＡ０４１７１６４３００', '[IBAN]'],
    ['TR33 0006 1005 1978 6457 8413 26', '[IBAN]'],
    ['BE68 5390 0754 7034 en BE68539007547034', '[IBAN] en [IBAN]'],
    ['NL91ABNA041716430012 te lang', '[IBAN] te lang'],
    ['NL91 ABNA 0417 1643 01 met een tikfout', '[IBAN] met een tikfout'],
  ])('is masked in "%s"', (text, masked) => expect(redacted(text)).toBe(masked));

  it.each([
    'GB82 WEST 1234 5698 7654 31',
    'XX12 3456',
    'telt in totaal 58 wegen van de overheid in beheer',
    'formulier NL12',
    'de IBAN van de gemeente',
  ])('is not seen in "%s"', (text) => expect(redacted(text)).toBe(text));
});

describe('a payment card', () => {
  it.each([
    ['4111 1111 1111 1111', '[kaartnummer]'],
    ['pas 5500-0000-0000-0004 kwijt', 'pas [kaartnummer] kwijt'],
    ['amex 378282246310005', 'amex [kaartnummer]'],
  ])('is masked in "%s"', (text, masked) => expect(redacted(text)).toBe(masked));

  it.each(['4111 1111 1111 1112', '2019 2020 2021 2022', '1111 1111 1111 1117'])(
    'is not seen in "%s"',
    (text) => expect(redacted(text)).toBe(text),
  );
});

describe('an e-mail address', () => {
  it.each([
    ['mail jan.de-vries+x@mail.voorbeeld.nl.', 'mail [e-mail].'],
    ['jan @ voorbeeld.nl is het', '[e-mail] is het'],
    ['jan@voorbeeld', '[e-mail]'],
    ['jan(at)voorbeeld.nl', '[e-mail]'],
    ['jan＠voorbeeld．nl', '[e-mail]'],
    ['пошта: олена@пошта.укр', 'пошта: [e-mail]'],
  ])('is masked in "%s"', (text, masked) => expect(redacted(text)).toBe(masked));

  it.each(['ik zit @ thuis', '@gemeente op X', 'wat is een @', 'a @ b'])(
    'is not seen in "%s"',
    (text) => expect(redacted(text)).toBe(text),
  );
});

describe('a telephone number', () => {
  it.each([
    ['06-12345678', '[telefoon]'],
    ['bel 06 12 34 56 78 graag', 'bel [telefoon] graag'],
    ['(06) 12345678', '[telefoon]'],
    ['055 - 527 12 34', '[telefoon]'],
    ['0313-471234', '[telefoon]'],
    ['+31 (0)6 12345678', '[telefoon]'],
    ['0031 6 12345678', '[telefoon]'],
    ['31612345678', '[telefoon]'],
    ['+90 532 123 45 67', '[telefoon]'],
    ['0532 123 45 67', '[telefoon]'],
    ['+48 601 234 567', '[telefoon]'],
    ['+380 44 123 4567', '[telefoon]'],
    ['٠٦١٢٣٤٥٦٧٨', '[telefoon]'],
    ['op 12-03-2026 bel 0612345678', 'op 12-03-2026 bel [telefoon]'],
  ])('is masked in "%s"', (text, masked) => expect(redacted(text)).toBe(masked));

  it.each([
    '0800 0543',
    '088 123 65 55',
    '+31 88 123 65 55',
    '088 - 786 73 72',
    '0800-0113',
    '0800 33 55 555',
    '0800 2 358 358',
    '0800 64 64 644',
    '0900 8844',
    '0900 821 21 66',
    '0900 235 43 54',
    '14070',
    '14 055',
    '112, 113 of 1400',
    'open van 08.00 - 17.00 en 09.00',
    'ma 8.30-12.00 13.00-17.00 di 9.00-12.00',
    'open 08.30-12.30 13.00-17.00',
    '12-03-2026 10.30 uur',
    '€ 1.250,00 per maand',
    '7311 AB 12',
    '+ 50 euro',
  ])('is not seen in "%s"', (text) => expect(redacted(text)).toBe(text));
});

describe('a password or code', () => {
  it.each([
    ['mijn wachtwoord is Zonnebloem1!', 'mijn wachtwoord is [geheim]'],
    ['mijn wachtwoord is zonnebloem', 'mijn wachtwoord is [geheim]'],
    ['wachtwoord: zonnebloem en pin 1234', 'wachtwoord: [geheim] en pin [geheim]'],
    ['mijn wachtwoord is "twee kleine katten"', 'mijn wachtwoord is [geheim]'],
    ['wachtwoord Kat2026 werkt niet', 'wachtwoord [geheim] werkt niet'],
    ['mijn pincode is 1234', 'mijn pincode is [geheim]'],
    ['pin1234', 'pin[geheim]'],
    ['1234 is mijn pincode', '[geheim] is mijn pincode'],
    ['de sms-code die ik kreeg is 12 34 56', 'de sms-code die ik kreeg is [geheim]'],
    ['activeringscode 4B7K9XQ2T', 'activeringscode [geheim]'],
    ['mijn code is 123456 maar hij werkt niet', 'mijn code is [geheim] maar hij werkt niet'],
    ['password: hunter2', 'password: [geheim]'],
    ['my password is sunflower.', 'my password is [geheim].'],
    ['the verification code I got is 482913', 'the verification code I got is [geheim]'],
    ['şifrem 123456', 'şifrem [geheim]'],
    ['ŞİFREM: kedi', 'ŞİFREM: [geheim]'],
    ['doğrulama kodu 482913', 'doğrulama kodu [geheim]'],
    ['كلمة السر هي ١٢٣٤٥', 'كلمة السر هي [geheim]'],
    ['رمز التحقق 482913', 'رمز التحقق [geheim]'],
    ['moje hasło to kotek', 'moje hasło to [geheim]'],
    ['kod aktywacyjny: 4B7K9X', 'kod aktywacyjny: [geheim]'],
    ['мій пароль: котик', 'мій пароль: [geheim]'],
    ['код підтвердження 482913', 'код підтвердження [geheim]'],
    ['мой пароль - qwerty12', 'мой пароль - [geheim]'],
    ['код из смс 482913', 'код из смс [geheim]'],
    ['mi contraseña es girasol', 'mi contraseña es [geheim]'],
    ['el código de verificación es 482913', 'el código de verificación es [geheim]'],
    ['mon mot de passe est chat123', 'mon mot de passe est [geheim]'],
    ['mein Passwort ist Katze', 'mein Passwort ist [geheim]'],
    ['رمز عبور من 1234 است', 'رمز عبور من [geheim] است'],
    ['کد تایید 482913', 'کد تایید [geheim]'],
  ])('is masked in "%s"', (text, masked) => expect(redacted(text)).toBe(masked));

  it.each([
    'ik ben mijn wachtwoord vergeten',
    'mijn wachtwoord is vergeten!',
    'mijn wachtwoord is verlopen sinds 2024',
    'wachtwoord: hoe verander ik dat?',
    'wachtwoord DigiD vergeten',
    'een wachtwoord van 8-16 tekens',
    'mijn code werkt niet',
    'mijn postcode is 7311',
    'post code is 7311',
    'postal code: 7311',
    'error code 5001',
    'posta kodum 7311',
    'kod pocztowy 00-950',
    'الرمز البريدي 7311',
    'کد پستی 1234567',
    'código postal 28013',
    'code postal 75001',
    'de code is 20 dagen geldig',
    'de activeringscode is 3 weken geldig',
    'ik wil pinnen, 50 euro',
    'I forgot my password',
    'my password is wrong',
    'şifremi unuttum',
    'şifrem çalışmıyor',
    'نسيت كلمة السر',
    'رمز عبورم را فراموش کردم',
    'zapomniałem hasła',
    'moje hasło jest złe',
    'я забыл пароль',
    'я забув пароль до DigiD',
    'he olvidado mi contraseña',
    "j'ai oublié mon mot de passe",
    'mein Passwort ist falsch',
    'mijn wachtwoord is [geheim]',
  ])('is not seen in "%s"', (text) => expect(redacted(text)).toBe(text));
});
