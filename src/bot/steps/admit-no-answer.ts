import type { Outcome } from '../../conversation/index.ts';
import { choicesWithoutAnswer, placeChoice, staffChoice } from '../choices.ts';
import type { Step, Turn } from '../turn-draft.ts';

/** After this many answers in a row that were not understood a person is offered; after one more the task ends. */
const missesBeforeAPerson = 2;

/** Not known: says so and names the ways on. The last step: it always ends the turn. */
export const admitNoAnswer: Step = (turn) => {
  if (turn.draft.repeatsStep && !turn.draft.dialog?.paused) return admitInDialog(turn);
  const { sentences } = turn;
  const again = turn.waiting.conversation.turns.at(-1)?.outcome === 'not-known';
  turn.say(again ? sentences.notKnownAgain : sentences.notKnown, {
    choices: choicesWithoutAnswer(sentences),
  });
  return 'not-known';
};

const admitInDialog = (turn: Turn): Outcome => {
  const { draft, sentences } = turn;
  draft.missedStep = true;
  const misses = (draft.dialog?.misses ?? 0) + 1;
  const stuck = misses >= missesBeforeAPerson;
  if (misses > missesBeforeAPerson) draft.dialog = undefined;
  turn.say(stuck ? sentences.guideStuck : sentences.guideNotUnderstood, {
    choices: stuck ? [staffChoice(sentences), placeChoice(sentences)] : [],
  });
  return draft.dialog ? 'guided' : 'guide-ended';
};
