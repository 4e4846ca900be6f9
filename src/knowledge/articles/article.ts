import type { Language, Localized } from '../../conversation/index.ts';
import type { SectionId } from '../knowledge.ts';
import type { DutchFrontMatter } from './front-matter.ts';

/** What an article says in one language. */
export interface ArticleText {
  readonly language: Language;
  readonly title: string;
  readonly questions: readonly string[];
  /** Markdown; facts stand in it as `{{id}}`. */
  readonly sections: { readonly short: string } & { readonly [S in SectionId]?: string };
  readonly review: 'editor' | 'machine';
  /** SHA-256 of title and sections, 16 hex digits. */
  readonly digest: string;
}

/** A published article: its facts, and its text in each language. */
export interface Article extends Omit<
  DutchFrontMatter,
  'title' | 'questions' | 'review' | 'status'
> {
  readonly texts: Localized<ArticleText>;
}
