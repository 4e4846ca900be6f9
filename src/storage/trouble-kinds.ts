import { messageOf, type TroubleKind } from '../runtime/index.ts';

/** The code that SQLite, PostgreSQL or the system gives. */
export const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';

// PostgreSQL's own: https://www.postgresql.org/docs/current/errcodes-appendix.html
const kinds: readonly (readonly [code: RegExp, kind: TroubleKind])[] = [
  [/^SQLITE_(BUSY|LOCKED)|^55P03$/, 'locked'],
  [/^SQLITE_(NOTADB|CORRUPT)|^XX00[12]$/, 'damaged'],
  [/^SQLITE_FULL|^ENOSPC$|^EDQUOT$|^53100$/, 'full'],
  [
    /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|25006)$/,
    'not-writable',
  ],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|EPIPE|57P0[123]|53300)$|^08/,
    'gone',
  ],
];

/** The driver of PostgreSQL gives no code to these. */
const goneWithoutCode =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/;

/** What kind of trouble an error of the database means; nothing when it is a mistake of ours. */
export const kindOfTrouble = (thrown: unknown): TroubleKind | undefined => {
  const code = codeOf(thrown);
  if (code === '') return goneWithoutCode.test(messageOf(thrown)) ? 'gone' : undefined;
  return kinds.find(([pattern]) => pattern.test(code))?.[1];
};
