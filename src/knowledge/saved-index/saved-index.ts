import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { KnowledgeBase } from '../articles/knowledge-base.ts';
import type { Centre } from '../embeddings/centre.ts';
import type { Chunk } from '../chunks/chunk.ts';
import { ExactIndex } from '../vector-index/exact-index.ts';
import { ChunkIndex } from '../vector-index/chunk-index.ts';
import { readManifest, refuseManifest, type Manifest } from './manifest.ts';

/** All that answering needs, made together and swapped together. */
export interface SavedIndex {
  readonly manifest: Manifest;
  readonly knowledgeBase: KnowledgeBase;
  readonly chunks: readonly Chunk[];
  /** What is taken away from a vector before it is compared with those of the chunks. */
  readonly centre: Centre;
  /** By the place of the chunk in `chunks`. */
  readonly chunkIndex: ChunkIndex;
  /** By the place of the example in `knowledgeBase.personBound`. */
  readonly personBoundIndex: ExactIndex;
}

const manifestFile = (folder: string) => join(folder, 'manifest.json');
const contentFile = (folder: string) => join(folder, 'content.json');
const chunksFolder = (folder: string) => join(folder, 'chunks');
const personBoundFolder = (folder: string) => join(folder, 'person-bound');

export const saveIndex = async (folder: string, index: SavedIndex): Promise<void> => {
  const { manifest, knowledgeBase, chunks, centre, chunkIndex, personBoundIndex } = index;
  await Promise.all([mkdir(chunksFolder(folder)), mkdir(personBoundFolder(folder))]);
  await Promise.all([
    writeFile(contentFile(folder), JSON.stringify({ knowledgeBase, chunks, centre })),
    chunkIndex.save(chunksFolder(folder)),
    personBoundIndex.save(personBoundFolder(folder)),
  ]);
  await writeFile(manifestFile(folder), JSON.stringify(manifest, null, 2));
};

/** Why the index in the folder may not serve; nothing when it may. */
export const refuseIndex = async (
  folder: string | undefined,
  wanted: Manifest,
): Promise<string | undefined> => {
  if (folder === undefined) return 'there is no index yet';
  const json = await readFile(manifestFile(folder), 'utf8').catch(() => '');
  return refuseManifest(readManifest(json), wanted);
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
  const { knowledgeBase, chunks, centre } = JSON.parse(content) as Content;
  const [chunkIndex, personBoundIndex] = await Promise.all([
    ChunkIndex.load(manifest.vectorIndex, chunksFolder(folder), chunks, embeddings),
    ExactIndex.load(personBoundFolder(folder)),
  ]);
  return { manifest, knowledgeBase, chunks, centre, chunkIndex, personBoundIndex };
};

type Content = Pick<SavedIndex, 'knowledgeBase' | 'chunks' | 'centre'>;
