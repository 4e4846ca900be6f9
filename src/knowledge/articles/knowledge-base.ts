import type { Localized } from '../../conversation/index.ts';
import type { Article, ArticleText } from './article.ts';
import type { Facts } from './facts.ts';
import type { DutchFrontMatter } from './front-matter.ts';
import type {
  ExplainedWord,
  OrganisationEntry,
  PersonBoundExample,
  Synonym,
} from './other-files.ts';
import type { Phrasings } from './phrasings.ts';
import type { ReadArticle } from './read-article.ts';
import type { ReadKnowledge } from './read-knowledge-base.ts';

/** All that may be answered from: published, and plain data. */
export interface KnowledgeBase {
  readonly articles: readonly Article[];
  readonly facts: Facts;
  readonly organisations: readonly OrganisationEntry[];
  readonly personBound: readonly PersonBoundExample[];
  readonly synonyms: readonly Synonym[];
  readonly words: readonly ExplainedWord[];
  readonly phrasings: Phrasings;
}

/** Leaves drafts out and joins each Dutch article with its translations. */
export const gatherKnowledgeBase = (read: ReadKnowledge): KnowledgeBase => {
  const published = read.articles.filter(({ frontMatter }) => frontMatter.status === 'published');
  return {
    articles: published.flatMap((article) =>
      isDutch(article) ? [joinTranslations(article, published)] : [],
    ),
    facts: read.facts,
    organisations: read.organisations,
    personBound: read.personBound,
    synonyms: read.synonyms,
    words: read.words,
    phrasings: read.phrasings,
  };
};

/** A Dutch article: the original, with all of the front matter. */
export type DutchArticle = ReadArticle & { readonly frontMatter: DutchFrontMatter };

export const isDutch = (article: ReadArticle): article is DutchArticle =>
  'organisation' in article.frontMatter;

const joinTranslations = (dutch: DutchArticle, all: readonly ReadArticle[]): Article => {
  const { id, organisation, topics, sources, digidLevel, personBound, ...rest } = dutch.frontMatter;
  const { phone, related, tasks, owner, updated } = rest;
  const translations = all.filter((one) => one.frontMatter.id === id && !isDutch(one));
  const texts: Localized<ArticleText> = {
    ...Object.fromEntries(translations.map(({ text }) => [text.language, text])),
    nl: dutch.text,
  };
  return {
    ...{ id, organisation, topics, sources, digidLevel, personBound },
    ...{ phone, related, tasks, owner, updated, texts },
  };
};
