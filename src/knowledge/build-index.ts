import { join } from 'node:path';
import { formatMistake, OperatorError } from '../runtime/index.ts';
import { gatherKnowledgeBase } from './articles/knowledge-base.ts';
import { readKnowledgeBase, type ReadKnowledge } from './articles/read-knowledge-base.ts';
import { findMistakes } from './articles/rules/index.ts';
import { isSearchedByMeaning } from './chunks/chunk.ts';
import { markTaught, taughtTasks } from './chunks/mark-taught.ts';
import { cutChunks } from './chunks/cut-chunks.ts';
import { centreChunks, centreOf } from './embeddings/centre.ts';
import { E5Embeddings } from './embeddings/e5-embeddings.ts';
import { embedKnowledge } from './embeddings/embed-knowledge.ts';
import { loadModel } from './embeddings/load-model.ts';
import { readLearned } from './embeddings/learned.ts';
import { findModelFiles } from './embeddings/model-files.ts';
import { VectorCache } from './embeddings/vector-cache.ts';
import type { RetrievableTask } from './knowledge.ts';
import { SectionIndex } from './retrieval/section-index.ts';
import { SubjectVectors } from './retrieval/subject-vectors.ts';
import { WordIndex } from './retrieval/word-index.ts';
import { knowledgeDataFolder, swapIn } from './saved-index/folders.ts';
import { saveIndex } from './saved-index/saved-index.ts';
import { wantedManifest } from './saved-index/wanted-manifest.ts';
import { ChunkIndex } from './vector-index/chunk-index.ts';
import { ExactIndex } from './vector-index/exact-index.ts';

/** What an index is made from, and where it goes. */
export interface BuildJob {
  readonly knowledgeDir: string;
  readonly modelsDir: string;
  readonly dataDir: string;
  readonly tasks: readonly RetrievableTask[];
}

/** How far the building is. */
export interface BuildProgress {
  /** Texts that have their vector. */
  readonly done: number;
  readonly total: number;
}

/** What was built. */
export interface BuildReport {
  readonly folder: string;
  readonly articles: number;
  readonly chunks: number;
  /** Texts that had to be embedded, the others came from the cache. */
  readonly embedded: number;
}

/**
 * Makes the index anew and swaps it in.
 * @throws OperatorError that names every mistake in the knowledge base by file and line
 */
export const buildIndex = async (
  job: BuildJob,
  onProgress: (progress: BuildProgress) => void,
): Promise<BuildReport> => {
  const read = await readKnowledgeBase(job.knowledgeDir);
  refuseMistakes(read, job);
  const knowledgeBase = gatherKnowledgeBase(read);

  const modelFiles = await findModelFiles(job.modelsDir);
  const learned = await readLearned(modelFiles.learned);
  const tasks = taughtTasks(job.tasks, learned);
  const chunks = markTaught(cutChunks(knowledgeBase, tasks), learned);
  const manifest = await wantedManifest(read.files, job.tasks, modelFiles);
  const embeddings = new E5Embeddings(loadModel(modelFiles));
  const dataFolder = knowledgeDataFolder(job.dataDir);
  const cache = await VectorCache.open(join(dataFolder, 'vectors'), modelFiles.digest);
  const { personBound } = knowledgeBase;
  const vectors = await embedKnowledge(
    { chunks: chunks.filter(isSearchedByMeaning), personBound },
    { embeddings, cache, onProgress },
  );
  await cache.save();

  const examples = vectors.personBound.filter((_, at) => personBound[at]?.language === 'nl');
  const centre = centreOf(vectors.chunks, examples);
  const chunkIndex = await ChunkIndex.build(
    manifest.vectorIndex,
    chunks,
    centreChunks(vectors.chunks, centre),
    embeddings,
  );
  const { weights, bias } = learned.ownCase;
  const personBoundIndex = ExactIndex.build(vectors.personBound);
  const folder = await swapIn(dataFolder, (unfinished) =>
    saveIndex(unfinished, {
      manifest,
      knowledgeBase,
      chunks,
      centre,
      chunkIndex,
      wordIndex: WordIndex.build(chunks),
      sectionIndex: SectionIndex.build(chunks, vectors.chunks),
      subjectVectors: SubjectVectors.make(chunks, vectors.chunks, learned),
      ownCase: { weights: [...weights], bias },
      personBoundIndex,
    }),
  );
  return {
    folder,
    articles: knowledgeBase.articles.length,
    chunks: chunks.length,
    embedded: vectors.embedded,
  };
};

const refuseMistakes = (read: ReadKnowledge, { tasks }: BuildJob): void => {
  const mistakes = findMistakes({ read, taskIds: tasks.map(({ id }) => id) });
  if (mistakes.length === 0) return;
  throw new OperatorError(
    ['The knowledge base has mistakes:', ...mistakes.map(formatMistake)].join('\n  '),
  );
};
