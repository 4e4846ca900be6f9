import type { Language } from '../../conversation/index.ts';
import { isDutch, type DutchArticle } from '../articles/knowledge-base.ts';
import type { BuildJob } from '../build-index.ts';
import { readLearned } from '../embeddings/learned.ts';
import { findModelFiles } from '../embeddings/model-files.ts';
import { readKnowledgeBase, type ReadKnowledge } from '../articles/read-knowledge-base.ts';

/** What an organisation has, in published articles. */
export interface Coverage {
  readonly organisation: string;
  readonly manifestgroep: boolean;
  readonly articles: Readonly<Partial<Record<Language, number>>>;
}

/** A page of an article, and when somebody read it last. */
interface OldSource {
  readonly article: string;
  readonly owner: string;
  readonly url: string;
  readonly seen: string;
}

/** A fact with an end date that has passed or comes soon. */
interface EndingFact {
  readonly id: string;
  readonly until: string;
  readonly owner: string;
  readonly expired: boolean;
}

/** How a knowledge base stands: what it covers, and the work that waits for its owners. */
export interface KnowledgeStats {
  readonly coverage: readonly Coverage[];
  /** Organisations of the Manifestgroep with fewer than three published articles. */
  readonly tooFew: readonly string[];
  /** The pages that were read longest ago, the oldest first. */
  readonly oldestSources: readonly OldSource[];
  /** Published articles of which nobody has read a source. */
  readonly neverSeen: readonly string[];
  /** Expired ones first. */
  readonly endingFacts: readonly EndingFact[];
  readonly drafts: readonly string[];
  /** Published articles that the model was not taught: found by their example questions until the next training. */
  readonly untaught: readonly string[];
}

/** Where the statistics are read from. */
type Places = Pick<BuildJob, 'knowledgeDir' | 'modelsDir'>;

const manifestgroepMinimum = 3;
/** How many of the oldest pages are named. */
const oldestShown = 10;
/** A fact is on the list this long before its end date: time to look it up. */
const soonDays = 60;

/** Counts what a knowledge base covers and finds what is old. */
export const readKnowledgeStats = async (
  { knowledgeDir, modelsDir }: Places,
  today: Date,
): Promise<KnowledgeStats> => {
  const { learned } = await findModelFiles(modelsDir);
  const { subjects } = await readLearned(learned);
  return statsOf(await readKnowledgeBase(knowledgeDir), new Set(Object.keys(subjects)), today);
};

const statsOf = (read: ReadKnowledge, taught: ReadonlySet<string>, today: Date): KnowledgeStats => {
  const dutch = read.articles.filter(isDutch);
  const published = dutch.filter(({ frontMatter }) => frontMatter.status === 'published');
  const coverage = coverageOf(read, published);
  return {
    coverage,
    tooFew: coverage
      .filter((one) => one.manifestgroep && (one.articles.nl ?? 0) < manifestgroepMinimum)
      .map(({ organisation }) => organisation),
    oldestSources: oldestSources(published).slice(0, oldestShown),
    neverSeen: published
      .filter(({ frontMatter }) => frontMatter.sources.every(({ seen }) => seen === undefined))
      .map(({ frontMatter }) => frontMatter.id),
    endingFacts: endingFacts(read, today),
    drafts: dutch
      .filter(({ frontMatter }) => frontMatter.status === 'draft')
      .map(({ frontMatter }) => frontMatter.id),
    untaught: published
      .map(({ frontMatter }) => frontMatter.id)
      .filter((id) => !taught.has(`article:${id}`)),
  };
};

const coverageOf = (
  { articles, organisations }: ReadKnowledge,
  published: readonly DutchArticle[],
): Coverage[] => {
  const organisationOf = new Map(
    published.map(({ frontMatter }) => [frontMatter.id, frontMatter.organisation]),
  );
  const texts = articles.filter(({ frontMatter }) => frontMatter.status === 'published');
  return organisations
    .map(({ id, manifestgroep = false }) => ({
      organisation: id,
      manifestgroep,
      articles: Object.fromEntries(
        [
          ...Map.groupBy(
            texts.filter(({ frontMatter }) => organisationOf.get(frontMatter.id) === id),
            ({ origin }) => origin.language,
          ),
        ].map(([language, some]) => [language, some.length]),
      ),
    }))
    .filter(({ manifestgroep, articles: counts }) => manifestgroep || counts.nl !== undefined);
};

const oldestSources = (published: readonly DutchArticle[]): OldSource[] =>
  published
    .flatMap(({ frontMatter: { id, owner, sources } }) =>
      sources.flatMap(({ url, seen }) =>
        seen === undefined ? [] : [{ article: id, owner, url, seen }],
      ),
    )
    .sort((a, b) => a.seen.localeCompare(b.seen));

const endingFacts = ({ facts }: ReadKnowledge, today: Date): EndingFact[] => {
  const now = today.toISOString().slice(0, 10);
  const soon = new Date(today.getTime() + soonDays * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);
  return Object.entries(facts)
    .filter(([, { until }]) => until <= soon)
    .map(([id, { until, owner }]) => ({ id, until, owner, expired: now > until }))
    .sort((a, b) => a.until.localeCompare(b.until));
};
