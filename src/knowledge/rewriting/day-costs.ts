import type { Clock } from '../../runtime/index.ts';

/** What a language model cost in a day; tokens are what the provider counted and puts on the bill. */
interface Costs {
  readonly calls: number;
  readonly tokens: number;
}

/** Counts what is spent in a day, and takes no more calls than were allowed. */
export interface DayCosts {
  /** Takes one of the day's calls; false when there are none left. */
  takeCall(): boolean;
  addTokens(tokens: number): void;
  today(): Costs;
}

/** Counts from zero every day (UTC), and after a restart. */
export const makeDayCosts = (mostCalls: number, clock: Clock): DayCosts => {
  let day = '';
  let costs: Costs = { calls: 0, tokens: 0 };
  const today = (): Costs => {
    const now = clock().toISOString().slice(0, 10);
    if (now !== day) [day, costs] = [now, { calls: 0, tokens: 0 }];
    return costs;
  };
  return {
    today,
    takeCall: () => {
      if (today().calls >= mostCalls) return false;
      costs = { ...costs, calls: costs.calls + 1 };
      return true;
    },
    addTokens: (tokens) => {
      costs = { ...today(), tokens: today().tokens + tokens };
    },
  };
};
