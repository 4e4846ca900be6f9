import { expect, it } from 'vitest';
import { begin, choose, follow } from './example-world.ts';

const along = (...values: readonly string[]) =>
  follow(begin('berichtenbox-instellen'), 'nl', ...values.map(choose));

it.each([
  [['digid-yes', 'post-internet', 'signal-no'], 'Zet een vinkje'],
  [['digid-yes', 'post-both', 'signal-unknown'], 'Haal het weg bij wie u papier moet sturen'],
  [['digid-yes', 'post-paper'], 'Haal het vinkje weg'],
  [['digid-yes', 'post-unknown'], 'Haal het vinkje weg'],
  [['digid-no'], 'Zonder DigiD krijgt u papier'],
  [['digid-unknown'], 'Zonder DigiD krijgt u papier'],
])('goes along %j to %s', (values, said) => {
  expect(along(...values).text).toContain(said);
});

it('tells who wants no e-mail to look every week, and who wants one what is never in it', () => {
  const without = along('digid-yes', 'post-internet', 'signal-no').text;
  expect(without).toContain('Kijk elke week');
  expect(without).not.toContain('e-mailadres');
  const told = along('digid-yes', 'post-internet', 'signal-yes').text;
  expect(told).toContain('**nooit** een knop om in te loggen');
});

it('goes on to a DigiD for who has none', () => {
  expect(along('digid-no').choices.map(({ id }) => id)).toContain('dialog:digid-aanvragen');
});
