import { describe, expect, it } from 'vitest';
import { findSecret } from '../../frontend/widget/src/chat/find-secret.ts';

const found = (text: string) => {
  const secret = findSecret(text);
  return secret && [secret.look, text.slice(secret.start, secret.end)];
};

describe('what the widget asks to take out before anything is sent', () => {
  it.each([
    ['mijn bsn is 111222333 kan dat', 'bsn', '111222333'],
    ['bsn: 1112.22.333', 'bsn', '1112.22.333'],
    ['BSN ١١١٢٢٢٣٣٣', 'bsn', '١١١٢٢٢٣٣٣'],
    ['rekening NL91 ABNA 0417 1643 00 alstublieft', 'account', 'NL91 ABNA 0417 1643 00'],
    ['nl91abna0417164301', 'account', 'nl91abna0417164301'],
    ['konto DE89 3704 0044 0532 0130 00', 'account', 'DE89 3704 0044 0532 0130 00'],
    ['kaart 4111 1111 1111 1111', 'account', '4111 1111 1111 1111'],
    ['mijn wachtwoord is Zomer2026!', 'code', 'Zomer2026!'],
    ['de sms-code is 123456', 'code', '123456'],
    ['hasło: tajne123', 'code', 'tajne123'],
    ['код 482913', 'code', '482913'],
  ])('%s', (text, look, part) => {
    expect(found(text)).toEqual([look, part]);
  });

  it.each([
    'mijn postcode is 7311',
    'de code van 2026 werkt niet',
    'ik ben mijn wachtwoord vergeten',
    'bel 088 123 65 55 of 0800-1351',
    'in 2024 kreeg ik 1234 euro en in 2025 1250 euro',
    'waar is de code?',
    'mijn nummer is 06 12345678',
    'artikel 3:40 van de wet',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('answers for long texts too', () => {
    expect(found('1 '.repeat(2000))).toBeUndefined();
    expect(found(`nl${'1'.repeat(4000)}`)).toBeUndefined();
    expect(found(`${'code '.repeat(800)} is 482913`)).toEqual(['code', '482913']);
  });
});
