import type { Mistake } from '../runtime/index.ts';
import { findNotices } from './articles/notices.ts';
import { readKnowledgeBase } from './articles/read-knowledge-base.ts';
import { findAllMistakes } from './articles/rules/index.ts';

/** What an editor has to mend, and what an owner should look at. */
export interface LintReport {
  readonly articles: number;
  readonly mistakes: readonly Mistake[];
  /** Facts past their end date: they stop nothing. */
  readonly notices: readonly Mistake[];
}

/** Reads the whole knowledge base and holds it against all rules. */
export const lintKnowledge = async (
  knowledgeDir: string,
  taskIds: readonly string[],
  today: Date,
): Promise<LintReport> => {
  const read = await readKnowledgeBase(knowledgeDir);
  return {
    articles: read.articles.length,
    mistakes: findAllMistakes({ read, taskIds }),
    notices: findNotices(read, today),
  };
};
