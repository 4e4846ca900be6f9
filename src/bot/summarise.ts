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
    reason,
    language: turn.draft.language,
    question: asked ?? conversation.lastQuestion ?? '',
    ...(organisation !== undefined && { organisation }),
    articles: distinct(
      conversation.turns.map(({ article }) => article && knowledge.title(article, 'nl')),
    ),
    tasks: distinct(conversation.turns.map(({ dialog }) => dialog && dialogs.title(dialog, 'nl'))),
  };
};

const distinct = (titles: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(titles.filter((title) => title !== undefined && title !== ''))] as readonly string[];
