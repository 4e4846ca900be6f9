import type { HandoffReason, HandoffSummary } from '../handoff/index.ts';
import type { Turn } from './turn-draft.ts';

/** What an employee reads first: the question and what was tried, from what is already redacted. */
export const summarise = (
  turn: Turn,
  reason: HandoffReason,
  organisation?: string,
): HandoffSummary => {
  const { conversation, content } = turn.waiting;
  const { knowledge, dialogs } = turn.parts;
  const asked = reason === 'digid-line' && content.kind === 'text' ? content.text : undefined;
  return {
    reason: reasonOf(turn, reason),
    language: turn.draft.language,
    question: asked ?? conversation.lastQuestion ?? '',
    ...(organisation !== undefined && {
      organisation: knowledge.organisation(organisation)?.name ?? organisation,
    }),
    articles: distinct(
      conversation.turns.map(({ article }) => article && knowledge.title(article, 'nl')),
    ),
    tasks: distinct(conversation.turns.map(({ dialog }) => dialog && dialogs.title(dialog, 'nl'))),
  };
};

/** Danger outweighs all else: volunteers are not shown it. */
const reasonOf = ({ waiting }: Turn, reason: HandoffReason): HandoffReason => {
  const outcomes = waiting.conversation.turns.map(({ outcome }) => outcome);
  if (outcomes.includes('crisis')) return 'crisis';
  return reason === 'citizen-asked' && outcomes.at(-1) === 'not-known' ? 'not-known' : reason;
};

const distinct = (titles: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(titles.filter((title) => title !== undefined && title !== ''))] as readonly string[];
