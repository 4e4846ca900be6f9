import {
  RawText,
  type Expectation,
  type Inbound,
  type UnsupportedKind,
} from '../conversation/index.ts';
import type { NumberTail } from '../privacy/index.ts';
import type { NewMessage } from './inbox-store.ts';
import { ownWords, redactText, type Redact } from './redact-text.ts';
import { takeContact, type ContactParts } from './take-contact.ts';

/** What is kept of a message, and what the transcript shows of it. */
type Kept = Pick<NewMessage, 'content' | 'shown' | 'contact'>;

/** The same, and the digits that the next message may go on with: for memory only. */
export interface Taken {
  readonly kept: Kept;
  readonly tail?: NumberTail | undefined;
}

/** How personal data is kept out. */
export interface RedactionParts extends ContactParts {
  readonly redact: Redact;
}

/** What the conversation's last prompt asked for, what its last message left, and when this one came. */
interface Moment {
  readonly expects: Expectation | undefined;
  readonly before: NumberTail | undefined;
  readonly now: Date;
}

type Choice = Extract<Inbound['content'], { kind: 'choice' }>;

/** In place of what is not kept: the same in every language. */
export const notKeptMark = '•••';

/** What the transcript shows for what we cannot carry: employees read it too. */
const unsupportedMarks: Readonly<Record<UnsupportedKind, string>> = {
  photo: '[foto]',
  voice: '[spraakbericht]',
  file: '[bestand]',
  location: '[locatie]',
  other: '[bijlage]',
};

/** What was masked may be told to the citizen; of the text itself nothing is kept. */
const keepFindingsOnly = (raw: RawText, redact: Redact): Kept => {
  const { findings, nothingLeft } = redact(raw);
  const text = ownWords(notKeptMark, redact);
  return { content: { kind: 'text', text, findings, nothingLeft }, shown: text };
};

const keepContactOnly = (contact: NonNullable<Kept['contact']>, redact: Redact): Kept => ({
  content: { kind: 'contact', sealedContactId: contact.id },
  shown: ownWords(notKeptMark, redact),
  contact,
});

const keepText = (raw: RawText, parts: RedactionParts, moment: Moment): Taken => {
  const { expects, before, now } = moment;
  if (expects === 'transient') return { kept: keepFindingsOnly(raw, parts.redact) };
  const contact = expects === 'contact' ? takeContact(raw, parts, now) : undefined;
  // Without contact details in it, what was typed there is a question or a command such as "stop".
  if (contact !== undefined) return { kept: keepContactOnly(contact, parts.redact) };
  const { content, tail } = redactText(raw, parts.redact, before);
  return { kept: { content, shown: content.text }, tail };
};

/** None of our buttons holds personal data in its id: one that does was made up, and counts as its label. */
const keepChoice = ({ id, label: raw }: Choice, { redact }: RedactionParts): Kept => {
  const { content } = redactText(raw, redact);
  const label = content.text;
  return redact(new RawText(id)).findings.length > 0
    ? { content, shown: label }
    : { content: { kind: 'choice', id, label }, shown: label };
};

/** The first step of intake: from here on nothing holds what the citizen exactly typed. */
export const redactPersonalData = (
  content: Inbound['content'],
  parts: RedactionParts,
  moment: Moment,
): Taken => {
  switch (content.kind) {
    case 'text':
      return keepText(content.text, parts, moment);
    case 'choice':
      return { kept: keepChoice(content, parts) };
    case 'unsupported':
      return { kept: { content, shown: ownWords(unsupportedMarks[content.what], parts.redact) } };
    case 'joined':
      return { kept: { content } };
  }
};
