import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toldSecrets } from './e2e/telling/told-secrets.ts';
import { tracesIn } from './search-traces.ts';

const secrets = toldSecrets.flatMap(({ never }) => never);

/** Every way in which a text ends up in a file without anybody meaning it. */
const writings: Readonly<Record<string, (secret: string) => Buffer | string>> = {
  'as it is': (secret) => secret,
  'in capitals': (secret) => secret.toUpperCase(),
  'in JSON': (secret) => JSON.stringify({ [secret]: secret }),
  'with every letter escaped': (secret) =>
    Array.from(
      { length: secret.length },
      (_, at) => `\\u${secret.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  'in an address': (secret) => `/x?y=${encodeURIComponent(secret)}&z`,
  'escaped twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'in HTML': (secret) => Array.from(secret, (letter) => `&#${letter.codePointAt(0)!};`).join(''),
  'in UTF-16': (secret) => Buffer.from(secret, 'utf16le'),
  'in UTF-16, the other way round': (secret) => Buffer.from(secret, 'utf16le').swap16(),
  'in hexadecimal': (secret) => Buffer.from(secret).toString('hex'),
  'in base64': (secret) => Buffer.from(secret).toString('base64'),
  'in base64 amid other words': (secret) => Buffer.from(`{"a":"${secret}"}`).toString('base64url'),
  'in base64 one letter further on': (secret) =>
    Buffer.from(`{"ab":"${secret}"}`).toString('base64'),
  'in base64 two letters further on': (secret) =>
    Buffer.from(`{"abc":"${secret}"}`).toString('base64'),
};

/** Capitals of other alphabets are other bytes, and a code of five digits is too short in base64. */
const isPromised =
  (name: string) =>
  (secret: string): boolean => {
    if (name === 'in capitals') return /^[\w .@+-]+$/.test(secret);
    return !name.startsWith('in base64') || Buffer.byteLength(secret) >= 6;
  };

const amidst = (planted: Buffer | string): Buffer =>
  Buffer.concat([
    randomBytes(2000),
    Buffer.from(' '),
    Buffer.from(planted),
    Buffer.from(' '),
    randomBytes(2000),
  ]);

describe('the search for what must not be written', () => {
  it.each(Object.keys(writings))('finds every secret %s', (name) => {
    const sought = secrets.filter(isPromised(name));
    expect(sought.length).toBeGreaterThan(20);
    const missed = sought.filter(
      (secret) => tracesIn(amidst(writings[name]!(secret)), [secret]).length === 0,
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['111.222.333', '111222333'],
    ['1 1 1 2 2 2 3 3 3', '111222333'],
    ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
    ['06 - 87 65 43 21', '0687654321'],
    ['06+8765+4321', '0687654321'],
  ])('finds a number that is spelled "%s"', (written, secret) => {
    expect(tracesIn(amidst(written), [secret]).map(({ as }) => as)).toContain(
      'in another spelling',
    );
  });

  it('finds nothing where nothing is', () => {
    const innocent = Buffer.concat([
      randomBytes(1_000_000),
      Buffer.from(
        '{"level":30,"ms":49731.5,"time":1763889877123,"status":200,"requestId":"a839201f-49731"}',
      ),
      Buffer.from('mijn bsn is [BSN]; 839.201 mensen; 111222334'),
    ]);
    expect(tracesIn(innocent, secrets)).toEqual([]);
  });

  it('tells where it was', () => {
    const [trace] = tracesIn('{"name":"Kwantesluis"}', ['Kwantesluis']);
    expect(trace).toMatchObject({ secret: 'Kwantesluis', as: 'as it is' });
    expect(trace?.around).toContain('"name"');
  });
});
