import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMashed } from '../../src/language/is-mashed.ts';
import { readWords } from '../../src/language/read-words.ts';

describe('keys without meaning', () => {
  it.each([
    'xxxxxxxx',
    'aaaah',
    'hmmm',
    'pfff',
    'هههههه',
    'asdf',
    'sdfghjkl',
    'qwerty',
    'jkljkljkl',
    'lalalala',
    'bcdfg',
  ])('are found in "%s"', (word) => expect(isMashed(word)).toBe(true));

  it.each([
    ...[
      'zeeën',
      'mvg',
      'angstschreeuw',
      'arbeidsongeschiktheidsverzekering',
      'property',
      'antwerten',
      'bewertung',
    ],
    ...['geschiedenis', 'yılmaz', 'ışık', 'łódź', 'être', 'œuvre', 'ål', 'øl', 'помощь', 'شكرا'],
    ...['krzysztof', "aujourd'hui", 'szczęście', 'rhythm'],
  ])('are not found in the word "%s"', (word) => expect(isMashed(word)).toBe(false));

  it('are taken out of a message, whatever stands around them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'e', 'h', 'k', 'x', 'z', 'я', 'ه'),
        fc.integer({ min: 3, max: 300 }),
        (key, times) => {
          expect(readWords(`mijn digit ${key.repeat(times)} doet het`)).toEqual([
            'mijn',
            'digit',
            'doet',
            'het',
          ]);
        },
      ),
    );
  });
});
