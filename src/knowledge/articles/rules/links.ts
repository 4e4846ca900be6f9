import { isDutch } from '../knowledge-base.ts';
import type { Mistake } from '../../../runtime/index.ts';
import { mistakeAt, mistakeIn, type Inspected, type Rule } from './rule.ts';

/** Every address leads to a host of `hosts.yml`, by https, and is written as a link. */
export const checkLinks: Rule = (inspected) => [
  ...inArticles(inspected),
  ...inOrganisations(inspected),
  ...inFacts(inspected),
];

/** The addresses that a Markdown text links to. */
export const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s]*)\)/g)].map((match) => match[1] ?? '');

const addressesIn = (text: string): string[] =>
  [...text.matchAll(/\w+:\/\/[^\s)\]}>"'{]+/g)].map(([address]) => address);

const refusal = (address: string, hosts: readonly string[]): string | undefined => {
  if (!URL.canParse(address)) return `${address} is not a web address`;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return `${address} must begin with https://`;
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
    ? undefined
    : `${hostname} is not in hosts.yml`;
};

const inArticles = ({ read }: Inspected): Mistake[] =>
  read.articles.flatMap((article) => {
    const sources = isDutch(article) ? article.frontMatter.sources.map(({ url }) => url) : [];
    const links = article.placedSections.flatMap(({ text }) => linksIn(text));
    const bare = article.placedSections
      .flatMap(({ text }) => addressesIn(text))
      .filter((address) => !links.includes(address));
    return [
      ...[...new Set([...sources, ...links])].flatMap((address) => {
        const why = refusal(address, read.hosts);
        return why === undefined ? [] : [mistakeIn(article, address, why)];
      }),
      ...bare.map((address) => mistakeIn(article, address, `write ${address} as [name](address)`)),
    ];
  });

const inOrganisations = ({ read }: Inspected): Mistake[] =>
  read.organisations
    .flatMap(({ url, mine }) => [url, ...(mine === undefined ? [] : [mine.url])])
    .flatMap((address) => {
      const why = refusal(address, read.hosts);
      return why === undefined ? [] : [mistakeAt(read.files.organisations, address, why)];
    });

const inFacts = ({ read }: Inspected): Mistake[] =>
  Object.values(read.facts).flatMap(({ source }) => {
    const why = refusal(source, read.hosts);
    return why === undefined ? [] : [mistakeAt(read.files.facts, source, why)];
  });
