import type { Language } from '../../conversation/index.ts';
import type { SectionId } from '../knowledge.ts';

/** A piece of text that retrieval looks for: a section, or one question as people ask it. */
export interface Chunk {
  /** `article/language/section`, `article/language/question-N` or `dialog:<id>/language/question-N`. */
  readonly id: string;
  readonly kind: 'article' | 'dialog';
  /** The id of the article or the guided task that it belongs to. */
  readonly subject: string;
  readonly language: Language;
  readonly part: SectionId | 'question';
  /** Plain text, facts filled in. */
  readonly text: string;
}

/** What candidates are ranked by: `article:<id>` or `dialog:<id>`. */
export type SubjectKey = `${Chunk['kind']}:${string}`;

export const subjectKey = ({ kind, subject }: Pick<Chunk, 'kind' | 'subject'>): SubjectKey =>
  `${kind}:${subject}`;
