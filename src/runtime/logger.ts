import { pino, type Logger as PinoLogger } from 'pino';

/** Structured logs on standard output. Log ids, kinds and numbers; never what a person wrote. */
export type Logger = PinoLogger;

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** Makes the logger of the process. Error messages are kept, request bodies and headers never. */
export const makeLogger = (level: LogLevel): Logger =>
  pino({
    level,
    base: null,
    redact: {
      paths: ['body', 'text', 'headers', 'token', '*.body', '*.text', '*.headers', '*.token'],
      censor: '[not logged]',
    },
  });
