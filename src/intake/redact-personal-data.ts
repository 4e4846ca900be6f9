import {
  RawText,
  type Expectation,
  type Inbound,
  type UnsupportedKind,
} from '../conversation/index.ts';
import type { NewMessage } from './inbox-store.ts';
import { ownWords, redactText, type Redact } from './redact-text.ts';
import { takeContact, type ContactParts } from './take-contact.ts';

/** What is kept of a message, and what the transcript shows of it. */
export type Kept = Pick<NewMessage, 'content' | 'shown' | 'contact'>;

/** How personal data is kept out. */
export interface RedactionParts extends ContactParts {
  readonly redact: Redact;
}

/** What the conversation's last prompt asked for, and when the message came. */
interface Moment {
  readonly expects: Expectation | undefined;
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

const keepText = (raw: RawText, parts: RedactionParts, { expects, now }: Moment): Kept => {
  if (expects === 'transient') return keepFindingsOnly(raw, parts.redact);
  const contact = expects === 'contact' ? takeContact(raw, parts, now) : undefined;
  // Without contact details in it, what was typed there is a question or a command such as "stop".
  if (contact !== undefined) return keepContactOnly(contact, parts.redact);
  const content = redactText(raw, parts.redact);
  return { content, shown: content.text };
};

/** None of our buttons holds personal data in its id: one that does was made up, and counts as its label. */
const keepChoice = ({ id, label: raw }: Choice, { redact }: RedactionParts): Kept => {
  const content = redactText(raw, redact);
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
): Kept => {
  switch (content.kind) {
    case 'text':
      return keepText(content.text, parts, moment);
    case 'choice':
      return keepChoice(content, parts);
    case 'unsupported':
      return { content, shown: ownWords(unsupportedMarks[content.what], parts.redact) };
    case 'joined':
      return { content };
  }
};
