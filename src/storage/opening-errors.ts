import { messageOf, OperatorError } from '../runtime/index.ts';

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';

const noAnswer =
  'does not answer: check that PostgreSQL runs there and that the address in OMDEHOEK_DATABASE_URL is right';
const notLetIn = 'does not let us in: check the name and the password in OMDEHOEK_DATABASE_URL';
const damaged =
  'is damaged or is no SQLite database: put back a backup of om-de-hoek.sqlite, or move the file away to begin anew';
const notWritable =
  'cannot be read or written: give this user the rights on that folder, or choose another with OMDEHOEK_DATA_DIR';
const full = 'cannot be written, the disk is full: make room, then start again';
const locked =
  'is locked by another program: stop that one (perhaps the assistant runs already, or a backup does), then start again';

/** What is wrong and how to mend it, by the code that SQLite, PostgreSQL or the system gives. */
const explanations: readonly (readonly [code: RegExp, explanation: string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, locked],
  [/^SQLITE_(NOTADB|CORRUPT)/, damaged],
  [/^SQLITE_(FULL)|^ENOSPC$/, full],
  [/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/, notWritable],
  [/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|57P03)$/, noAnswer],
  [/^28/, notLetIn],
  [/^3D000$/, 'does not exist: make it with createdb, or mend its name in OMDEHOEK_DATABASE_URL'],
  [/^42501$/, 'does not let us make tables: grant this user create on its schema public'],
];

/** The error as whoever runs the assistant can use it. */
export const explainOpening = (thrown: unknown, where: string): OperatorError => {
  if (thrown instanceof OperatorError) return thrown;
  const found = explanations.find(([code]) => code.test(codeOf(thrown)));
  const why = found?.[1] ?? `cannot be opened: ${messageOf(thrown)}`;
  return new OperatorError(`The database ${where} ${why}.`, { cause: thrown });
};
