import { locate } from '../../../src/privacy/redact.ts';
import { makeNearMisses, makePositives } from './make-corpus.ts';
import type { CorpusSet } from './pools.ts';
import { readRealQuestions } from './real-questions.ts';
import { judge, scoreByKind, type Judged, type Score } from './score.ts';

/** One half of the corpus after the detectors went over it. */
export interface JudgedCorpus {
  readonly positives: readonly Judged[];
  readonly nearMisses: readonly Judged[];
  readonly scores: readonly Score[];
}

/** Looks for personal data in one half of the corpus. */
export const judgeCorpus = (set: CorpusSet): JudgedCorpus => {
  const positives = judge(makePositives(set), locate);
  const nearMisses = judge([...makeNearMisses(set), ...readRealQuestions(set)], locate);
  return { positives, nearMisses, scores: scoreByKind([...positives, ...nearMisses]) };
};
