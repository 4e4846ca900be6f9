import { choicesWithoutAnswer } from '../choices.ts';
import type { Step } from '../turn-draft.ts';

/** Tells kindly what was masked or cut off; ends the turn only when nothing is left to answer. */
export const explainMasking: Step = (turn) => {
  const { content } = turn.waiting;
  if (content.kind !== 'text') return undefined;
  if (content.cut) turn.say(turn.sentences.tooLong);
  if (content.findings.length === 0) return undefined;
  const { sentences } = turn;
  const kinds = content.findings.map((finding) => sentences.findings[finding]).join(', ');
  const secret = content.findings.includes('secret') ? `\n\n${sentences.maskedSecretAdvice}` : '';
  if (!content.nothingLeft) {
    turn.say(sentences.maskedBefore(kinds) + secret);
    return undefined;
  }
  turn.say(sentences.maskedNothingLeft(kinds) + secret, {
    choices: choicesWithoutAnswer(sentences),
  });
  return 'privacy-warned';
};
