import type { Language } from '../../conversation/index.ts';
import type { SectionId } from '../knowledge.ts';

/** A piece of text that retrieval looks for: a section, or one question as people ask it. */
export interface Chunk {
  /** `article/language/section`, `article/language/question-N` or `dialog:<id>/language/question-N`. */
  readonly id: string;
  readonly kind: 'article' | 'dialog';
  /** The id of the article or the guided task that it belongs to. */
  readonly subject: string;
  /** Kind and id together: what candidates are ranked by. */
  readonly key: SubjectKey;
  readonly language: Language;
  readonly part: SectionId | 'question';
  /** Plain text, facts filled in. */
  readonly text: string;
  /** Whether the direction of its article was learned from it; absent where not. */
  readonly taught?: boolean;
}

/** The vectors of chunks, as the model gave them; not every chunk has one. */
export type ChunkVectors = ReadonlyMap<Chunk, readonly number[]>;

/**
 * Whether a chunk is searched by its meaning too, not by its words alone. What was taught is in the direction of its
 * article: with its vectors as well, recall@1 on the development questions is the same.
 */
export const isSearchedByMeaning = ({ taught = false }: Chunk): boolean => !taught;

/** `article:<id>` or `dialog:<id>`. */
export type SubjectKey = `${'article' | 'dialog'}:${string}`;

/** The key taken apart again. */
export const subjectOf = (key: SubjectKey): Pick<Chunk, 'kind'> & { readonly id: string } =>
  key.startsWith('article:')
    ? { kind: 'article', id: key.slice('article:'.length) }
    : { kind: 'dialog', id: key.slice('dialog:'.length) };

/** An article has a Dutch text always, and one in the citizen's language perhaps; others only mislead. */
export const languagesReadBy = (language: Language): readonly Language[] =>
  language === 'nl' ? ['nl'] : [language, 'nl'];

/** Whether a chunk is in one of the languages in which we answer somebody of this language. */
export const isReadable = (chunk: Chunk | undefined, language: Language): boolean =>
  chunk !== undefined && languagesReadBy(language).includes(chunk.language);
