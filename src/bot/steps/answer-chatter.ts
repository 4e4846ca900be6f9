import { choicesForStart, choicesWithoutAnswer } from '../choices.ts';
import { recogniseChatter } from '../understand/index.ts';
import type { Step } from '../turn-draft.ts';

/** Hello, thanks and goodbye. Right after the introduction a greeting needs no second one. */
export const answerChatter: Step = (turn) => {
  const kind = recogniseChatter(turn.text);
  if (!kind) return undefined;
  const { sentences } = turn;
  turn.say(sentences[kind], {
    choices: kind === 'hello' ? choicesForStart(sentences) : choicesWithoutAnswer(sentences),
  });
  return 'chatter';
};
