import type { Mistake } from '../../../runtime/index.ts';
import { wantedTranslations } from '../asked.ts';
import { isDutch } from '../knowledge-base.ts';
import type { ReadArticle } from '../read-article.ts';
import { mistakeIn, type Inspected, type Rule } from './rule.ts';

/** What is asked most exists in the languages that people ask it in, and says there what the Dutch says now. */
export const checkWantedTranslations: Rule = (inspected) => [
  ...missing(inspected),
  ...behind(inspected),
];

const missing = ({ read }: Inspected): Mistake[] => {
  const present = new Set(
    read.articles.map(({ frontMatter, origin }) => `${frontMatter.id}/${origin.language}`),
  );
  return read.articles.filter(isDutch).flatMap((article) =>
    wantedTranslations(article.frontMatter)
      .filter((language) => !present.has(`${article.frontMatter.id}/${language}`))
      .map((language) =>
        mistakeIn(
          article,
          'asked:',
          `asked: ${article.frontMatter.asked ?? ''} wants a translation into ${language}`,
        ),
      ),
  );
};

const behind = ({ read }: Inspected): Mistake[] => {
  const updated = new Map(
    read.articles.filter(isDutch).map(({ frontMatter }) => [frontMatter.id, frontMatter.updated]),
  );
  return read.articles.flatMap((article) => mistakesOfLagging(article, updated));
};

const mistakesOfLagging = (
  article: ReadArticle,
  updated: ReadonlyMap<string, string>,
): Mistake[] => {
  if (!('translatedFrom' in article.frontMatter)) return [];
  const { id, translatedFrom } = article.frontMatter;
  const dutch = updated.get(id) ?? translatedFrom;
  const message = `the Dutch article was changed on ${dutch}: bring the translation up to it`;
  return translatedFrom < dutch ? [mistakeIn(article, 'translatedFrom:', message)] : [];
};
