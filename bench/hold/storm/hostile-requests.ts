import type { Random } from '../../../tests/privacy/corpus/random.ts';
import { hostileBytes, hostileWords } from './hostile-values.ts';
import { asInput, withHeaders, type Input, type Request } from './input.ts';
import { mutateForm, mutateJson } from './mutate-json.ts';
import type { Town } from './town.ts';
import { validRequests, type Content, type Valid } from './valid-requests.ts';

const contentType = (content: Content): string => {
  if ('json' in content) return 'application/json';
  return 'form' in content ? 'application/x-www-form-urlencoded' : content.type;
};

const bytesOfContent = (content: Content): Buffer => {
  if ('json' in content) return Buffer.from(JSON.stringify(content.json));
  return 'form' in content
    ? Buffer.from(new URLSearchParams(content.form).toString())
    : content.bytes;
};

const targetOf = ({ path, query }: Valid): string => {
  const search = new URLSearchParams(query).toString();
  return `/${path.join('/')}${search === '' ? '' : `?${search}`}`;
};

/** A valid request as an attacker sends it: from any address, on a connection that is then closed. */
const asRequest = (valid: Valid, town: Town, random: Random): Request => {
  const { door, method, content } = valid;
  const address = `10.${random.between(1, 250)}.${random.between(0, 255)}.${random.between(0, 255)}`;
  const headers = {
    host: `127.0.0.1:${town.port}`,
    connection: 'close',
    'x-forwarded-for': address,
    ...(content && { 'content-type': contentType(content) }),
    ...valid.headers,
  };
  const body = content && bytesOfContent(content);
  return { door, method, target: targetOf(valid), headers: Object.entries(headers), body };
};

/** What an attacker does to a valid request. */
type Attack = (valid: Valid, request: Request, random: Random) => Request;

const mutateContent = (content: Content, random: Random): Buffer => {
  if ('json' in content) return Buffer.from(mutateJson(random, content.json));
  if ('form' in content) return Buffer.from(mutateForm(random, content.form));
  const { bytes } = content;
  const cut = random.between(0, bytes.length);
  const filling =
    random.next() < 0.5 ? hostileBytes(random, 200) : Buffer.from(hostileWords(random));
  return Buffer.concat([bytes.subarray(0, cut), filling, bytes.subarray(cut)]);
};

const changeContent: Attack = ({ content }, request, random) =>
  content ? { ...request, body: mutateContent(content, random) } : bendTarget(request, random);

const sendNoise: Attack = (_, request, random) => ({
  ...request,
  body: hostileBytes(random, 2000),
});

/** A few signs of a valid body flipped: often no UTF-8 any more. */
const flipBytes: Attack = (_, request, random) => {
  const body = Buffer.from(request.body ?? '{}');
  for (let flips = random.between(1, 8); flips > 0; flips -= 1) {
    body[random.between(0, body.length - 1)] = random.between(0, 255);
  }
  return { ...request, body };
};

/** Larger than any door takes, or just about. */
const sendMuch: Attack = (_, request, random) => {
  const bytes = random.pick([32, 64, 65, 256, 257, 1024]) * 1024;
  const padding = Buffer.alloc(bytes, random.pick([' ', 'a', '[', '\0', '"']));
  return { ...request, body: Buffer.concat([request.body ?? Buffer.alloc(0), padding]) };
};

