import type { Random } from '../../../tests/privacy/corpus/random.ts';
import { hostileBytes, hostileWords } from './hostile-values.ts';
import { bytesOf, type Input, type Request } from './input.ts';
import type { Town } from './town.ts';

// RFC 6455: text, binary, close, ping, pong; the others are nobody's.
const opcodes = [0x0, 0x1, 0x1, 0x2, 0x3, 0x7, 0x8, 0x9, 0xa, 0xb, 0xf];

const lengthField = (length: number, masked: boolean): Buffer => {
  const mask = masked ? 0x80 : 0;
  if (length < 126) return Buffer.of(mask | length);
  if (length < 65_536) return Buffer.of(mask | 126, length >> 8, length & 255);
  const field = Buffer.alloc(9);
  field.writeUInt8(mask | 127);
  field.writeBigUInt64BE(BigInt(length), 1);
  return field;
};

/** A frame, of which anything may be wrong. */
const frame = (random: Random): Buffer => {
  const payload =
    random.next() < 0.5 ? hostileBytes(random, 200) : Buffer.from(hostileWords(random));
  const fin = random.next() < 0.8 ? 0x80 : 0;
  const reserved = random.next() < 0.1 ? 0x40 : 0;
  const masked = random.next() < 0.9;
  const told = random.next() < 0.9 ? payload.length : random.pick([0, 125, 70_000, 2 ** 40]);
  // Bytes that are masked with noughts stay as they are.
  const mask = masked ? Buffer.alloc(4) : Buffer.alloc(0);
  return Buffer.concat([
    Buffer.of(fin | reserved | random.pick(opcodes)),
    lengthField(told, masked),
    mask,
    payload,
  ]);
};

const manyFrames = (random: Random): Buffer =>
  Buffer.concat(Array.from({ length: random.pick([1, 1, 3, 10, 100]) }, () => frame(random)));

const handshake = (town: Town, random: Random): Request => {
  const { id, token } = town.ownConversation(random);
  const isDesk = random.next() < 0.3;
  const crooked =
    random.next() < 0.2 ? encodeURIComponent(hostileWords(random).toWellFormed()) : '';
  return {
    door: isDesk ? 'desk/live' : 'conversations/stream',
    method: 'GET',
    target: isDesk
      ? `/desk/live${crooked.slice(0, 2000)}`
      : `/v3/directline/conversations/${id}/stream?t=${token}&watermark=${crooked.slice(0, 2000)}`,
    headers: [
      ['Host', `127.0.0.1:${town.port}`],
      ['X-Forwarded-For', `10.0.${random.between(0, 255)}.${random.between(0, 255)}`],
      ['Upgrade', random.pick(['websocket', 'websocket', 'websocket', 'h2c', ''])],
      ['Connection', 'Upgrade'],
      [
        'Sec-WebSocket-Key',
        random.next() < 0.9 ? 'dGhlIHNhbXBsZSBub25jZQ==' : hostileHeader(random),
      ],
      ['Sec-WebSocket-Version', random.pick(['13', '13', '13', '13', '8', '99', ''])],
      ...(isDesk
        ? ([
            ['Cookie', town.employee.cookie],
            ['Origin', town.url],
          ] as const)
        : []),
      ...(random.next() < 0.1
        ? ([['Sec-WebSocket-Extensions', hostileHeader(random)]] as const)
        : []),
    ],
    body: undefined,
  };
};

const hostileHeader = (random: Random): string =>
  hostileWords(random)
    .replaceAll(/[\r\n\0]/gu, ' ')
    .slice(0, 500);

/** A WebSocket on which something comes that no client sends. */
export const hostileFrames = (town: Town, random: Random): Input => {
  const request = handshake(town, random);
  return { door: request.door, pieces: [bytesOf(request), manyFrames(random)], expects: 'either' };
};
