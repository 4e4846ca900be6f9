import { expect, it } from 'vitest';
import { begin, choose, follow } from './example-world.ts';

const along = (...values: readonly string[]) =>
  follow(begin('digid-aanvragen'), 'nl', ...values.map(choose));

it('ends with the official page, how long the letter takes and how long its code works', () => {
  const end = along('lives-yes', 'before-no', 'phone-mobile', 'email-yes');
  expect(end.text).toContain('https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen');
  expect(end.plan?.time).toBe('De brief komt binnen 5 werkdagen. De code werkt 21 dagen.');
  expect(end.plan?.contacts[0]).toMatchObject({ phone: '088 123 65 55' });
});

it.each([
  [['lives-abroad'], 'buitenland'],
  [['lives-moved'], 'Eerst uw adres'],
  [['lives-unknown'], 'Eerst uw adres'],
  [['lives-yes', 'before-forgotten'], 'U had al een DigiD'],
  [['lives-yes', 'before-no', 'phone-none'], 'Verder zonder telefoon'],
  [['lives-yes', 'before-no', 'phone-landline', 'email-yes'], 'vaste telefoon'],
  [['lives-yes', 'before-unknown', 'phone-unknown', 'email-no'], 'Eerst een e-mailadres'],
])('goes along %j to %s', (values, said) => {
  expect(along(...values).text).toContain(said);
});

it('goes on to a new password for who has a DigiD', () => {
  const end = along('lives-yes', 'before-forgotten');
  expect(end.choices.map(({ id }) => id)).toContain('dialog:digid-wachtwoord-vergeten');
});

it('never tells to use the DigiD, telephone or address of somebody else', () => {
  const end = along('lives-yes', 'before-no', 'phone-landline', 'email-yes');
  expect(end.text).toContain('Geef nooit uw DigiD aan een ander');
});
