import { createHash } from 'node:crypto';
import type { Language } from '../../conversation/index.ts';
import type { ArticleText } from './article.ts';
import {
  dutchFrontMatter,
  translationFrontMatter,
  type DutchFrontMatter,
  type TranslationFrontMatter,
} from './front-matter.ts';
import { readYaml, type Reading } from '../../runtime/index.ts';
import { splitFrontMatter, splitSections, type PlacedSection } from './split-article.ts';

/** A file of the knowledge base, not yet understood. */
export interface ArticleFile {
  readonly file: string;
  readonly organisation: string;
  readonly language: Language;
  /** The file name without `.md`. */
  readonly slug: string;
  readonly text: string;
}

/** One article in one language, with the places that rules want to point at. */
export interface ReadArticle {
  readonly origin: ArticleFile;
  readonly frontMatter: DutchFrontMatter | TranslationFrontMatter;
  readonly placedSections: readonly PlacedSection[];
  readonly text: ArticleText;
}

/** First 16 hex digits of the SHA-256 of a text. */
export const shortDigest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Reads an article strictly: an unknown field, heading or value is a mistake with its line. */
export const readArticle = (origin: ArticleFile): Reading<ReadArticle> => {
  const { file, language } = origin;
  const split = splitFrontMatter(origin.text);
  if (split === undefined)
    return {
      ok: false,
      mistakes: [
        { file, line: 1, message: 'must begin with front matter between two lines of ---' },
      ],
    };
  const schema = language === 'nl' ? dutchFrontMatter : translationFrontMatter;
  const frontMatter = readYaml<DutchFrontMatter | TranslationFrontMatter>(
    { file, text: split.frontMatter, firstLine: 2 },
    schema,
  );
  const sections = splitSections(split, file, language);
  if (!frontMatter.ok || !sections.ok)
    return { ok: false, mistakes: [...mistakesOf(frontMatter), ...mistakesOf(sections)] };
  return {
    ok: true,
    value: {
      origin,
      frontMatter: frontMatter.value,
      placedSections: sections.value,
      text: articleText(origin, frontMatter.value, sections.value),
    },
  };
};

const mistakesOf = (reading: Reading<unknown>) => (reading.ok ? [] : reading.mistakes);

const articleText = (
  { language }: ArticleFile,
  { title, questions, review }: DutchFrontMatter | TranslationFrontMatter,
  placed: readonly PlacedSection[],
): ArticleText => ({
  language,
  title,
  questions,
  review,
  sections: {
    short: '',
    ...Object.fromEntries(placed.map(({ section, text: words }) => [section, words])),
  },
  digest: shortDigest(JSON.stringify([title, placed.map(({ text }) => text)])),
});
