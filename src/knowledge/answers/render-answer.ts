import type { Language, Source } from '../../conversation/index.ts';
import { inLanguage } from '../../conversation/index.ts';
import type { Article, ArticleText } from '../articles/article.ts';
import { factsIn, fillInFacts, isExpired, type Facts } from '../articles/facts.ts';
import { shortDigest } from '../articles/read-article.ts';
import { sectionIds, type Answer, type Organisation, type SectionId } from '../knowledge.ts';

/** What rendering may look at. Nothing else reaches the text: no address can be invented. */
export interface RenderedFrom {
  readonly facts: Facts;
  readonly organisations: readonly Organisation[];
  readonly today: Date;
}

/** A part of an article in the wanted language, or in Dutch where there is no translation. */
export const renderAnswer = (
  article: Article,
  wanted: { readonly language: Language; readonly section: SectionId },
  from: RenderedFrom,
): Answer => {
  const text = inLanguage(article.texts, wanted.language);
  const section = text.sections[wanted.section] === undefined ? 'short' : wanted.section;
  const words = text.sections[section] ?? text.sections.short;
  return {
    article: article.id,
    organisation: article.organisation,
    digest: digestOf(text, from.facts),
    updated: article.updated,
    title: text.title,
    language: text.language,
    section,
    text: fillInFacts(words, from.facts, text.language),
    otherSections: sectionIds.filter((id) => id !== section && text.sections[id] !== undefined),
    sources: sourcesOf(article, from.organisations),
    machineTranslated: text.language !== 'nl' && text.review === 'machine',
    expiredFacts: expiredIn(words, from),
    phone: article.phone,
    related: article.related,
    tasks: article.tasks,
  };
};

/** The same for as long as title, sections and the amounts and dates in them are: what else a file holds nobody was told. */
const digestOf = ({ digest, sections }: ArticleText, facts: Facts): string => {
  const told = factsIn(Object.values(sections).join('\n'));
  return shortDigest(JSON.stringify([digest, told.map((id) => facts[id]?.value)]));
};

/** What the facts of a text mean whose end date has passed. */
export const expiredIn = (
  text: string,
  { facts, today }: Pick<RenderedFrom, 'facts' | 'today'>,
): string[] =>
  factsIn(text).flatMap((id) => {
    const fact = facts[id];
    return fact !== undefined && isExpired(fact, today) ? [fact.means] : [];
  });

/** Each page once, with the latest day on which somebody read it. */
const sourcesOf = (article: Article, organisations: readonly Organisation[]): Source[] => {
  const pages = new Map<string, Source>();
  for (const { url, seen } of article.sources) {
    const latest = [pages.get(url)?.seen, seen]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    const title = titleOf(url, organisations);
    pages.set(url, { title, url, ...(latest === undefined ? {} : { seen: latest }) });
  }
  return [...pages.values()];
};

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const titleOf = (url: string, organisations: readonly Organisation[]): string =>
  organisations.find((organisation) => siteOf(organisation.url) === siteOf(url))?.name ??
  siteOf(url);
