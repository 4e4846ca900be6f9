import { expect, it } from 'vitest';
import { begin, choose, follow } from './example-world.ts';

const along = (...values: readonly string[]) =>
  follow(begin('digid-nieuwe-telefoon'), 'nl', ...values.map(choose));

it('keeps the old telephone until the new one works', () => {
  expect(along('old-works', 'number-same').text).toContain('Gooi de oude telefoon nog niet weg');
});

it('begins anew where the old one is gone, and removes the old app', () => {
  for (const old of ['old-broken', 'old-unknown'])
    expect(along(old, 'number-same').text).toContain('Haal de app van de oude telefoon daar weg');
});

it.each([
  ['number-same', false],
  ['number-new', true],
  ['number-unknown', true],
])('says something of the number after %s: %s', (number, said) => {
  const { plan } = along('old-works', number);
  expect(plan?.steps.at(-1)?.includes('telefoonnummer')).toBe(said);
});

it('asks nothing more once it was stolen, and names the helpdesk and the police', () => {
  const { plan } = along('old-stolen');
  expect(plan?.steps[0]).toContain('Bel nu de helpdesk');
  expect(plan?.contacts.map(({ name }) => name)).toEqual(['DigiD (Logius)', 'Politie']);
});
