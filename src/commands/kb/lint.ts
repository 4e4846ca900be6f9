import { lintKnowledge, type BuildJob } from '../../knowledge/index.ts';
import { formatMistake } from '../../runtime/index.ts';
import { systemClock } from '../../runtime/index.ts';
import type { CommandResult } from './job.ts';

export const lint = async ({ knowledgeDir, tasks }: BuildJob): Promise<CommandResult> => {
  const taskIds = tasks.map(({ id }) => id);
  const report = await lintKnowledge(knowledgeDir, taskIds, systemClock());
  const { articles, mistakes, notices } = report;
  const lines = [
    ...mistakes.map(formatMistake),
    ...(notices.length > 0 ? ['To look at, not wrong:', ...notices.map(formatMistake)] : []),
    `${articles} article files, ${mistakes.length} mistakes, ${notices.length} to look at`,
  ];
  return { text: lines.join('\n'), json: report, failed: mistakes.length > 0 };
};
