import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { startApp, type RunningApp } from '../../src/serve.ts';
import { readConfig } from '../../src/runtime/index.ts';
import { DirectLineClient } from '../direct-line-client.ts';
import { freshDataDir } from '../knowledge-index.ts';

/** A line of the log, as the operator reads it. */
interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly error?: string;
}

/** The whole assistant on a free port, with what it told the operator. */
export interface OpenApp extends RunningApp {
  readonly dataDir: string;
  /** What was logged as a warning or an error so far. */
  readonly complaints: () => readonly LogLine[];
  readonly lines: readonly LogLine[];
}

/** Starts everything in this process, with a data folder and settings of its own. */
export const openApp = async (
  env: Readonly<Record<string, string>> = {},
  clock?: () => Date,
): Promise<OpenApp> => {
  const { dataDir, remove } = freshDataDir();
  const lines: LogLine[] = [];
  const sink = new PassThrough().on('data', (line: Buffer) => {
    for (const one of line.toString().trim().split('\n')) lines.push(JSON.parse(one) as LogLine);
  });
  const settings = readConfig({ OMDEHOEK_DATA_DIR: dataDir, OMDEHOEK_PORT: '0', ...env });
  const app = await startApp({
    ...settings,
    logger: pino({ base: null }, sink),
    ...(clock && { clock }),
  });
  onTestFinished(async () => {
    await app.close();
    remove();
  });
  return {
    ...app,
    url: app.url.replace('localhost', '127.0.0.1'),
    dataDir,
    lines,
    complaints: () => lines.filter(({ level }) => level >= 40),
  };
};

/** A citizen on the website of the made-up library, who has been welcomed. */
export const openChat = async ({ url }: OpenApp, locale = 'nl-NL'): Promise<DirectLineClient> => {
  const client = await DirectLineClient.open({ url, library: 'voorbeeldstad', locale });
  onTestFinished(() => client.close());
  await client.until(() => client.replies.length > 0);
  return client;
};
