import { cp, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { digestFile, readDigests } from '../../src/knowledge/embeddings/file-digests.ts';
import { findModelFiles } from '../../src/knowledge/embeddings/model-files.ts';
import { openKnowledge, type KnowledgeSettings } from '../../src/knowledge/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { writeDigests } from '../../src/knowledge/saved-index/index-digests.ts';
import { makeManifest } from '../../src/knowledge/saved-index/manifest.ts';
import { refuseIndex } from '../../src/knowledge/saved-index/saved-index.ts';
import { messageOf, OperatorError } from '../../src/runtime/index.ts';
import {
  dutchArticle,
  dutchFile,
  smallKnowledgeBase,
  temporaryFolder,
  writeFiles,
} from './small-knowledge-base.ts';

const letter = dutchArticle({ id: 'brief', title: 'De brief van DigiD' });
const articles = { [dutchFile('brief')]: letter };
const brokenLetter = letter.replace('status: published', 'status: ready');

/** Opens, and tells what the operator reads: each line with its reason, where it has one. */
const open = async (more: Pick<KnowledgeSettings, 'knowledgeDir'> & Partial<KnowledgeSettings>) => {
  const told: string[] = [];
  const write = (line: string) => {
    const { level, msg, why } = JSON.parse(line) as { level: number; msg: string; why?: string };
    if (level > 30) told.push([msg, why].filter(Boolean).join(' | '));
  };
  const built: number[] = [];
  const knowledge = await openKnowledge({
    modelsDir: 'models',
    dataDir: more.dataDir ?? (await temporaryFolder()),
    tasks: [],
    logger: pino({}, { write }),
    onProgress: ({ total }) => built.push(total),
    ...more,
  });
  onTestFinished(() => knowledge.close());
  return { knowledge, told, built };
};

const folderOfIndex = async (dataDir: string): Promise<string> => {
  const folder = join(dataDir, 'knowledge');
  return join(folder, (await readFile(join(folder, 'current'), 'utf8')).trim());
};

const changeLastByte = async (file: string): Promise<void> => {
  const bytes = await readFile(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(file, bytes);
};

describe('the model', () => {
  /** A models folder whose big files are links to the real ones. */
  const modelsWith = async (spoil: (folder: string) => Promise<void>): Promise<string> => {
    const modelsDir = await temporaryFolder();
    const real = resolve('models/multilingual-e5-small-q4');
    const folder = join(modelsDir, 'multilingual-e5-small-q4');
    await mkdir(join(folder, 'onnx'), { recursive: true });
    const names = await readdir(real, { recursive: true, withFileTypes: true });
    for (const entry of names.filter((one) => one.isFile())) {
      const name = join(entry.parentPath, entry.name).slice(real.length + 1);
      await symlink(join(real, name), join(folder, name));
    }
    await spoil(folder);
    return modelsDir;
  };

  const replace = (name: string, bytes: string) => async (folder: string) => {
    await rm(join(folder, name));
    await writeFile(join(folder, name), bytes);
  };

  const cutOff = (name: string) => async (folder: string) => {
    const file = join(folder, name);
    const whole = await readFile(file);
    await rm(file);
    await writeFile(file, whole);
    await truncate(file, whole.length - 1);
  };

  it.each([
    [
      'missing',
      'onnx/model_q4.onnx',
      (folder: string) => rm(join(folder, 'onnx/model_q4.onnx')),
      'is missing',
    ],
    ['of no bytes', 'onnx/model_q4.onnx', replace('onnx/model_q4.onnx', ''), 'is empty'],
    [
      'only a pointer',
      'onnx/model_q4.onnx',
      replace('onnx/model_q4.onnx', 'version https://git-lfs.github.com/spec/v1\noid sha256:85\n'),
      'is only a pointer of Git LFS: the file itself was never fetched',
    ],
    [
      'cut off',
      'onnx/adapter.bin',
      cutOff('onnx/adapter.bin'),
      'is not the file that belongs there: it was cut off or changed',
    ],
    [
      'garbage',
      'tokenizer.json',
      replace('tokenizer.json', '{'),
      'is not the file that belongs there',
    ],
    [
      'changed',
      'tokenizer_config.json',
      replace('tokenizer_config.json', '{}'),
      'is not the file that belongs there',
    ],
    [
      'no file',
      'learned.json',
      async (folder: string) => {
        await rm(join(folder, 'learned.json'));
        await mkdir(join(folder, 'learned.json'));
      },
      'cannot be read (EISDIR)',
    ],
  ])(
    'that is %s is named with how to mend it, and nothing else is',
    async (_, name, spoil, wrong) => {
      const modelsDir = await modelsWith(spoil);
      const finding = findModelFiles(modelsDir);
      await expect(finding).rejects.toThrow(OperatorError);
      const message = await finding.then(() => '', messageOf);
      expect(message).toContain(join(modelsDir, 'multilingual-e5-small-q4', name) + ' ' + wrong);
      expect(message).toMatch(/git checkout -- models.*git lfs pull.*OMDEHOEK_MODELS_DIR/u);
      expect(message.match(/\n {2}- /gu)).toHaveLength(1);
    },
  );

  it('stops the start with all that is missing, in words', async () => {
    const opening = open({
      knowledgeDir: await smallKnowledgeBase(articles),
      modelsDir: await temporaryFolder(),
    });
    await expect(opening).rejects.toThrow(OperatorError);
    await expect(opening).rejects.toThrow(
      /model_q4\.onnx is missing[\s\S]*tokenizer\.json is missing/u,
    );
  });

  it('of this repository is the one that SHA256SUMS names', async () => {
    const folder = 'models/multilingual-e5-small-q4';
    const digests = await readDigests(join(folder, 'SHA256SUMS'));
    expect(digests.size).toBe(6);
    for (const [name, digest] of digests)
      expect(await digestFile({ file: join(folder, name) })).toBe(digest);
  });

  it('that is taken away while it runs goes on in memory', async () => {
    const modelsDir = await temporaryFolder();
    await cp('models', modelsDir, { recursive: true });
    const { knowledge } = await open({
      knowledgeDir: await smallKnowledgeBase(articles),
      modelsDir,
    });
    await rm(modelsDir, { recursive: true });
    await knowledge.checkModel();
    const text = redact(new RawText('vraag brief nu')).text;
    expect((await knowledge.decide({ text, language: 'nl' })).decision.kind).toBe('answer');
  });
});

describe('an index in the data folder', () => {
  it('with one wrong byte is made anew by itself, and the operator reads so', async () => {
    const [knowledgeDir, dataDir] = [await smallKnowledgeBase(articles), await temporaryFolder()];
    await (await open({ knowledgeDir, dataDir })).knowledge.close();
    await changeLastByte(join(await folderOfIndex(dataDir), 'content.json'));
    const { knowledge, told } = await open({ knowledgeDir, dataDir });
    expect(told).toEqual([
      'the saved search index is damaged: it is made anew | the saved index is damaged: content.json',
    ]);
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('De brief komt');
  });

  const manifest = makeManifest({
    model: { name: 'e5', digest: 'aaaa' },
    dimensions: 384,
    vectorIndex: 'hnsw',
    sources: { 'facts.yml': '1' },
  });
  const newer = { ...manifest, sources: { 'facts.yml': '2' } };
  const savedIndex = async (): Promise<string> => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'words'));
    await writeFile(join(folder, 'content.json'), '{}');
    await writeFile(join(folder, 'words', 'terms.bin'), 'terms');
    await writeDigests(folder);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    return folder;
  };

  it('that is whole serves; one that is only older may serve in need', async () => {
    const folder = await savedIndex();
    expect(await refuseIndex(folder, manifest)).toBeUndefined();
    expect(await refuseIndex(folder, newer)).toMatchObject({ isOlder: true, isDamaged: false });
    const other = { ...manifest, dimensions: 5 };
    expect(await refuseIndex(folder, other)).toMatchObject({ isOlder: false, isDamaged: false });
  });

  it.each([
    [
      'cut off',
      (folder: string) => truncate(join(folder, 'words', 'terms.bin'), 2),
      /terms\.bin$/u,
    ],
    [
      'changed',
      (folder: string) => changeLastByte(join(folder, 'content.json')),
      /content\.json$/u,
    ],
    ['without a file', (folder: string) => rm(join(folder, 'content.json')), /content\.json$/u],
    ['without digests', (folder: string) => rm(join(folder, 'digests.json')), /digests\.json$/u],
    ['no index', (folder: string) => writeFile(join(folder, 'manifest.json'), '\0'), /is not a/u],
  ])('that is %s never serves, not even in need', async (_, spoil, why) => {
    const folder = await savedIndex();
    await spoil(folder);
    for (const wanted of [manifest, newer]) {
      const refused = await refuseIndex(folder, wanted);
      expect(refused).toMatchObject({ isOlder: false, isDamaged: true });
      expect(refused?.why).toMatch(why);
    }
  });

  it('whose kept vectors are garbage too is embedded anew', async () => {
    const [knowledgeDir, dataDir] = [await smallKnowledgeBase(articles), await temporaryFolder()];
    const first = await open({ knowledgeDir, dataDir });
    const total = Math.max(...first.built);
    const vectors = join(dataDir, 'knowledge', 'vectors');
    const [name = ''] = await readdir(vectors);
    const bytes = await readFile(join(vectors, name));
    await writeFile(join(vectors, name), bytes.fill(7));
    await rm(await folderOfIndex(dataDir), { recursive: true });
    const again = await open({ knowledgeDir, dataDir });
    expect(Math.max(...again.built)).toBe(total);
    const text = redact(new RawText('vraag brief nu')).text;
    expect((await again.knowledge.decide({ text, language: 'nl' })).decision.kind).toBe('answer');
  });
});

