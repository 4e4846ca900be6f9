import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDialogs } from '../dialogs/index.ts';
import { openLibraries } from '../referral/index.ts';
import { messageOf, OperatorError, readConfig } from '../runtime/index.ts';

const usage = `The guided tasks, for editors.

  npm run dialogs -- list                  what there is, and in which languages
  npm run dialogs -- draw [--to docs/tasks]  a diagram of each`;

const readArguments = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string', default: 'docs/tasks' } },
    });
    return { command: positionals.join(' '), to: values.to };
  } catch (mistake) {
    throw new OperatorError(`${messageOf(mistake)}\n\n${usage}`);
  }
};

const run = (args: readonly string[]): string => {
  const { command, to } = readArguments(args);
  const { config } = readConfig(process.env);
  const described = describeDialogs({
    libraries: openLibraries(config.LIBRARIES_DIR),
    libraryId: config.DEFAULT_LIBRARY,
    keepContactsDays: config.KEEP_CONTACTS_DAYS,
  });
  if (command === 'list')
    return described
      .map(({ id, title, languages }) => `${id}\t${languages.join(' ')}\t${title}`)
      .join('\n');
  if (command !== 'draw') throw new OperatorError(usage);
  mkdirSync(to, { recursive: true });
  for (const { id, page } of described) writeFileSync(join(to, `${id}.md`), page);
  return `${String(described.length)} diagrams in ${to}`;
};

try {
  console.log(run(process.argv.slice(2)));
} catch (mistake) {
  if (!(mistake instanceof OperatorError)) throw mistake;
  console.error(mistake.message);
  process.exitCode = 1;
}
