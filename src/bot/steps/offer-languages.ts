import { languageChoices } from '../choices.ts';
import type { Step } from '../turn-draft.ts';

/** A language that we recognise and do not speak: offer those that we do. */
export const offerLanguages: Step = (turn) => {
  if (turn.draft.unansweredLanguage === undefined) return undefined;
  turn.say(turn.sentences.languageNotOurs, { choices: languageChoices() });
  return 'out-of-scope';
};
