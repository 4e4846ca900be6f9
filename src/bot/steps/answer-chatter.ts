import type { Choice } from '../../conversation/index.ts';
import { askWhetherStaff, choicesForStart, choicesWithoutAnswer } from '../choices.ts';
import { isOnlySigns, recogniseChatter, type ChatterKind } from '../understand/index.ts';
import type { Step, Turn } from '../turn-draft.ts';

const answers: Readonly<Record<ChatterKind | 'signs', (turn: Turn) => string>> = {
  hello: ({ sentences }) => sentences.hello,
  thanks: ({ sentences }) => sentences.thanks,
  goodbye: ({ sentences }) => sentences.goodbye,
  // Right after the introduction it was just said.
  'who-are-you': ({ sentences, draft }) =>
    draft.replies.length > 0 ? sentences.whatNext : sentences.welcome,
  insult: ({ sentences }) => sentences.calm,
  wait: ({ sentences }) => sentences.whatNext,
  signs: ({ sentences }) => sentences.whatNext,
};

/** Messages that are no question: a greeting, thanks, anger, or only an emoji. */
export const answerChatter: Step = (turn) => {
  const kind = recogniseChatter(turn.text) ?? signsIn(turn);
  if (!kind) return undefined;
  turn.say(answers[kind](turn), { choices: choicesAfter(kind, turn) });
  return 'chatter';
};

/** In a task signs are an answer that was not understood; the task says so, and ends when it happens again. */
const signsIn = ({ text, draft }: Turn): 'signs' | undefined =>
  !draft.dialog && isOnlySigns(text) ? 'signs' : undefined;

const choicesAfter = (kind: ChatterKind | 'signs', { sentences }: Turn): readonly Choice[] => {
  if (kind === 'hello') return choicesForStart(sentences);
  return kind === 'insult' ? askWhetherStaff(sentences) : choicesWithoutAnswer(sentences);
};
