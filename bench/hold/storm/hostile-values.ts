import { hostileText } from '../../../tests/privacy/corpus/hostile.ts';
import type { Random } from '../../../tests/privacy/corpus/random.ts';

const spellbook = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[klik](javascript:alert(1))',
  '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
  "'; drop table conversations; --",
  "' or '1'='1",
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  'x\r\nSet-Cookie: a=b\r\n\r\n<h1>',
  '%s%s%s%n%x',
  '%00%ff%fe%c0%ae',
  '\u202egnp.exe\u202c',
  '\ufeff\u0000\u0001\u001f\u007f\u0085\u2028\u2029',
  'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
  '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\ud800',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'then',
  'null',
  'undefined',
  'NaN',
  '-1',
  '99999999999999999999999999',
  '1e309',
  'command:help',
  'command:',
  'article:../../x',
  'dialog:__proto__',
  'step:\u0000',
  'language:xx',
  'true',
  '',
  ' ',
];

/** Words that no person types. */
export const hostileWords = (random: Random): string => {
  const kind = random.next();
  if (kind < 0.5) return random.pick(spellbook);
  if (kind < 0.9) return hostileText(random, random.between(1, 120));
  if (kind < 0.985) return hostileText(random, random.between(500, 5000));
  return hostileText(random, 40_000);
};

const deep = 10_000;
const many = 3000;

const wrongKinds: readonly string[] = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1e999', '-1e999', '1e-999', '0.1'],
  ...['9007199254740993', '123456789012345678901234567890', 'NaN', 'Infinity', '0x10', '01'],
  ...[
    '[]',
    '{}',
    '""',
    '[[]]',
    '[null]',
    '[{}]',
    '{"":""}',
    '"\\ud800"',
    '"\\u0000"',
    '"\\udc00x"',
  ],
  '{"__proto__":{"isAdmin":true,"text":"x"}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"hasOwnProperty":1,"toJSON":1,"then":1,"length":-1}',
  '{"length":4294967296,"0":"a"}',
  '{"choice":{"choice":{"choice":[]}}}',
];

const giants: readonly (() => string)[] = [
  () => '['.repeat(deep) + ']'.repeat(deep),
  () => '{"a":'.repeat(deep) + '1' + '}'.repeat(deep),
  () => `[${'0,'.repeat(many)}0]`,
  () => `{${Array.from({ length: many }, (_, at) => `"k${at}":${at}`).join()}}`,
  () => `"${'a'.repeat(200_000)}"`,
];

/** A value as JSON text, which need not be JSON: what stands in a field where something else belongs. */
export const hostileJson = (random: Random): string => {
  const kind = random.next();
  if (kind < 0.55) return random.pick(wrongKinds);
  return kind < 0.97 ? JSON.stringify(hostileWords(random)) : random.pick(giants)();
};

/** Bytes that are no text. */
export const hostileBytes = (random: Random, most: number): Buffer =>
  Buffer.from(Array.from({ length: random.between(0, most) }, () => random.between(0, 255)));
