import { guessLanguage } from '../../language/index.ts';
import { readTaskCode } from '../take-along.ts';
import type { Step } from '../turn-draft.ts';

/** Decides in which language this turn is answered; what the conversation learned is carried on. */
export const detectLanguage: Step = (turn) => {
  const { conversation, uiLanguage } = turn.waiting;
  const guess = guessLanguage({
    // The letters of a code are of no language.
    text: readTaskCode(turn.text) === undefined ? turn.text : '',
    state: conversation.language,
    ...(uiLanguage && { uiLanguage }),
  });
  turn.draft.language = guess.language;
  turn.draft.languageState = guess.state;
  turn.draft.unansweredLanguage = guess.unanswered;
  return undefined;
};
