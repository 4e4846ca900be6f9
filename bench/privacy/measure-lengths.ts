import { locate } from '../../src/privacy/redact.ts';
import {
  makePositives,
  makeShort,
  padded,
  type Labelled,
} from '../../tests/privacy/corpus/make-corpus.ts';
import type { CorpusSet } from '../../tests/privacy/corpus/pools.ts';
import { isMaskedWhole, judge } from '../../tests/privacy/corpus/score.ts';

/** How much was masked in messages of one length. */
export interface LengthRow {
  readonly name: string;
  readonly labelled: number;
  readonly masked: number;
}

const long = 40_000;
/** One message in so many: a long text takes a while. */
const sampled = 5;

const countMasked = (name: string, messages: readonly Labelled[]): LengthRow => {
  const labels = judge(messages, locate).flatMap((one) =>
    one.labels.map((label) => isMaskedWhole(label, one)),
  );
  return { name, labelled: labels.length, masked: labels.filter(Boolean).length };
};

/** The same data in messages of twenty signs, as they are, and of forty thousand signs. */
export const measureLengths = (set: CorpusSet): LengthRow[] => {
  const positives = makePositives(set).filter((_, at) => at % sampled === 0);
  return [
    countMasked('at most 20 signs', makeShort(set)),
    countMasked('as it is told', positives),
    countMasked(
      'the same within 40,000 signs',
      positives.map((one) => padded(one, long)),
    ),
  ];
};
