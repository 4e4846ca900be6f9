import type { ArticleFeedback } from '../../insights/index.ts';
import type { BuildJob } from '../../knowledge/index.ts';
import { Announcements, readConfig, systemClock } from '../../runtime/index.ts';
import { openStorage } from '../../storage/index.ts';
import type { CommandResult } from './job.ts';

/** What citizens told of answers in the last days: what to mend first. */
export const feedback = async (job: BuildJob, days: number): Promise<CommandResult> => {
  const found = await readFeedback(job.dataDir, new Date(+systemClock() - days * dayMs));
  const lines = found.map(lineOf);
  const title = `Answers that did not help somebody in the last ${days} days:`;
  const text = [title, ...(lines.length === 0 ? ['  none'] : lines)].join('\n');
  return { text, json: found, failed: false };
};

const dayMs = 24 * 60 * 60 * 1000;

const readFeedback = async (dataDir: string, since: Date): Promise<readonly ArticleFeedback[]> => {
  const storage = await openStorage({
    dataDir,
    databaseUrl: readConfig(process.env).secrets.DATABASE_URL,
    announcements: new Announcements(),
  });
  try {
    return await storage.feedback.didNotHelp(since);
  } finally {
    await storage.close();
  }
};

const lineOf = ({ article, language, didNotHelp, helped, reasons, lastAt }: ArticleFeedback) => {
  const why = Object.entries(reasons).map(([reason, times]) => `${reason} ${times}`);
  return `  ${article} (${language})  did not help ${didNotHelp}, helped ${helped}  ${why.join(', ') || 'no reason given'}  last on ${lastAt.slice(0, 10)}`;
};
