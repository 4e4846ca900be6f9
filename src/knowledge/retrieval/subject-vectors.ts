import type { Chunk, ChunkVectors, SubjectKey } from '../chunks/chunk.ts';
import type { Learned } from '../embeddings/learned.ts';
import { ExactIndex } from '../vector-index/exact-index.ts';
import type { Vector } from '../vector-index/vector-index.ts';

/** How a question lies among the subjects. */
interface SubjectNearness {
  /** The cosine with the direction of the subject, -1 to 1. */
  readonly cosine: number;
  /** The chance that the question is about this subject, 0 to 1; all subjects and all that is elsewhere make 1. */
  readonly chance: number;
}

/** How a question lies among all that people ask. */
export interface Bearings {
  readonly subjects: ReadonlyMap<SubjectKey, SubjectNearness>;
  /** The chance that it is about something that no article answers, 0 to 1. */
  readonly elsewhere: number;
  /** The cosine with the nearest direction of what no article answers, -1 to 1. */
  readonly nearestElsewhere: number;
  /** The chance that it does not say what is meant, 0 to 1. */
  readonly vague: number;
}

/** What `SubjectVectors` is saved as, beside its vectors. */
export interface SubjectNames {
  readonly temperature: number;
  /** By the place of the vector. */
  readonly keys: readonly (SubjectKey | 'elsewhere' | 'vague')[];
}

/** What was learned about directions; nothing has to be. */
type LearnedDirections = Pick<Learned, 'temperature' | 'subjects' | 'elsewhere'> &
  Partial<Pick<Learned, 'vague'>>;

/**
 * The direction of each subject: learned together with the adapter where it was there then, else the mean of its
 * example questions. New articles are found so too, only less surely until the next training.
 */
export class SubjectVectors {
  readonly names: SubjectNames;
  readonly index: ExactIndex;

  constructor(names: SubjectNames, index: ExactIndex) {
    this.names = names;
    this.index = index;
  }

  /** @param vectors of the chunks of each subject without a learned direction, at the least */
  static make(
    chunks: readonly Chunk[],
    vectors: ChunkVectors,
    { temperature, subjects, elsewhere, vague }: LearnedDirections,
  ): SubjectVectors {
    const known = [...Map.groupBy(chunks, ({ key }) => key)].map(
      ([key, own]): [SubjectKey, readonly number[]] => [
        key,
        [...(subjects[key] ?? meanOfQuestions(own, vectors))],
      ],
    );
    const others = Object.values(elsewhere).map((vector) => [...vector]);
    const unclear = vague === undefined ? [] : [[...vague]];
    const keys: SubjectNames['keys'] = [
      ...known.map(([key]) => key),
      ...others.map(() => 'elsewhere' as const),
      ...unclear.map(() => 'vague' as const),
    ];
    const all = [...known.map(([, vector]) => vector), ...others, ...unclear];
    return new SubjectVectors({ temperature, keys }, ExactIndex.build(all));
  }

  /** @param vector of a question, as the model gave it */
  bearingsOf(vector: Vector): Bearings {
    const cosines = this.index.cosinesWith(vector);
    const highest = Math.max(...cosines);
    const weights = cosines.map((cosine) => Math.exp((cosine - highest) / this.names.temperature));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const subjects = new Map<SubjectKey, SubjectNearness>();
    const others = { elsewhere: 0, vague: 0 };
    let nearestElsewhere = -1;
    for (const [place, key] of this.names.keys.entries()) {
      const chance = (weights[place] ?? 0) / all;
      if (key === 'elsewhere' || key === 'vague') others[key] += chance;
      if (key === 'elsewhere') nearestElsewhere = Math.max(nearestElsewhere, cosines[place] ?? -1);
      else if (key !== 'vague') subjects.set(key, { cosine: cosines[place] ?? -1, chance });
    }
    return { subjects, ...others, nearestElsewhere };
  }
}

const meanOfQuestions = (chunks: readonly Chunk[], vectors: ChunkVectors): number[] => {
  const asked = chunks.filter(({ part }) => part === 'question');
  const own = (asked.length > 0 ? asked : chunks).map((chunk) => vectors.get(chunk) ?? []);
  const sum = Array.from(own[0] ?? [], (_, at) =>
    own.reduce((total, vector) => total + (vector[at] ?? 0), 0),
  );
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
};
