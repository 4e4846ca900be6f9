import { openIndex } from './open-index.ts';
import { scoreRealQuestions, type RealQuestionsReport } from './real-questions.ts';
import { scoreSets, type SetScore } from './score-set.ts';

/** How well answers are found. */
export interface Retrieval {
  readonly sets: readonly SetScore[];
  readonly realQuestions: RealQuestionsReport;
}

export const measureRetrieval = async (): Promise<Retrieval> => {
  const open = await openIndex();
  try {
    return { sets: await scoreSets(open), realQuestions: await scoreRealQuestions(open) };
  } finally {
    await open.close();
  }
};
