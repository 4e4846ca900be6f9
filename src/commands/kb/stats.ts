import { languages, type Language } from '../../conversation/index.ts';
import {
  readKnowledgeStats,
  type BuildJob,
  type Coverage,
  type KnowledgeStats,
} from '../../knowledge/index.ts';
import { systemClock } from '../../runtime/index.ts';
import type { CommandResult } from './job.ts';

export const stats = async (job: BuildJob): Promise<CommandResult> => {
  const found = await readKnowledgeStats(job, systemClock());
  const text = [
    coverageTable(found.coverage),
    list('Read longest ago:', found.oldestSources, (one) =>
      [one.seen, one.article, one.url, one.owner].join('  '),
    ),
    list(
      'Ends soon, or has ended:',
      found.endingFacts,
      ({ id, until, owner, expired }) =>
        `${until}  ${id}  ${owner}${expired ? '  EXPIRED: answers say that it may have changed' : ''}`,
    ),
    list('No source of it was read by anybody:', found.neverSeen, (id) => id),
    list('New since the model was last taught:', found.untaught, (id) => id),
    list('Draft, not answered from:', found.drafts, (id) => id),
    ...found.tooFew.map((id) => `${id} has fewer than 3 articles: the Manifestgroep needs them`),
  ].join('\n\n');
  return { text, json: found, failed: found.tooFew.length > 0 };
};

const coverageTable = (coverage: KnowledgeStats['coverage']): string => {
  const line = (name: string, count: (language: Language) => number) =>
    name.padEnd(28) + languages.map((one) => String(count(one) || '·').padStart(5)).join('');
  const total = (language: Language) =>
    coverage.reduce((sum, { articles }) => sum + (articles[language] ?? 0), 0);
  const name = ({ organisation, manifestgroep }: Coverage) =>
    organisation + (manifestgroep ? ' *' : '');
  return [
    'Published articles (* Manifestgroep)'.padEnd(28),
    ' '.repeat(28) + languages.map((one) => one.padStart(5)).join(''),
    ...coverage.map((one) => line(name(one), (language) => one.articles[language] ?? 0)),
    line('all', total),
  ].join('\n');
};

const list = <T>(title: string, items: readonly T[], lineOf: (item: T) => string): string =>
  [title, ...(items.length === 0 ? ['  none'] : items.map((item) => `  ${lineOf(item)}`))].join(
    '\n',
  );
