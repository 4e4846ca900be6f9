import type { Language } from '../conversation/index.ts';
import type { Article } from './articles/article.ts';
import type { OrganisationEntry } from './articles/other-files.ts';
import type { SubjectKey } from './chunks/chunk.ts';
import { namesOf, type OrganisationName } from './person-bound/meant-organisation.ts';
import { Topics } from './retrieval/topics.ts';
import { WordIndex } from './retrieval/word-index.ts';
import type { SavedIndex } from './saved-index/saved-index.ts';

/** A loaded index with what is looked up in it: swapped as one. */
export interface ServingIndex extends SavedIndex {
  readonly wordIndex: WordIndex;
  readonly topics: Topics;
  readonly articles: ReadonlyMap<string, Article>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly organisationNames: readonly OrganisationName[];
  /** What there is to read in each language. */
  readonly subjectsIn: ReadonlyMap<Language, ReadonlySet<SubjectKey>>;
}

export const prepareToServe = (index: SavedIndex): ServingIndex => ({
  ...index,
  wordIndex: new WordIndex(index.chunks),
  topics: new Topics(index.knowledgeBase.articles, index.chunks),
  articles: new Map(index.knowledgeBase.articles.map((article) => [article.id, article])),
  organisations: new Map(index.knowledgeBase.organisations.map((one) => [one.id, one])),
  organisationNames: namesOf(index.knowledgeBase.organisations),
  subjectsIn: new Map(
    [...Map.groupBy(index.chunks, ({ language }) => language)].map(([language, chunks]) => [
      language,
      new Set(chunks.map(({ key }) => key)),
    ]),
  ),
});