const encodings: readonly ((words: string) => string)[] = [
  (words) => encodeURIComponent(words.toWellFormed()),
  (words) => encodeURIComponent(encodeURIComponent(words.toWellFormed())),
  (words) => words.replaceAll(/[\s\0]/gu, '+'),
  (words) =>
    [...Buffer.from(words)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
];
const crooked = [
  '..',
  '.',
  '%2e%2e',
  '%2e%2e%2f',
  '..%5c',
  '%00',
  '%',
  '%ff',
  '%c0%ae',
  ';',
  '',
  '*',
  '~',
];

const crookedPart = (random: Random): string =>
  random.next() < 0.5
    ? random.pick(crooked)
    : random
        .pick(encodings)(hostileWords(random).slice(0, 4000))
        .replaceAll(/[\r\n ]/gu, '+');

const bendTarget = (request: Request, random: Random): Request => {
  const [path = '', query = ''] = request.target.split('?');
  const parts = path.split('/').slice(1);
  const at = random.between(0, parts.length - 1);
  const changed = parts.toSpliced(at, random.between(0, 1), crookedPart(random));
  const search = query === '' ? '' : `?${query}`;
  return { ...request, target: `/${changed.join('/')}${search}` };
};

const changeTarget: Attack = (_, request, random) => bendTarget(request, random);

const changeQuery: Attack = ({ query }, request, random) => {
  const [path = ''] = request.target.split('?');
  const names = [...Object.keys(query), 'watermark', 't', 'library', 'language', '__proto__'];
  const pairs = Array.from(
    { length: random.between(1, 4) },
    () => `${random.pick(names)}=${crookedPart(random)}`,
  );
  return { ...request, target: `${path}?${pairs.join('&')}` };
};

const headerNames = [
  ...['authorization', 'authorization', 'cookie', 'cookie', 'origin', 'content-type', 'host'],
  ...['accept-language', 'x-forwarded-for', 'if-none-match', 'accept-encoding', 'content-encoding'],
  ...['x-om-de-hoek', 'x-http-method-override', 'range', 'expect', 'referer', 'forwarded'],
];

const headerValue = (random: Random): string => {
  const words = hostileWords(random).slice(0, random.next() < 0.05 ? 30_000 : 2000);
  const inLine = words.replaceAll(/[\r\n\0]/gu, ' ');
  return random.pick(['', 'Bearer ', 'Basic ', 'om_de_hoek_praten=', 'a.b.', 'bytes=']) + inLine;
};

const changeHeader: Attack = (_, request, random) =>
  withHeaders(request, { [random.pick(headerNames)]: headerValue(random) });

/** A token of ours with one sign changed is no token of ours. */
const changeToken: Attack = (_, request, random) => ({
  ...request,
  headers: request.headers.map(([name, value]) => {
    if (!['authorization', 'cookie'].includes(name)) return [name, value];
    const at = random.between(7, value.length - 1);
    return [
      name,
      `${value.slice(0, at)}${random.pick(['.', 'A', '-', '='])}${value.slice(at + 1)}`,
    ];
  }),
});

const methods = [
  ...['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH'],
  ...['QUERY', 'LINK', 'M-SEARCH', 'get', 'GET\t', 'FOO', 'CONNECT', ''],
];

const changeMethod: Attack = (_, request, random) => ({ ...request, method: random.pick(methods) });

const asItIs: Attack = (_, request) => request;

/** Each as often as it stands here. */
const attacks: readonly Attack[] = [
  ...Array.from({ length: 20 }, () => changeContent),
  ...[changeTarget, changeTarget, changeTarget, changeTarget, changeQuery, changeQuery],
  ...[changeHeader, changeHeader, changeHeader, changeToken, changeToken],
  ...[flipBytes, flipBytes, sendNoise, changeMethod, changeMethod, sendMuch, asItIs],
];

/** A film of a phone, which is more than even goes by. */
const film = Buffer.alloc(33 * 1024 * 1024);
const isFilm = (random: Random): boolean => random.next() < 1 / 2000;

const sendFilm: Attack = (_, request) => ({ ...request, body: film });

// A method that is none, or a header that is too long, may be answered by hanging up.
const isHttp = ({ method, headers }: Request): boolean =>
  /^[A-Z-]+$/u.test(method) &&
  method !== 'CONNECT' &&
  headers.every(([name, value]) => name !== 'expect' && !/\p{Cc}|[^\u0020-\u00ff]/u.test(value));

/** A request that begins as a valid one. */
export const hostileRequest = (town: Town, random: Random): Input => {
  const valid = random.pick(validRequests)(town, random);
  const attack = isFilm(random) ? sendFilm : random.pick(attacks);
  const request = attack(valid, asRequest(valid, town, random), random);
  return asInput(request, isHttp(request) ? 'answer' : 'either');
};
