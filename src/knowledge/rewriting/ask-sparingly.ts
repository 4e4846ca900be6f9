import type { Clock, Logger } from '../../runtime/index.ts';
import { makeCircuitBreaker } from './circuit-breaker.ts';
import type { AskModel } from './connect-language-model.ts';
import { makeDayCosts } from './day-costs.ts';
import type { Prompt } from './instruct.ts';

/** Asks the model, or returns nothing when it may not be asked now or gave no answer. */
export type AskSparingly = (prompt: Prompt) => Promise<string | undefined>;

/** A model that costs no more in a day than was allowed, and that nobody waits for while it is down. */
export const askSparingly = (
  ask: AskModel,
  limits: { readonly dayLimit: number; readonly clock: Clock; readonly logger: Logger },
): AskSparingly => {
  const breaker = makeCircuitBreaker(limits.clock);
  const costs = makeDayCosts(limits.dayLimit, limits.clock);
  return async (prompt) => {
    if (breaker.isOpen() || !costs.takeCall()) return undefined;
    try {
      const { text, tokens } = await ask(prompt);
      breaker.worked();
      costs.addTokens(tokens);
      limits.logger.info(
        costs.today(),
        'the language model answered; its calls and tokens of today',
      );
      return text;
    } catch (error) {
      breaker.failed();
      limits.logger.warn(describe(error), 'the language model gave no answer');
      return undefined;
    }
  };
};

// A provider's message may repeat the key: only what kind of failure it was is logged.
const describe = (error: unknown): { readonly error: string; readonly status?: unknown } =>
  error instanceof Error
    ? { error: error.name, ...('status' in error && { status: error.status }) }
    : { error: typeof error };
