import { choicesForStart } from '../choices.ts';
import type { Step } from '../turn-draft.ts';

/** The first thing a citizen reads: this is a computer, what it can do, and what not to type (AI Act, art. 50). */
export const introduceItself: Step = (turn) => {
  const opened = turn.waiting.content.kind === 'joined';
  if (turn.draft.welcomed && !opened) return undefined;
  turn.say(turn.draft.welcomed ? turn.sentences.welcomeAgain : turn.sentences.welcome, {
    choices: opened ? choicesForStart(turn.sentences) : [],
  });
  turn.draft.welcomed = true;
  return opened ? 'chatter' : undefined;
};
