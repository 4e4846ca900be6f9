import { setTimeout as wait } from 'node:timers/promises';
import type { Answered } from './chat.ts';

type Ask = () => Promise<Answered>;

/** Asks at a steady pace, whether or not the replies are there yet. */
export const askSteadily = async (
  ask: Ask,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Answered[]> => {
  const begun = performance.now();
  const answers: Promise<Answered>[] = [];
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    await wait(Math.max(0, begun + (turn * 1000) / perSecond - performance.now()));
    answers.push(ask());
  }
  return Promise.all(answers);
};

/** Asks as fast as replies come: each of a number of citizens asks again when it has its reply. */
export const askWithoutPause = async (
  ask: Ask,
  { citizens, seconds }: { readonly citizens: number; readonly seconds: number },
): Promise<Answered[]> => {
  const last = performance.now() + seconds * 1000;
  const askOn = async (): Promise<Answered[]> => {
    const answers: Answered[] = [];
    while (performance.now() < last) answers.push(await ask());
    return answers;
  };
  return (await Promise.all(Array.from({ length: citizens }, askOn))).flat();
};
