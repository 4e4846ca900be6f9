import type { Step } from '../turn-draft.ts';

/** A task of before this episode: nobody remembers its question, so the citizen is asked whether to go on. */
export const noticePause: Step = ({ draft, waiting }) => {
  const isBack = waiting.conversation.turns.length === 0;
  if (draft.dialog && isBack) draft.dialog = { ...draft.dialog, paused: true };
  return undefined;
};
