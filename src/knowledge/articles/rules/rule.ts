import type { Mistake } from '../../../runtime/index.ts';
import type { ReadArticle } from '../read-article.ts';
import type { ReadKnowledge } from '../read-knowledge-base.ts';
import type { TextFile } from '../find-files.ts';

/** What a rule may look at. */
export interface Inspected {
  readonly read: ReadKnowledge;
  /** The guided tasks that exist; without the list, tasks are not checked. */
  readonly taskIds?: readonly string[];
}

/** Looks at the whole knowledge base and names what is wrong. */
export type Rule = (inspected: Inspected) => Mistake[];

/** Points at the first line of a file on which the words stand. */
export const mistakeAt = ({ file, text }: TextFile, words: string, message: string): Mistake => ({
  file,
  line: text.split('\n').findIndex((line) => line.includes(words)) + 1 || 1,
  message,
});

/** Points at the words inside an article. */
export const mistakeIn = ({ origin }: ReadArticle, words: string, message: string): Mistake =>
  mistakeAt(origin, words, message);
