import type { Language } from '../../conversation/index.ts';
import type { SectionId } from '../knowledge.ts';
import { headings, sectionOfHeading } from './headings.ts';
import type { Mistake, Reading } from '../../runtime/index.ts';

/** A Markdown file with its front matter taken off. */
export interface SplitFile {
  readonly frontMatter: string;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Takes the front matter off; nothing when the file does not begin with one. */
export const splitFrontMatter = (text: string): SplitFile | undefined => {
  const match = /^---\n(.*?)\n---\n/s.exec(text);
  if (match === null) return undefined;
  const [whole, frontMatter = ''] = match;
  return {
    frontMatter,
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
};

/** A section as it stands in the file. */
export interface PlacedSection {
  readonly section: SectionId;
  readonly text: string;
  /** The line of its first text. */
  readonly line: number;
}

interface Piece {
  readonly heading: string;
  readonly headingLine: number;
  readonly lines: string[];
}

const cutAtHeadings = (body: string, bodyLine: number): Piece[] => {
  const pieces: Piece[] = [{ heading: '', headingLine: bodyLine - 1, lines: [] }];
  for (const [index, line] of body.split('\n').entries()) {
    const heading = /^## (.*)$/.exec(line)?.[1];
    if (heading === undefined) pieces.at(-1)?.lines.push(line);
    else pieces.push({ heading, headingLine: bodyLine + index, lines: [] });
  }
  return pieces;
};

const blankLinesBefore = (lines: readonly string[]): number =>
  lines.findIndex((line) => line.trim() !== '');

const allowedHeadings = (language: Language): string =>
  Object.values(headings[language]).join(' · ');

/** Cuts the body of an article into its sections. */
export const splitSections = (
  { body, bodyLine }: SplitFile,
  file: string,
  language: Language,
): Reading<readonly PlacedSection[]> => {
  const mistakes: Mistake[] = [];
  const sections: PlacedSection[] = [];
  const [before, ...pieces] = cutAtHeadings(body, bodyLine);
  if (before?.lines.some((line) => line.trim() !== ''))
    mistakes.push({ file, line: bodyLine, message: 'text before the first heading' });
  for (const { heading, headingLine, lines } of pieces) {
    const section = sectionOfHeading(heading, language);
    const text = lines.join('\n').trim();
    const wrong = (message: string) => mistakes.push({ file, line: headingLine, message });
    if (section === undefined)
      wrong(`"${heading}" is not a heading; use ${allowedHeadings(language)}`);
    else if (sections.some((earlier) => earlier.section === section))
      wrong(`"${heading}" stands here twice`);
    else if (text === '') wrong(`nothing stands under "${heading}"`);
    else sections.push({ section, text, line: headingLine + 1 + blankLinesBefore(lines) });
  }
  if (!sections.some(({ section }) => section === 'short'))
    mistakes.push({ file, line: bodyLine, message: `"${headings[language].short}" is missing` });
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, value: sections };
};
