import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { buildFrontend } from '../frontend/build.ts';
import { watchIndex } from './knowledge/index.ts';
import { startApp } from './serve.ts';
import { progressBar } from './progress.ts';
import { makeStop } from './stop-on-signal.ts';
import { makeLogger, messageOf, readConfig } from './runtime/index.ts';

const say = (line: string): void => console.log(line);

/** Starts the program, and keeps it running until it is told to stop. */
export const start = async (): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { config, secrets } = readConfig(process.env);
  const logger = makeLogger(config.LOG_LEVEL);
  await buildFrontend({ log: say });
  const app = await startApp({
    config,
    secrets,
    logger,
    onProgress: progressBar('Building the search index'),
  });

  // From here on garbage is collected before more memory is taken: up to a quarter fewer turns a second,
  // and 90 MB less. From the very beginning it would slow the start.
  setFlagsFromString('--optimize-for-size');
  say(`Om de hoek is ready on ${app.url}`);
  if (app.invitation !== undefined) {
    say(
      `Nobody works at the help desk yet. This link lets one person in, once:\n  ${app.invitation}`,
    );
  }

  const stop = makeStop({
    close: () => app.close(),
    say,
    logger,
    exit: (code) => process.exit(code),
  });
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const readAgain = (): void => {
    app.assistant.knowledge.reload().then(
      () => logger.info('the knowledge base was read again'),
      (error: unknown) => logger.error({ error: messageOf(error) }, 'the new index was not taken'),
    );
  };
  // A new index (npm run kb -- build, or watch) is taken up without a restart.
  watchIndex(config.DATA_DIR, readAgain);
  process.on('SIGHUP', readAgain);
};
