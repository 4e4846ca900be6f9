import type { Choice, FindingKind } from '../../conversation/index.ts';
import { choicesWithoutAnswer } from '../choices.ts';
import type { Sentences } from '../say/index.ts';
import type { Step } from '../turn-draft.ts';

/** Tells kindly what was masked or cut off; ends the turn only when nothing is left to answer. */
export const explainMasking: Step = (turn) => {
  const { content } = turn.waiting;
  if (content.kind !== 'text') return undefined;
  const { sentences } = turn;
  if (content.cut) turn.say(sentences.tooLong);
  if (content.findings.length === 0) return undefined;
  const wantsContact = content.findings.every((kind) => kind === 'phone' || kind === 'email');
  const explanation = wantsContact
    ? sentences.maskedContact
    : explainSecrets(content.findings, content.nothingLeft, sentences);
  const contact = wantsContact ? [leaveContactChoice(sentences)] : [];
  if (!content.nothingLeft) {
    turn.say(explanation, { choices: contact });
    return undefined;
  }
  turn.say(explanation, { choices: [...contact, ...choicesWithoutAnswer(sentences)] });
  return 'privacy-warned';
};

/** Whoever gives a number wants to be called: that is no mistake, but it has a place of its own. */
const leaveContactChoice = ({ buttons }: Sentences): Choice => ({
  id: 'dialog:contact-achterlaten',
  label: buttons.leaveContact,
});

const explainSecrets = (
  findings: readonly FindingKind[],
  nothingLeft: boolean,
  sentences: Sentences,
): string => {
  const kinds = findings.map((kind) => sentences.findings[kind]).join(', ');
  const explanation = nothingLeft
    ? sentences.maskedNothingLeft(kinds)
    : sentences.maskedBefore(kinds);
  return findings.includes('secret')
    ? `${explanation}\n\n${sentences.maskedSecretAdvice}`
    : explanation;
};
