import { asMarkdownText, type Outcome } from '../conversation/index.ts';
import type { Answer } from '../knowledge/index.ts';
import { describeDay } from '../referral/index.ts';
import { choicesForStart, helpChoice, staffChoice } from './choices.ts';
import { openingChoice } from './opening-choice.ts';
import { showArticle } from './show-article.ts';
import type { Turn } from './turn-draft.ts';
import type { ToldAnswer } from './turn-store.ts';

/** An answer that was told, with its article as it is now; an article that is gone has none. */
interface Remembered extends ToldAnswer {
  readonly now: Answer | undefined;
}

/** An answer whose article is still there. */
interface Kept extends ToldAnswer {
  readonly now: Answer;
}

/** "What did you tell me last week?": the newest answer whole, the others as buttons, and what has changed since. */
export const tellAgain = async (turn: Turn): Promise<Outcome> => {
  const told = await turn.parts.told.lastTold(turn.waiting.conversation.id);
  const remembered = told.map((answer) => recall(turn, answer));
  const [newest, ...earlier] = remembered.filter(isKept);
  if (told.length === 0) sayNothingTold(turn);
  sayGone(
    turn,
    remembered.filter((answer) => !isKept(answer)),
  );
  if (newest) await sayNewest(turn, newest);
  sayEarlier(turn, earlier);
  return 'command';
};

const recall = ({ parts, draft }: Turn, told: ToldAnswer): Remembered => ({
  ...told,
  now: parts.knowledge.answer(told.article, draft.language, 'short'),
});

const isKept = (answer: Remembered): answer is Kept => answer.now !== undefined;

const sayNothingTold = (turn: Turn): void =>
  turn.say(turn.sentences.told.nothing, { choices: choicesForStart(turn.sentences) });

const sayGone = (turn: Turn, gone: readonly ToldAnswer[]): void => {
  if (gone.length === 0) return;
  const { sentences } = turn;
  const lines = gone.map(({ at }) => sentences.told.gone(dayOf(turn, at)));
  turn.say([...new Set(lines), sentences.told.askAgain].join('\n\n'), {
    choices: [helpChoice(sentences), staffChoice(sentences)],
  });
};

const sayNewest = async (turn: Turn, newest: Kept): Promise<void> => {
  const { told } = turn.sentences;
  const changes = changesSince(turn, newest);
  turn.say(
    [
      told.newest(dayOf(turn, newest.at), asMarkdownText(newest.now.title)),
      ...(changes === undefined ? [] : [`${changes} ${told.textOfToday}`]),
    ].join('\n\n'),
  );
  await showArticle(turn, { article: newest.article, section: 'short' });
};

const sayEarlier = (turn: Turn, earlier: readonly Kept[]): void => {
  if (earlier.length === 0) return;
  const lines = earlier.map((answer) =>
    [
      `- ${dayOf(turn, answer.at)}: **${asMarkdownText(answer.now.title)}**.`,
      changesSince(turn, answer),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  turn.say(`${turn.sentences.told.earlier}\n\n${lines.join('\n')}`, {
    choices: earlier.flatMap(({ article }) =>
      openingChoice(turn, { kind: 'article', id: article }),
    ),
  });
};

/** That the text has changed since it was told, and when; nothing where it is the same. */
const changesSince = (turn: Turn, answer: Kept): string | undefined => {
  if (isSame(turn, answer)) return undefined;
  const { told } = turn.sentences;
  const { updated } = answer.now;
  // An amount changes without a new day on the article; an older day would contradict the sentence.
  const isKnown = updated >= answer.at.slice(0, updated.length);
  return isKnown ? `${told.changed} ${told.changedOn(dayOf(turn, updated))}` : told.changed;
};

/** Whoever spoke another language may have read the Dutch text. */
const isSame = ({ parts }: Turn, { article, language, digest }: ToldAnswer): boolean =>
  ([language, 'nl'] as const).some(
    (shown) => parts.knowledge.answer(article, shown, 'short')?.digest === digest,
  );

const dayOf = ({ draft }: Turn, at: string): string => describeDay(new Date(at), draft.language);
