import type { Mistake } from '../../../runtime/index.ts';
import type { ReadArticle } from '../read-article.ts';
import type { Rule } from './rule.ts';

const forbidden: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /^#/, what: 'a heading inside a section' },
  { pattern: /<\/?[a-z][^>]*>/i, what: 'HTML' },
  { pattern: /!\[/, what: 'a picture' },
  { pattern: /`/, what: 'code' },
  { pattern: /^\s*\|/, what: 'a table' },
  { pattern: /^\s*>/, what: 'a quotation' },
  { pattern: /[^\P{Cc}\t\r]/u, what: 'a control character' },
  { pattern: /[\u202a-\u202e\u2066-\u2069]/, what: 'a mark that turns letters' },
];

/** Sections hold paragraphs, lists, bold and links: what every channel can show. */
export const checkMarkdown: Rule = ({ read }) => read.articles.flatMap(forbiddenLines);

const forbiddenLines = ({ origin, placedSections }: ReadArticle): Mistake[] =>
  placedSections.flatMap(({ text, line }) =>
    text.split('\n').flatMap((words, index) =>
      forbidden
        .filter(({ pattern }) => pattern.test(words))
        .map(({ what }) => ({
          file: origin.file,
          line: line + index,
          message: `${what} cannot be shown everywhere; use paragraphs, lists, **bold** and links`,
        })),
    ),
  );
