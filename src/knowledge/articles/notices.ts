import { isExpired } from './facts.ts';
import { isDutch } from './knowledge-base.ts';
import type { Mistake } from '../../runtime/index.ts';
import type { ReadKnowledge } from './read-knowledge-base.ts';
import { mistakeAt, mistakeIn } from './rules/rule.ts';

/** What an owner should look at and what stops nothing: expired facts, translations that lag. */
export const findNotices = (read: ReadKnowledge, today: Date): Mistake[] => [
  ...Object.entries(read.facts)
    .filter(([, fact]) => isExpired(fact, today))
    .map(([id, { until, owner }]) =>
      mistakeAt(read.files.facts, `${id}:`, `${id} was true until ${until}: ${owner}, check it`),
    ),
  ...laggingTranslations(read),
];

const laggingTranslations = (read: ReadKnowledge): Mistake[] => {
  const updated = new Map(
    read.articles.filter(isDutch).map(({ frontMatter }) => [frontMatter.id, frontMatter.updated]),
  );
  return read.articles.flatMap((article) => {
    if (!('translatedFrom' in article.frontMatter)) return [];
    const { id, translatedFrom } = article.frontMatter;
    const dutch = updated.get(id) ?? translatedFrom;
    return translatedFrom < dutch
      ? [mistakeIn(article, 'translatedFrom:', `the Dutch article was changed on ${dutch}`)]
      : [];
  });
};
