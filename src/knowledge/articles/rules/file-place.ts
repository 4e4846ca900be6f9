import { isDutch } from '../knowledge-base.ts';
import type { ReadArticle } from '../read-article.ts';
import { mistakeIn, type Rule } from './rule.ts';

/** An article stands where its id, organisation and language say. */
export const checkFilePlace: Rule = ({ read }) =>
  read.articles.flatMap((article) => [
    ...(article.frontMatter.id === article.origin.slug
      ? []
      : [mistakeIn(article, 'id:', `id must be the file name, ${article.origin.slug}`)]),
    ...(organisationOf(article, read.articles) === article.origin.organisation
      ? []
      : [mistakeIn(article, 'organisation:', 'organisation must be the name of the folder')]),
  ]);

// A translation that has no Dutch article is another rule's to report.
const organisationOf = (article: ReadArticle, all: readonly ReadArticle[]): string =>
  all.filter(isDutch).find(({ frontMatter }) => frontMatter.id === article.frontMatter.id)
    ?.frontMatter.organisation ?? article.origin.organisation;
