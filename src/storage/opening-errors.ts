import { messageOf, OperatorError, StorageTrouble } from '../runtime/index.ts';
import { codeOf, kindOfTrouble } from './trouble-kinds.ts';

const atStart = {
  gone: 'does not answer: check that PostgreSQL runs there and that the address in OMDEHOEK_DATABASE_URL is right',
  damaged:
    'is damaged or is no SQLite database: put back a backup of om-de-hoek.sqlite, or move the file away to begin anew',
  'not-writable':
    'cannot be read or written: give this user the rights on that folder, or choose another with OMDEHOEK_DATA_DIR',
  full: 'cannot be written, the disk is full: make room, then start again',
  locked:
    'is locked by another program: stop that one (perhaps the assistant runs already, or a backup does), then start again',
} as const;

/** What can be wrong at start only, by the code that PostgreSQL gives. */
const notLetIn: readonly (readonly [code: RegExp, explanation: string])[] = [
  [/^28/, 'does not let us in: check the name and the password in OMDEHOEK_DATABASE_URL'],
  [/^3D000$/, 'does not exist: make it with createdb, or mend its name in OMDEHOEK_DATABASE_URL'],
  [/^42501$/, 'does not let us make tables: grant this user create on its schema public'],
];

const explanationOf = (thrown: unknown): string | undefined => {
  const kind = thrown instanceof StorageTrouble ? thrown.kind : kindOfTrouble(thrown);
  if (kind) return atStart[kind];
  return notLetIn.find(([code]) => code.test(codeOf(thrown)))?.[1];
};

/** The error as whoever runs the assistant can use it. */
export const explainOpening = (thrown: unknown, where: string): OperatorError => {
  if (thrown instanceof OperatorError && !(thrown instanceof StorageTrouble)) return thrown;
  const why = explanationOf(thrown) ?? `cannot be opened: ${messageOf(thrown)}`;
  return new OperatorError(`The database ${where} ${why}.`, { cause: thrown });
};
