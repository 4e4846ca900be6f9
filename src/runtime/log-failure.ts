import { messageOf } from './errors.ts';
import type { Logger } from './logger.ts';
import { StorageTrouble } from './storage-trouble.ts';

/** Logs what failed; of trouble with storage the operator hears from storage itself, seldom and in full. */
export const logFailure = (
  logger: Pick<Logger, 'error' | 'debug'>,
  thrown: unknown,
  told: { readonly what: string } & Readonly<Record<string, unknown>>,
): void => {
  const { what, ...fields } = told;
  const line = { ...fields, error: messageOf(thrown) };
  if (thrown instanceof StorageTrouble) logger.debug(line, what);
  else logger.error(line, what);
};
