import nock from 'nock';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openKnowledge } from '../../../src/knowledge/index.ts';
import { makeLogger } from '../../../src/runtime/index.ts';
import { temporaryFolder } from '../small-knowledge-base.ts';
import { letterKnowledge } from './letter.ts';

const loaded = vi.hoisted((): string[] => []);
vi.mock('langchain/chat_models/universal', () => {
  loaded.push('langchain');
  return {};
});
vi.mock('@langchain/openai', () => {
  loaded.push('@langchain/openai');
  return {};
});

beforeEach(() => {
  loaded.length = 0;
});

const openedWith = async (name?: string) => {
  const knowledge = await openKnowledge({
    knowledgeDir: await letterKnowledge(),
    modelsDir: 'models',
    dataDir: await temporaryFolder(),
    tasks: [],
    logger: makeLogger('silent'),
    languageModel: name === undefined ? undefined : { name, timeoutMs: 1_000, dayLimit: 1 },
  });
  onTestFinished(() => knowledge.close());
  return knowledge;
};

it('loads no provider, sends no request and offers no rewriting while no language model is set', async () => {
  const sent = vi.fn();
  nock.emitter.on('no match', sent);
  onTestFinished(() => {
    nock.emitter.off('no match', sent);
  });
  const knowledge = await openedWith();
  expect(knowledge.rewrite).toBeUndefined();
  expect(knowledge.answer('brief', 'en', 'short')?.language).toBe('nl');
  expect(loaded).toEqual([]);
  expect(sent).not.toHaveBeenCalled();
});

it('loads the provider once one is set', async () => {
  await expect(openedWith('openai:fake')).rejects.toThrow();
  expect(loaded).toContain('langchain');
});
