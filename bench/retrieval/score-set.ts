import {
  evaluateSet,
  setNames,
  type SetName,
  type SetReport,
} from '../../src/commands/kb/evaluate.ts';
import { makeJob, withKnowledge } from '../../src/commands/kb/job.ts';
import { RawText } from '../../src/conversation/index.ts';
import {
  scoreQuestion,
  tallyAll,
  type LabelledQuestion,
  type Ranking,
  type Tally,
} from '../../src/knowledge/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { readConfig } from '../../src/runtime/index.ts';
import { readQuestions } from './labelled.ts';
import type { OpenIndex } from './open-index.ts';
import { makeRankers, rankerNames, type Ranker, type RankerName } from './rankers.ts';

/** How the questions of a set fare. */
export interface SetScore extends Pick<SetReport, 'set' | 'tallies' | 'goals' | 'personBound'> {
  /** How often the right article or task stood first, or among the first three, by the kinds that have one. */
  readonly recall: readonly RankingOfKind[];
}

/** How one way of searching does on one kind of question. */
interface RankingOfKind {
  readonly ranker: RankerName;
  readonly kind: string;
  readonly ranking: Ranking;
}

/** Thresholds are chosen on dev; test only reports. */
export const scoreSets = async ({ index, embed }: OpenIndex): Promise<SetScore[]> => {
  const rankers = makeRankers(index, embed);
  const reports = await withKnowledge(makeJob(readConfig({}).config), async (knowledge) => {
    const made: SetReport[] = [];
    for (const set of setNames) made.push(await evaluateSet(knowledge, set, {}));
    return made;
  });
  const scores: SetScore[] = [];
  for (const { set, tallies, goals, personBound } of reports)
    scores.push({ set, tallies, goals, personBound, recall: await scoreRankers(set, rankers) });
  return scores;
};

const scoreRankers = async (
  set: SetName,
  rankers: Readonly<Record<RankerName, Ranker>>,
): Promise<RankingOfKind[]> => {
  const rows: RankingOfKind[] = [];
  for (const ranker of rankerNames)
    for (const { kind, ranking } of await tallyRanker(set, rankers[ranker]))
      if (ranking !== undefined) rows.push({ ranker, kind, ranking });
  return rows;
};

// A search alone decides nothing: of its scores only the places count.
const tallyRanker = async (set: SetName, rank: Ranker): Promise<Tally[]> => {
  const scored = [];
  for (const labelled of questionsOf(set)) {
    const ids = await rank({
      text: redact(new RawText(labelled.question)).text,
      language: labelled.language,
    });
    const candidates = ids.map((id) => ({ kind: 'article' as const, id, score: 0 }));
    scored.push(scoreQuestion(labelled, { fate: { kind: 'unknown' }, candidates }));
  }
  return tallyAll(scored);
};

// What a question leans on is no matter of searching.
const questionsOf = (set: SetName): LabelledQuestion[] =>
  readQuestions(set).filter(({ after }) => after === undefined);
