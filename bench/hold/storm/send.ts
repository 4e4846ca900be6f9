import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Input } from './input.ts';

/** What came back. */
export interface Answer {
  /** The status of the last head; undefined when nothing came that is HTTP. */
  readonly status: number | undefined;
  readonly headers: string;
  readonly bytes: string;
  /** How the connection came to its end. */
  readonly ended: 'whole' | 'closed' | 'reset' | 'silent';
}

const answerWithinMs = 20_000;
/** So long an unfinished request is left standing. */
const standsMs = 60;
const betweenPiecesMs = 2;

const headOf = (bytes: string): string => {
  const heads = bytes.split('\r\n\r\n');
  // A server may say "go on" before it answers.
  return heads.find((head) => /^HTTP\/1\.1 (?!100)\d{3}/u.test(head)) ?? '';
};

const isWhole = (bytes: string): boolean => {
  const head = headOf(bytes);
  if (head === '') return false;
  if (/^HTTP\/1\.1 (?:101|204|304)/u.test(head)) return true;
  const length = /\r\ncontent-length: (\d+)/iu.exec(head)?.[1];
  const begun = bytes.indexOf(head) + head.length + 4;
  return length !== undefined && Buffer.byteLength(bytes.slice(begun), 'latin1') >= Number(length);
};

const writeAll = async (socket: Socket, pieces: readonly Buffer[]): Promise<void> => {
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) await wait(betweenPiecesMs);
    if (!socket.writable) return;
    socket.write(piece);
  }
};

/** Sends an input on a connection of its own, and reads what comes back. */
export const send = (port: number, { pieces, expects }: Input): Promise<Answer> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const received: Buffer[] = [];
    const textSoFar = (): string => Buffer.concat(received).toString('latin1');
    let over: NodeJS.Timeout | undefined = undefined;
    const finish = (ended: Answer['ended']): void => {
      clearTimeout(over);
      socket.destroy();
      const bytes = textSoFar();
      const headers = headOf(bytes);
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(headers)?.[1];
      resolve({ status: status === undefined ? undefined : Number(status), headers, bytes, ended });
    };
    over = setTimeout(() => finish('silent'), expects === 'answer' ? answerWithinMs : standsMs);
    socket.on('data', (chunk) => {
      received.push(chunk);
      if (expects === 'answer' && isWhole(textSoFar())) finish('whole');
    });
    socket.once('end', () => finish('closed'));
    socket.once('error', () => finish(isWhole(textSoFar()) ? 'whole' : 'reset'));
    socket.once('connect', () => void writeAll(socket, pieces));
  });
