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
  const explanation = explain(content, sentences);
  const contact = content.findings.every(isContact) ? [leaveContactChoice(sentences)] : [];
  if (!content.nothingLeft) {
    turn.say(explanation, { choices: contact });
    return undefined;
  }
  turn.say(explanation, { choices: [...contact, ...choicesWithoutAnswer(sentences)] });
  return 'privacy-warned';
};

/** What was masked in a message. */
interface Masked {
  readonly findings: readonly FindingKind[];
  readonly nothingLeft: boolean;
}

const contactKinds: ReadonlySet<FindingKind> = new Set(['phone', 'email']);
const personalKinds: ReadonlySet<FindingKind> = new Set([
  ...contactKinds,
  'name',
  'address',
  'birth-date',
  'plate',
]);

const isContact = (kind: FindingKind): boolean => contactKinds.has(kind);
const isPersonal = (kind: FindingKind): boolean => personalKinds.has(kind);

/** Whoever gives a number wants to be called: that is no mistake, but it has a place of its own. */
const leaveContactChoice = ({ buttons }: Sentences): Choice => ({
  id: 'dialog:contact-achterlaten',
  label: buttons.leaveContact,
});

const explain = (masked: Masked, sentences: Sentences): string => {
  const { findings } = masked;
  if (findings.includes('unreadable')) return sentences.maskedUnreadable;
  if (findings.every(isContact)) return sentences.maskedContact;
  const kinds = [...new Set(findings.map((kind) => nameOf(kind, sentences)))].join(', ');
  return findings.every(isPersonal)
    ? explainPersonal(masked, kinds, sentences)
    : explainSecrets(masked, kinds, sentences);
};

const nameOf = (kind: FindingKind, { findings }: Sentences): string =>
  kind === 'unreadable' ? '' : findings[kind];

/** A name or an address is no secret: somebody who tells it did nothing wrong. */
const explainPersonal = ({ nothingLeft }: Masked, kinds: string, sentences: Sentences): string =>
  nothingLeft ? sentences.maskedPersonalNothingLeft(kinds) : sentences.maskedPersonal(kinds);

const explainSecrets = (
  { findings, nothingLeft }: Masked,
  kinds: string,
  sentences: Sentences,
): string =>
  [
    nothingLeft ? sentences.maskedNothingLeft(kinds) : sentences.maskedBefore(kinds),
    ...(findings.includes('secret') ? [sentences.maskedSecretAdvice] : []),
    ...(findings.includes('code') ? [sentences.maskedCodeAdvice] : []),
  ].join('\n\n');
