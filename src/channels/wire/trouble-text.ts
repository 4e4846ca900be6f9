import { wordsIn } from '../../../frontend/widget/src/words/index.ts';
import type { Language, LibraryId } from '../../conversation/index.ts';

/** Where a citizen finds people of a library: lines of Markdown, with phone and hours. */
export type Elsewhere = (libraryId: LibraryId, language: Language) => readonly string[];

/** What a citizen hears while nothing can be taken in: that it is us, and where people are. Markdown. */
export const troubleText = (
  { elsewhere }: { readonly elsewhere?: Elsewhere },
  libraryId: LibraryId,
  language: Language,
): string =>
  [
    wordsIn[language].ourTrouble,
    (elsewhere?.(libraryId, language) ?? []).map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
