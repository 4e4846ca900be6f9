import type { Random } from '../../../tests/privacy/corpus/random.ts';
import { hostileBytes, hostileWords } from './hostile-values.ts';
import type { Input } from './input.ts';
import type { Town } from './town.ts';

/** Bytes that are no request, or the half of one; `{host}` stands for the server's name. */
const heads: readonly string[] = [
  'GET / HTTP/1.1\r\n',
  'GET / HTTP/1.1\r\nHost: {host}\r\n',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nContent-Length: 100\r\n\r\ntext=',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1e3\r\n\r\n',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nContent-Length: 99999999999999999999\r\n\r\n',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /desk/api/queue HTTP/1.1\r\n\r\n',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n5;a="\r\nabcde\r\n0\r\nX: y\r\n\r\n',
  'POST /praten HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
  'POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n',
  'POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: {host}\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}',
  'POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: {host}\r\nExpect: wonders\r\nContent-Length: 2\r\n\r\n{}',
  'GET / HTTP/0.9\r\n\r\n',
  'GET /\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/2.0\r\nHost: {host}\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'GET http://elders.example/desk HTTP/1.1\r\nHost: elders.example\r\n\r\n',
  'CONNECT elders.example:443 HTTP/1.1\r\nHost: elders.example\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'GET //desk//api/./queue/../me HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'GET /widget/../../../etc/passwd HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: {host}\r\nHost: elders.example\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: {host}\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: {host}\r\n X: gevouwen\r\n\r\n',
  'GET / HTTP/1.1\r\nHost : {host}\r\n\r\n',
  'GET / HTTP/1.1\nHost: {host}\n\n',
  'GET / HTTP/1.1\r\nX\0Y: z\r\n\r\n',
  '\r\n\r\n\r\nGET /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: {host}\r\n\r\nGET /readyz HTTP/1.1\r\nHost: {host}\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'SSH-2.0-OpenSSH_9.9\r\n',
];

const manyHeaders = (random: Random): string =>
  `GET / HTTP/1.1\r\nHost: {host}\r\n${Array.from(
    { length: random.pick([90, 500, 3000]) },
    (_, at) => `X-${at}: ${at}\r\n`,
  ).join('')}\r\n`;

const longHeader = (random: Random): string =>
  `GET / HTTP/1.1\r\nHost: {host}\r\nCookie: ${'a'.repeat(random.pick([8000, 17_000, 300_000]))}\r\n\r\n`;

const longTarget = (random: Random): string =>
  `GET /${'a/'.repeat(random.pick([3000, 20_000]))} HTTP/1.1\r\nHost: {host}\r\n\r\n`;

const inPieces = (bytes: Buffer, random: Random): readonly Buffer[] => {
  const at = random.between(0, bytes.length);
  const cut = random.between(at, bytes.length);
  return [bytes.subarray(0, at), bytes.subarray(at, cut), bytes.subarray(cut)];
};

const headOf = (random: Random): string => {
  const kind = random.next();
  if (kind < 0.8) return random.pick(heads);
  return random.pick([manyHeaders, longHeader, longTarget])(random);
};

/** What is no whole request: half sent, ambiguous, of another protocol, or noise. */
export const brokenLine = (town: Town, random: Random): Input => {
  const head = headOf(random).replaceAll('{host}', `127.0.0.1:${town.port}`);
  const noise = random.pick([
    () => Buffer.alloc(0),
    () => hostileBytes(random, 500),
    () => Buffer.from(hostileWords(random)),
  ])();
  const bytes = Buffer.concat([Buffer.from(head, 'latin1'), noise]);
  const whole = random.next() < 0.7 ? bytes : bytes.subarray(0, random.between(0, bytes.length));
  return { door: 'the line itself', pieces: inPieces(whole, random), expects: 'either' };
};
