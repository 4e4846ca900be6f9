import { choicesWithoutAnswer } from '../choices.ts';
import { openingChoice } from '../opening-choice.ts';
import { plainWords, readAskedWord } from '../understand/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Step, Turn } from '../turn-draft.ts';

type ExplainedWord = ReturnType<Knowledge['words']>[number];

/** "Wat is een beschikking?": the word itself, unless an article is about it. */
export const explainWord: Step = async (turn) => {
  const { question, sentences } = turn;
  const word = question && askedWord(turn);
  if (!word) return undefined;
  const { decision } = await turn.parts.knowledge.decide(question);
  const article = decision.kind === 'answer' ? decision.article : undefined;
  if (article !== undefined && isAbout(turn, article, word)) return undefined;
  if (turn.draft.language !== 'nl') turn.say(sentences.notInYourLanguage);
  turn.say(`**${word.forms[0] ?? ''}**: ${word.text}`, {
    language: 'nl',
    choices: [
      ...(article === undefined ? [] : openingChoice(turn, { kind: 'article', id: article })),
      ...choicesWithoutAnswer(sentences),
    ],
  });
  return 'answered';
};

const askedWord = ({ parts, text }: Turn): ExplainedWord | undefined => {
  const words = parts.knowledge.words();
  const called = (plain: string): ExplainedWord | undefined =>
    words.find(({ forms }) => forms.some((form) => plainWords(form).trim() === plain));
  const asked = readAskedWord(text, (plain) => called(plain) !== undefined);
  return asked === undefined ? undefined : called(asked);
};

const isAbout = ({ parts }: Turn, article: string, { forms }: ExplainedWord): boolean => {
  const title = plainWords(parts.knowledge.title(article, 'nl') ?? '');
  return forms.some((form) => title.includes(plainWords(form)));
};
