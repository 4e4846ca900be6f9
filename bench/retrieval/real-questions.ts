import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { RawText } from '../../src/conversation/index.ts';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { centreChunks, centreOf } from '../../src/knowledge/embeddings/centre.ts';
import { embedKnowledge } from '../../src/knowledge/embeddings/embed-knowledge.ts';
import { VectorCache } from '../../src/knowledge/embeddings/vector-cache.ts';
import { shareOf, type Share } from '../../src/knowledge/evaluation/interval.ts';
import { SubjectVectors } from '../../src/knowledge/retrieval/subject-vectors.ts';
import { WordIndex } from '../../src/knowledge/retrieval/word-index.ts';
import { prepareToServe, type ServingIndex } from '../../src/knowledge/serving-index.ts';
import { ChunkIndex } from '../../src/knowledge/vector-index/chunk-index.ts';
import { redact } from '../../src/privacy/index.ts';
import type { OpenIndex } from './open-index.ts';
import { makeRankers, rankerNames, type Ranker, type RankerName } from './rankers.ts';

/** Questions of rijksoverheid.nl that never shaped anything here: share whose own answer is found. */
export interface RealQuestions {
  readonly questions: number;
  readonly recall: readonly RecallOfRanker[];
}

/** How one way of searching finds them. */
interface RecallOfRanker {
  readonly ranker: RankerName;
  readonly at1: Share;
  readonly at3: Share;
}

/** The scores, or why there are none. */
export type RealQuestionsReport = RealQuestions | { readonly skipped: string };

const file = '../shared/data/vac_rijksoverheid_nl.jsonl';
/** Vectors of these answers are kept between runs. */
const cacheFolder = '.cache/bench';

const pageSchema = z.object({
  id: z.string(),
  question: z.string(),
  introduction: z.string(),
  paragraphs: z.array(z.object({ title: z.string(), text: z.string() })),
});
type Page = z.infer<typeof pageSchema>;

export const scoreRealQuestions = async (open: OpenIndex): Promise<RealQuestionsReport> => {
  if (!existsSync(file)) return { skipped: `no real questions at ${file}` };
  const pages = readPages();
  const rankers = makeRankers(await indexAnswers(pages, open), open.embed);
  const recall = [];
  for (const ranker of rankerNames)
    recall.push({ ranker, ...(await recallOf(rankers[ranker], pages)) });
  return { questions: pages.length, recall };
};

const readPages = (): Page[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => pageSchema.parse(JSON.parse(line)));

// The answers are indexed as articles, without the question that they belong to.
const indexAnswers = async (pages: readonly Page[], open: OpenIndex): Promise<ServingIndex> => {
  const chunks = pages.flatMap(cutPage);
  const cache = await VectorCache.open(cacheFolder, open.modelDigest);
  const vectors = await embedKnowledge(
    { chunks, personBound: [] },
    { embeddings: open.embeddings, cache, onProgress: () => undefined },
  );
  await cache.save();
  // Of these texts nobody asks as our articles' questions ask: only what is told has a mean of its own.
  const centre = { ...open.index.centre, passage: centreOf(vectors.chunks).passage };
  const centredVectors = centreChunks(vectors.chunks, centre);
  const chunkIndex = await ChunkIndex.build('exact', chunks, centredVectors, open.embeddings);
  // None of them was taught: each is found as a new article is.
  const subjectVectors = SubjectVectors.make(chunks, vectors.chunks, {
    ...{ temperature: open.index.subjectVectors.names.temperature },
    ...{ subjects: {}, elsewhere: {} },
  });
  const wordIndex = WordIndex.build(chunks);
  return prepareToServe({ ...open.index, chunks, centre, chunkIndex, wordIndex, subjectVectors });
};

const cutPage = ({ id, introduction, paragraphs }: Page): Chunk[] =>
  [introduction, ...paragraphs.map(({ title, text }) => `${title}. ${text}`)]
    .filter((text) => text.trim() !== '')
    .map((text, at) => ({
      id: `${id}/nl/${at}`,
      kind: 'article',
      subject: id,
      key: `article:${id}`,
      language: 'nl',
      part: 'short',
      text,
    }));

const recallOf = async (
  rank: Ranker,
  pages: readonly Page[],
): Promise<Omit<RecallOfRanker, 'ranker'>> => {
  const places: number[] = [];
  for (const { id, question } of pages) {
    const ids = await rank({ text: redact(new RawText(question)).text, language: 'nl' });
    places.push(ids.indexOf(id));
  }
  const within = (count: number): Share =>
    shareOf(places.filter((place) => place >= 0 && place < count).length, places.length);
  return { at1: within(1), at3: within(3) };
};
