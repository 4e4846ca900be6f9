import type { Language } from '../conversation/index.ts';
import type { Article } from './articles/article.ts';
import type { OrganisationEntry } from './articles/other-files.ts';
import { isSearchedByMeaning, type Chunk, type SubjectKey } from './chunks/chunk.ts';
import { namesOf, type OrganisationName } from './person-bound/meant-organisation.ts';
import { Synonyms } from './retrieval/synonyms.ts';
import { Topics } from './retrieval/topics.ts';
import type { SavedIndex } from './saved-index/saved-index.ts';

/** A loaded index with what is looked up in it: swapped as one. */
export interface ServingIndex extends SavedIndex {
  readonly topics: Topics;
  readonly articles: ReadonlyMap<string, Article>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly organisationNames: readonly OrganisationName[];
  readonly synonyms: Synonyms;
  /** What there is about each organisation. */
  readonly subjectsOf: ReadonlyMap<string, ReadonlySet<SubjectKey>>;
  /** How many chunks a subject has in each language that are searched by meaning. */
  readonly chunkCounts: ReadonlyMap<Language, ReadonlyMap<SubjectKey, number>>;
}

export const prepareToServe = (index: SavedIndex): ServingIndex => ({
  ...index,
  topics: new Topics(index.knowledgeBase.articles, index.chunks),
  articles: new Map(index.knowledgeBase.articles.map((article) => [article.id, article])),
  organisations: new Map(index.knowledgeBase.organisations.map((one) => [one.id, one])),
  organisationNames: namesOf(index.knowledgeBase.organisations),
  synonyms: new Synonyms(index.knowledgeBase.synonyms),
  subjectsOf: new Map(
    [...Map.groupBy(index.knowledgeBase.articles, ({ organisation }) => organisation)].map(
      ([organisation, articles]): [string, ReadonlySet<SubjectKey>] => [
        organisation,
        new Set(articles.map(({ id }) => `article:${id}` as const)),
      ],
    ),
  ),
  chunkCounts: new Map(
    [...Map.groupBy(index.chunks.filter(isSearchedByMeaning), ({ language }) => language)].map(
      ([language, chunks]) => [language, countByKey(chunks)],
    ),
  ),
});

const countByKey = (chunks: readonly Chunk[]): ReadonlyMap<SubjectKey, number> => {
  const counts = new Map<SubjectKey, number>();
  for (const { key } of chunks) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
