import { staffChoice } from '../choices.ts';
import { recogniseCrisis, type CrisisKind } from '../understand/index.ts';
import type { Sentences } from '../say/index.ts';
import type { Step } from '../turn-draft.ts';

const answers: Readonly<Record<CrisisKind, (sentences: Sentences) => string>> = {
  suicide: (sentences) => sentences.crisisSuicide,
  emergency: (sentences) => sentences.crisisEmergency,
  violence: (sentences) => sentences.crisisViolence,
  'urgent-need': (sentences) => sentences.urgentNeed,
};

/** Danger to life, or tomorrow no home, power or food: fixed words with the numbers first, also while staff help. */
export const answerCrisis: Step = (turn) => {
  const kind = recogniseCrisis(turn.text);
  if (!kind) return undefined;
  // A "yes" after this is about the danger, never about a step of some task.
  turn.draft.dialog = undefined;
  turn.say(answers[kind](turn.sentences), { choices: [staffChoice(turn.sentences)] });
  return 'crisis';
};