describe('an article that is broken', () => {
  it('while the assistant runs leaves the last good one answering, is named by file and line, and recovers', async () => {
    const knowledgeDir = await smallKnowledgeBase(articles);
    const { knowledge } = await open({ knowledgeDir });
    expect(await knowledge.state()).toEqual({ articles: 1, changed: [], mistakes: [] });
    await writeFiles(knowledgeDir, { [dutchFile('brief')]: brokenLetter });
    await expect(knowledge.reload()).rejects.toThrow(/brief\.md:\d+ status: must be/u);
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('De brief komt');
    expect(await knowledge.state()).toEqual({
      articles: 1,
      changed: [dutchFile('brief')],
      mistakes: [expect.stringMatching(/brief\.md:\d+ status: must be published or draft/u)],
    });
    await writeFiles(knowledgeDir, {
      [dutchFile('brief')]: letter.replace('De brief komt', 'Uw brief komt'),
    });
    expect(await knowledge.state()).toMatchObject({ changed: [dutchFile('brief')], mistakes: [] });
    await knowledge.reload();
    expect(await knowledge.state()).toEqual({ articles: 1, changed: [], mistakes: [] });
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('Uw brief komt');
  });

  it('before a restart does not keep the assistant down: the index before it answers', async () => {
    const [knowledgeDir, dataDir] = [await smallKnowledgeBase(articles), await temporaryFolder()];
    await (await open({ knowledgeDir, dataDir })).knowledge.close();
    await writeFiles(knowledgeDir, { [dutchFile('brief')]: brokenLetter });
    const { knowledge, told } = await open({ knowledgeDir, dataDir, servesOlderIndex: true });
    expect(told).toEqual([
      expect.stringMatching(
        /^The knowledge base has mistakes:\n.*brief\.md:\d+ status: must be[^\n]*\nThe index from before/u,
      ),
    ]);
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('De brief komt');
    expect((await knowledge.state()).mistakes).toHaveLength(1);
    await expect(open({ knowledgeDir, dataDir })).rejects.toThrow(OperatorError);
    const nothingBefore = await temporaryFolder();
    const opening = open({ knowledgeDir, dataDir: nothingBefore, servesOlderIndex: true });
    await expect(opening).rejects.toThrow(/brief\.md:\d+/u);
  });

  it('or a knowledge base that is gone is told, and what is loaded goes on', async () => {
    const knowledgeDir = await smallKnowledgeBase(articles);
    const { knowledge } = await open({ knowledgeDir });
    await rm(knowledgeDir, { recursive: true });
    const { mistakes } = await knowledge.state();
    expect(mistakes).toEqual([expect.stringMatching(/ENOENT/u)]);
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('De brief komt');
  });
});
