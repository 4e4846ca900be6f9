import { choicesWithoutAnswer } from '../choices.ts';
import { openTaken, readTaskCode } from '../take-along.ts';
import type { Step } from '../turn-draft.ts';

/** A code such as K7P-4M2, alone in a message, opens what was taken along of a task. */
export const openTaskCode: Step = async (turn) => {
  const code = readTaskCode(turn.text);
  if (code === undefined) return undefined;
  const { parts, sentences } = turn;
  if (parts.wrongCodes(turn.libraryId, 0) > 0) {
    turn.say(sentences.tooManyCodes, { choices: choicesWithoutAnswer(sentences) });
    return 'command';
  }
  const task = await parts.told.taskUnder(code, turn.now);
  if (task) return openTaken(turn, task);
  parts.wrongCodes(turn.libraryId);
  turn.say(sentences.unknownCode, { choices: choicesWithoutAnswer(sentences) });
  return 'command';
};
