import type { Article } from './articles/article.ts';
import type { OrganisationEntry } from './articles/other-files.ts';
import { WordIndex } from './retrieval/word-index.ts';
import type { SavedIndex } from './saved-index/saved-index.ts';

/** A loaded index with what is looked up in it: swapped as one. */
export interface ServingIndex extends SavedIndex {
  readonly wordIndex: WordIndex;
  readonly articles: ReadonlyMap<string, Article>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
}

export const prepareToServe = (index: SavedIndex): ServingIndex => ({
  ...index,
  wordIndex: new WordIndex(index.chunks),
  articles: new Map(index.knowledgeBase.articles.map((article) => [article.id, article])),
  organisations: new Map(index.knowledgeBase.organisations.map((one) => [one.id, one])),
});
