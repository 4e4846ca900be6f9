import { isDutch } from '../knowledge-base.ts';
import { factsIn } from '../facts.ts';
import type { Mistake } from '../../../runtime/index.ts';
import type { ReadArticle } from '../read-article.ts';
import { linksIn } from './links.ts';
import { mistakeIn, type Rule } from './rule.ts';

/** A translation says what its Dutch article says: the same sections, links, facts and numbers. */
export const checkTranslations: Rule = ({ read }) =>
  read.articles
    .filter((article) => !isDutch(article))
    .flatMap((translation) => {
      const { id } = translation.frontMatter;
      const dutch = read.articles.find((one) => isDutch(one) && one.frontMatter.id === id);
      return dutch === undefined
        ? [mistakeIn(translation, 'id:', `there is no Dutch article ${id} to be a translation of`)]
        : compare(translation, dutch);
    });

const compare = (translation: ReadArticle, dutch: ReadArticle): Mistake[] => [
  ...differences(translation, dutch, 'section', sectionsOf),
  ...differences(translation, dutch, 'link', (article) => linksIn(bodyOf(article))),
  ...differences(translation, dutch, 'fact', (article) => factsIn(bodyOf(article))),
  ...differences(translation, dutch, 'number', (article) => numbersIn(bodyOf(article))),
];

const differences = (
  translation: ReadArticle,
  dutch: ReadArticle,
  what: string,
  namesIn: (article: ReadArticle) => readonly string[],
): Mistake[] => {
  const here = namesIn(translation);
  const there = namesIn(dutch);
  return [
    ...onlyIn(there, here).map((name) =>
      mistakeIn(translation, '## ', `the Dutch article has the ${what} ${name}, this one does not`),
    ),
    ...onlyIn(here, there).map((name) =>
      mistakeIn(translation, name, `the Dutch article does not have the ${what} ${name}`),
    ),
  ];
};

const onlyIn = (here: readonly string[], there: readonly string[]): string[] => [
  ...new Set(here.filter((name) => !there.includes(name))),
];

const sectionsOf = ({ placedSections }: ReadArticle): string[] =>
  placedSections.map(({ section }) => section);

const bodyOf = ({ placedSections }: ReadArticle): string =>
  placedSections.map(({ text }) => text).join('\n');

// List markers, addresses and fact names hold digits that are no statement.
const withoutMarks = (markdown: string): string =>
  markdown
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\{\{[^}]*\}\}/g, ' ')
    .replaceAll(/^\s*\d+\. /gm, '');

/** Numbers, amounts, times and phone numbers as their digits: punctuation differs by language. "18, 19" are two. */
const numbersIn = (markdown: string): string[] =>
  [...withoutMarks(markdown).matchAll(/\d+(?:[ .,:]\d+)*/g)].map(([number]) =>
    number.replaceAll(/\D/g, ''),
  );
