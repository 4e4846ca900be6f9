import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VectorCache } from '../../src/knowledge/embeddings/vector-cache.ts';
import { dimensions } from '../../src/knowledge/embeddings/model-files.ts';
import { currentFolder, swapIn } from '../../src/knowledge/saved-index/folders.ts';
import {
  makeManifest,
  readManifest,
  refuseManifest,
} from '../../src/knowledge/saved-index/manifest.ts';
import { temporaryFolder } from './small-knowledge-base.ts';

const manifest = makeManifest({
  model: { name: 'e5', digest: 'aaaa' },
  dimensions: 384,
  vectorIndex: 'hnsw',
  sources: { 'articles/digid/nl/brief.md': '1', 'facts.yml': '2' },
});

describe('a manifest', () => {
  it('lets an index serve that was made from the same', () => {
    expect(refuseManifest(readManifest(JSON.stringify(manifest)), manifest)).toBeUndefined();
  });

  it.each([
    ['another format', { format: 'parrot' }, 'is not a om-de-hoek-knowledge-index'],
    ['another version', { version: 99 }, 'has version 99, this program reads version'],
    [
      'another model',
      { model: { name: 'bge', digest: 'bbbb' } },
      'made with model bge (bbbb), the model here is e5 (aaaa)',
    ],
    ['other dimensions', { dimensions: 768 }, 'has 768 dimensions, the model has 384'],
    [
      'another kind of search',
      { vectorIndex: 'exact' as const },
      'is for exact search, this machine does hnsw search',
    ],
    [
      'a changed file',
      { sources: { ...manifest.sources, 'facts.yml': '3' } },
      'changed since the index was made: facts.yml',
    ],
    [
      'a new file',
      { sources: { 'facts.yml': '2' } },
      'changed since the index was made: articles/digid/nl/brief.md',
    ],
  ])('refuses %s by name', (_, other, why) => {
    expect(refuseManifest({ ...manifest, ...other }, manifest)).toContain(why);
  });

  it.each(['', '{', '[]', '{"format":"om-de-hoek-knowledge-index"}'])('refuses %j', (json) => {
    expect(refuseManifest(readManifest(json), manifest)).toContain('is not a');
  });
});

describe('swapping an index in', () => {
  const write = (words: string) => (folder: string) => writeFile(join(folder, 'words'), words);
  const read = async (folder: string) =>
    readFile(join((await currentFolder(folder)) ?? '', 'words'), 'utf8');

  it('points at the new one and keeps the one before for who is reading it', async () => {
    const folder = await temporaryFolder();
    await swapIn(folder, write('first'));
    await swapIn(folder, write('second'));
    await swapIn(folder, write('third'));
    expect(await read(folder)).toBe('third');
    const kept = (await readdir(folder)).filter((name) => name.startsWith('index-'));
    expect(kept).toHaveLength(2);
  });

  it('leaves the old one when writing fails halfway', async () => {
    const folder = await temporaryFolder();
    await swapIn(folder, write('first'));
    const failing = swapIn(folder, async (unfinished) => {
      await write('half')(unfinished);
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await read(folder)).toBe('first');
  });

  it('says that there is none before the first', async () => {
    expect(await currentFolder(await temporaryFolder())).toBeUndefined();
  });
});

describe('the vector cache', () => {
  /** Of unit length, as the model's are: a one at the place that the length of the text names. */
  const vectorOf = (text: string): number[] =>
    Array.from({ length: dimensions }, (_, at) => (at === text.length ? 1 : 0));
  const use = async (folder: string, texts: readonly string[], kind = 'passage') => {
    const embedded: string[] = [];
    const cache = await VectorCache.open(folder, 'model');
    const vectors = await cache.embed(
      kind,
      texts,
      (missing) => {
        embedded.push(...missing);
        return Promise.resolve(missing.map(vectorOf));
      },
      () => undefined,
    );
    await cache.save();
    return { embedded, vectors };
  };

  it('has only new texts embedded, and gives the vectors in the order asked', async () => {
    const folder = await temporaryFolder();
    await use(folder, ['a', 'bb']);
    const { embedded, vectors } = await use(folder, ['ccc', 'a', 'bb']);
    expect(embedded).toEqual(['ccc']);
    expect(vectors.map((vector) => vector.indexOf(1))).toEqual([3, 1, 2]);
  });

  it('keeps a query apart from a passage of the same words', async () => {
    const folder = await temporaryFolder();
    await use(folder, ['a'], 'passage');
    expect((await use(folder, ['a'], 'query')).embedded).toEqual(['a']);
  });

  it('forgets texts that were not used any more', async () => {
    const folder = await temporaryFolder();
    await use(folder, ['a', 'bb']);
    await use(folder, ['a']);
    expect((await use(folder, ['bb'])).embedded).toEqual(['bb']);
  });

  it('begins anew with a damaged file', async () => {
    const folder = await temporaryFolder();
    await use(folder, ['a']);
    const [name = ''] = await readdir(folder);
    const whole = await readFile(join(folder, name));
    await writeFile(join(folder, name), whole.subarray(0, whole.length - 5));
    expect((await use(folder, ['a'])).embedded).toEqual(['a']);
  });
});
