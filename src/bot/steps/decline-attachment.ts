import { choicesWithoutAnswer } from '../choices.ts';
import type { Step } from '../turn-draft.ts';

/** A photo, voice message or file cannot be carried, and is never downloaded or stored: say so, also while staff help. */
export const declineAttachment: Step = (turn) => {
  const { content } = turn.waiting;
  if (content.kind !== 'unsupported') return undefined;
  turn.say(turn.sentences.unsupported[content.what], {
    choices: choicesWithoutAnswer(turn.sentences),
  });
  return 'not-known';
};
