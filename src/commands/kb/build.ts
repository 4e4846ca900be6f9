import { buildInChild, type BuildJob } from '../../knowledge/index.ts';
import { showProgress, type CommandResult } from './job.ts';

export const build = async (job: BuildJob): Promise<CommandResult> => {
  const report = await buildInChild(job, showProgress);
  const { folder, articles, chunks, embedded } = report;
  const text = `${articles} articles, ${chunks} chunks, ${embedded} texts embedded anew: ${folder}`;
  return { text, json: report, failed: false };
};
