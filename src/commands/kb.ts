import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../conversation/index.ts';
import { forTerminal, messageOf, OperatorError, readConfig } from '../runtime/index.ts';
import { build } from './kb/build.ts';
import { evaluate, setNames, type SetName } from './kb/evaluate.ts';
import { feedback } from './kb/feedback.ts';
import { lint } from './kb/lint.ts';
import { makeJob, type CommandResult } from './kb/job.ts';
import { search } from './kb/search.ts';
import { stats } from './kb/stats.ts';
import { watch } from './kb/watch.ts';
import type { BuildJob } from '../knowledge/index.ts';

const usage = `Looks after the knowledge base.

  npm run kb -- lint                            what is wrong, by file and line; exit code 1 when something is
  npm run kb -- build                           makes the index anew; a running assistant takes it up
  npm run kb -- watch                           the same each time that something is saved, until Ctrl-C
  npm run kb -- stats                           coverage, oldest sources, facts that end; exit code 1 when an
                                                organisation of the Manifestgroep has fewer than 3 articles
  npm run kb -- feedback [--days 90]            which answers did not help citizens, and why
  npm run kb -- search "…" [--language nl]      candidates, scores and decision for a question
  npm run kb -- eval [--set dev|test]           how labelled questions fare, both sets without --set; exit code 1
                                                after a drop; --record keeps the measures to hold the next against

Each takes --json. Exit codes: 0 well, 1 mistakes in the knowledge base or settings, 2 wrong use.`;

interface Arguments {
  readonly command: string;
  readonly question: string;
  readonly language: Language;
  readonly sets: readonly SetName[];
  readonly record: boolean;
  readonly days: number;
  readonly json: boolean;
}

class UsageError extends Error {
  override readonly name = 'UsageError';
}

const readArguments = (args: readonly string[]): Arguments => {
  const { values, positionals } = parse(args);
  const [command = '', question = '', ...more] = positionals;
  const { language, set = setNames } = values;
  if (!isLanguage(language)) throw new UsageError(`There is no language "${language}".`);
  const sets = setNames.filter((name) => set.includes(name));
  if (sets.length !== new Set(set).size) throw new UsageError('--set is dev or test.');
  if (more.length > 0 || (question === '') === (command === 'search'))
    throw new UsageError('Only search takes a question: one, between quotation marks.');
  if (values.record && command !== 'eval') throw new UsageError('Only eval takes --record.');
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1) throw new UsageError('--days is a number of days.');
  return { command, question, language, sets, record: values.record, days, json: values.json };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string', default: 'nl' },
        set: { type: 'string', multiple: true },
        days: { type: 'string', default: '90' },
        record: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (mistake) {
    throw new UsageError(messageOf(mistake));
  }
};

const run = ({
  command,
  question,
  language,
  sets,
  record,
  days,
}: Arguments): Promise<CommandResult> => {
  const job = makeJob(readConfig(process.env).config);
  switch (command) {
    case 'lint':
      return lint(job);
    case 'build':
      return build(job);
    case 'stats':
      return stats(job);
    case 'feedback':
      return feedback(job, days);
    case 'watch':
      return watchUntilStopped(job);
    case 'search':
      return search(job, question, language);
    case 'eval':
      return evaluate(job, sets, record);
    default:
      throw new UsageError(
        command === '' ? 'Say what to do.' : `There is no command "${command}".`,
      );
  }
};

const watchUntilStopped = async (job: BuildJob): Promise<CommandResult> => {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  await watch(job, (line) => console.log(forTerminal(line)), stop.signal);
  return { text: 'Stopped.', json: {}, failed: false };
};

try {
  const given = readArguments(process.argv.slice(2));
  const { text, json, failed } = await run(given);
  console.log(forTerminal(given.json ? JSON.stringify(json, null, 2) : text));
  process.exitCode = failed ? 1 : 0;
} catch (thrown) {
  if (!(thrown instanceof OperatorError || thrown instanceof UsageError)) throw thrown;
  const wrongUse = thrown instanceof UsageError;
  console.error(forTerminal(wrongUse ? `${thrown.message}\n\n${usage}` : thrown.message));
  process.exitCode = wrongUse ? 2 : 1;
}
