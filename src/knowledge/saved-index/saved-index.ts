import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { KnowledgeBase } from '../articles/knowledge-base.ts';
import type { Centre } from '../embeddings/centre.ts';
import type { Chunk } from '../chunks/chunk.ts';
import { SectionIndex } from '../retrieval/section-index.ts';
import { SubjectVectors, type SubjectNames } from '../retrieval/subject-vectors.ts';
import { WordIndex } from '../retrieval/word-index.ts';
import { ExactIndex } from '../vector-index/exact-index.ts';
import { ChunkIndex } from '../vector-index/chunk-index.ts';
import { findDamage, writeDigests } from './index-digests.ts';
import { differsInSourcesOnly, readManifest, refuseManifest, type Manifest } from './manifest.ts';

/** The line between somebody's own case and a general question: odds = weights · vector + bias. */
export interface OwnCaseLine {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** All that answering needs, made together and swapped together. */
export interface SavedIndex {
  readonly manifest: Manifest;
  readonly knowledgeBase: KnowledgeBase;
  readonly chunks: readonly Chunk[];
  /** What is taken away from a vector before it is compared with those of the chunks. */
  readonly centre: Centre;
  /** By the place of the chunk in `chunks`. */
  readonly chunkIndex: ChunkIndex;
  /** Also by the place of the chunk in `chunks`. */
  readonly wordIndex: WordIndex;
  readonly subjectVectors: SubjectVectors;
  readonly sectionIndex: SectionIndex;
  /** Tells somebody's own case from a general question. */
  readonly ownCase: OwnCaseLine;
  /** By the place of the example in `knowledgeBase.personBound`. */
  readonly personBoundIndex: ExactIndex;
}

const manifestFile = (folder: string) => join(folder, 'manifest.json');
const contentFile = (folder: string) => join(folder, 'content.json');
const chunksFolder = (folder: string) => join(folder, 'chunks');
const wordsFolder = (folder: string) => join(folder, 'words');
const sectionsFolder = (folder: string) => join(folder, 'sections');
const subjectsFolder = (folder: string) => join(folder, 'subjects');
const personBoundFolder = (folder: string) => join(folder, 'person-bound');

export const saveIndex = async (folder: string, index: SavedIndex): Promise<void> => {
  const { manifest, knowledgeBase, chunks, centre, ownCase } = index;
  const { chunkIndex, wordIndex, sectionIndex, subjectVectors, personBoundIndex } = index;
  const folders = [chunksFolder, wordsFolder, sectionsFolder, subjectsFolder, personBoundFolder];
  await Promise.all(folders.map((one) => mkdir(one(folder))));
  const content: Content = {
    knowledgeBase,
    chunks,
    centre,
    ownCase,
    subjects: subjectVectors.names,
  };
  await Promise.all([
    writeFile(contentFile(folder), JSON.stringify(content)),
    chunkIndex.save(chunksFolder(folder)),
    wordIndex.save(wordsFolder(folder)),
    sectionIndex.save(sectionsFolder(folder)),
    subjectVectors.index.save(subjectsFolder(folder)),
    personBoundIndex.save(personBoundFolder(folder)),
  ]);
  await writeDigests(folder);
  await writeFile(manifestFile(folder), JSON.stringify(manifest, null, 2));
};

/** Why an index may not serve. */
export interface Refusal {
  readonly why: string;
  /** It is whole and only older than the articles: it may serve while no newer one can be made. */
  readonly isOlder: boolean;
  readonly isDamaged: boolean;
}

/** Why the index in the folder may not serve; nothing when it may. */
export const refuseIndex = async (
  folder: string | undefined,
  wanted: Manifest,
): Promise<Refusal | undefined> => {
  if (folder === undefined)
    return { why: 'there is no index yet', isOlder: false, isDamaged: false };
  const json = await readFile(manifestFile(folder), 'utf8').catch(() => '');
  const saved = readManifest(json);
  const why = refuseManifest(saved, wanted);
  const fits = why === undefined || differsInSourcesOnly(saved, wanted);
  const damage = fits ? await findDamage(folder) : [];
  if (damage.length > 0)
    return {
      why: `the saved index is damaged: ${damage.join(', ')}`,
      isOlder: false,
      isDamaged: true,
    };
  return why === undefined ? undefined : { why, isOlder: fits, isDamaged: saved === undefined };
};

/** Loads an index that `refuseIndex` did not refuse. */
export const loadIndex = async (
  folder: string,
  embeddings: EmbeddingsInterface,
): Promise<SavedIndex> => {
  const manifest = readManifest(await readFile(manifestFile(folder), 'utf8'));
  if (manifest === undefined) throw new Error(`${manifestFile(folder)} is not a manifest`);
  const content = await readFile(contentFile(folder), 'utf8');
  // Written by this program in this very version: the manifest says so.
  const { subjects, ...read } = JSON.parse(content) as Content;
  const [chunkIndex, wordIndex, sectionIndex, subjectIndex, personBoundIndex] = await Promise.all([
    ChunkIndex.load(manifest.vectorIndex, chunksFolder(folder), read.chunks, embeddings),
    WordIndex.load(wordsFolder(folder), read.chunks),
    SectionIndex.load(sectionsFolder(folder), read.chunks),
    ExactIndex.load(subjectsFolder(folder)),
    ExactIndex.load(personBoundFolder(folder)),
  ]);
  const subjectVectors = new SubjectVectors(subjects, subjectIndex);
  return {
    ...{ manifest, ...read, chunkIndex, wordIndex, sectionIndex },
    ...{ subjectVectors, personBoundIndex },
  };
};

interface Content extends Pick<SavedIndex, 'knowledgeBase' | 'chunks' | 'centre' | 'ownCase'> {
  readonly subjects: SubjectNames;
}
