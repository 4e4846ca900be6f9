import { choicesForStart } from '../choices.ts';
import type { Step, Turn } from '../turn-draft.ts';

/** The first thing a citizen reads: this is a computer, what it can do, and what not to type (AI Act, art. 50). */
export const introduceItself: Step = (turn) => {
  const opened = turn.waiting.content.kind === 'joined';
  if (turn.draft.welcomed && !opened && !wasWelcomedInAnotherLanguage(turn)) return undefined;
  turn.say(turn.draft.welcomed && opened ? turn.sentences.welcomeAgain : turn.sentences.welcome, {
    choices: opened ? choicesForStart(turn.sentences) : [],
  });
  turn.draft.welcomed = true;
  if (opened && turn.draft.dialog?.paused) turn.draft.repeatsStep = true;
  return opened ? 'chatter' : undefined;
};

/** The page opened in Dutch, and the first message is not: what this is must be said so that it is understood. */
const wasWelcomedInAnotherLanguage = ({ waiting, draft, text }: Turn): boolean => {
  const [welcome, ...others] = waiting.conversation.turns;
  return text !== '' && others.length === 0 && !!welcome && welcome.language !== draft.language;
};
