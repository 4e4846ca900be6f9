import type { Choice, Language, Outcome } from '../conversation/index.ts';
import type { Answer, SectionId } from '../knowledge/index.ts';
import { placeChoice, staffChoice } from './choices.ts';
import { easierChoice, madeByMachine, originalChoice } from './made-by-machine.ts';
import { openingChoice } from './opening-choice.ts';
import type { Turn } from './turn-draft.ts';

/** Which part of which article to show. */
export interface ArticlePart {
  readonly article: string;
  readonly section: SectionId;
  /** Another language than the citizen's: the Dutch original of a translation. */
  readonly language?: Language;
  readonly sure?: number;
}

/** Says an article's own text for the part asked, with its source and what one can do next. */
export const showArticle = async (turn: Turn, part: ArticlePart): Promise<Outcome | undefined> => {
  const answer = await sayArticle(turn, part);
  if (!answer) return undefined;
  const { draft } = turn;
  draft.facts = {
    ...draft.facts,
    article: answer.article,
    articleDigest: answer.digest,
    ...(part.sure !== undefined && { sure: part.sure }),
  };
  return 'answered';
};

/** The same, without being what the turn is about: the answer to the second question of a message. */
export const sayArticle = async (turn: Turn, part: ArticlePart): Promise<Answer | undefined> => {
  const { draft, parts, sentences } = turn;
  const wanted = part.language ?? draft.language;
  const answer = await findAnswer(parts, { ...part, language: wanted });
  if (!answer) return undefined;
  if (answer.language !== wanted) turn.say(sentences.notInYourLanguage);
  turn.say(answerText(turn, answer), {
    choices: nextSteps(turn, answer, part),
    sources: answer.sources,
    language: answer.language,
    facts: {
      article: answer.article,
      ...(part.sure !== undefined && { sure: part.sure }),
      ...(answer.machineTranslated && { machineTranslated: true }),
      ...(answer.byLanguageModel && { byLanguageModel: answer.byLanguageModel }),
    },
  });
  return answer;
};

/** The article's own text; where that is not what is wanted, what a language model makes of it, if there is one. */
const findAnswer = async (
  { knowledge }: Turn['parts'],
  { article, ...wanted }: ArticlePart & { readonly language: Language },
): Promise<Answer | undefined> => {
  const own = knowledge.answer(article, wanted.language, wanted.section);
  return own && ((await knowledge.rewrite?.(own, wanted)) ?? own);
};

const answerText = ({ sentences }: Turn, answer: Answer): string =>
  [
    answer.text,
    ...(answer.expiredFacts.length > 0 ? [sentences.factMayHaveChanged] : []),
    ...madeByMachine(sentences, answer),
  ].join('\n\n');

/** Doing it step by step comes first, then more of the article, the Dutch original of what a machine made, a place, and a person. */
const nextSteps = (turn: Turn, answer: Answer, asked: ArticlePart): readonly Choice[] => {
  const place = placeChoice(turn.sentences).id;
  const tasks = answer.tasks.flatMap((id) => openingChoice(turn, { kind: 'dialog', id }));
  return [
    ...tasks.filter(({ id }) => id !== place),
    ...answer.otherSections.map((section): Choice => ({
      id: `article:${answer.article}/${section}`,
      label: turn.sentences.sections[section],
    })),
    ...easierChoice(turn, answer, asked.section),
    ...originalChoice(turn.sentences, answer),
    ...tasks.filter(({ id }) => id === place),
    staffChoice(turn.sentences),
  ];
};
