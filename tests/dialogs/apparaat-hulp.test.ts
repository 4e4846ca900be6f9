import { expect, it } from 'vitest';
import { begin, choose, follow } from './example-world.ts';

const along = (...values: readonly string[]) =>
  follow(begin('apparaat-hulp'), 'nl', ...values.map(choose));

it.each([
  [['at', 'at-computer'], '**Shift**'],
  [['qr', 'qr-android'], 'oplichter'],
  [['screenshot', 'screenshot-unknown', 'screenshot-apple'], 'zijknop'],
  [['room', 'room-unknown', 'room-other'], 'Prullenbak'],
  [['app', 'app-iphone'], '**App Store**'],
  [['mail', 'mail-computer'], '**niet** op een knop'],
])('goes along %j to what is done there', (values, said) => {
  const end = along(...values);
  expect(end.text).toContain(said);
  expect(end.plan?.contacts.map(({ phone }) => phone)).toEqual(['0800 1508']);
});

it('keeps personal data out of a picture of the screen, on every device', () => {
  for (const device of ['iphone', 'android', 'computer'])
    expect(along('screenshot', `screenshot-${device}`).text).toContain('Geen BSN');
});

it('sends who wants something else to people', () => {
  expect(along('something-else').text).toContain('DigiHulplijn');
});
