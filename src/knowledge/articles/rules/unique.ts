import type { Mistake } from '../../../runtime/index.ts';
import { mistakeAt, mistakeIn, type Inspected, type Rule } from './rule.ts';

/** An id is used once: articles per language, organisations, questions inside an article. */
export const checkUnique: Rule = (inspected) => [
  ...articlesTwice(inspected),
  ...organisationsTwice(inspected),
];

const later = <T>(items: readonly T[], nameOf: (item: T) => string): T[] =>
  items.filter((item, index) => items.findIndex((other) => nameOf(other) === nameOf(item)) < index);

const articlesTwice = ({ read }: Inspected): Mistake[] =>
  later(read.articles, ({ frontMatter, origin }) => `${frontMatter.id}/${origin.language}`).map(
    (article) => mistakeIn(article, 'id:', `there is another article ${article.frontMatter.id}`),
  );

const organisationsTwice = ({ read }: Inspected): Mistake[] =>
  later(read.organisations, ({ id }) => id).map(({ id, name }) =>
    mistakeAt(read.files.organisations, name, `there is another organisation ${id}`),
  );
