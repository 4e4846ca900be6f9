import { wordsIn } from '../../retrieval/words.ts';
import type { Mistake } from '../../../runtime/index.ts';
import type { ReadArticle } from '../read-article.ts';
import { mistakeIn, type Rule } from './rule.ts';

interface Asked {
  readonly article: ReadArticle;
  readonly question: string;
}

/**
 * No two articles of a language answer the same question, whatever the order of its words: which of them is
 * shown would be chance. A title counts as a question.
 */
export const checkTwins: Rule = ({ read }) =>
  [...Map.groupBy(read.articles.flatMap(questionsOf), meaningOf).values()].flatMap(mistakesAmong);

const questionsOf = (article: ReadArticle): Asked[] =>
  [article.frontMatter.title, ...article.frontMatter.questions].map((question) => ({
    article,
    question,
  }));

const meaningOf = ({ article, question }: Asked): string =>
  `${article.origin.language}: ${wordsIn(question).sort().join(' ')}`;

const mistakesAmong = ([first, ...others]: readonly Asked[]): Mistake[] =>
  others
    .filter(({ article }) => article !== first?.article)
    .map(({ article, question }) =>
      mistakeIn(
        article,
        question,
        `"${question}" is also answered by ${first?.article.frontMatter.id ?? ''}: keep it in one of the two`,
      ),
    );
