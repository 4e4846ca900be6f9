import { expect, it, onTestFinished } from 'vitest';
import { openKnowledge } from '../../../src/knowledge/index.ts';
import { makeLogger } from '../../../src/runtime/index.ts';
import { temporaryFolder } from '../small-knowledge-base.ts';
import { startFakeLanguageModel } from './fake-language-model.ts';
import { goodEnglish, letterKnowledge, otherMeaning } from './letter.ts';

const rewriteWhere = async (says: string) => {
  const { url } = await startFakeLanguageModel({ says });
  const knowledge = await openKnowledge({
    knowledgeDir: await letterKnowledge(),
    modelsDir: 'models',
    dataDir: await temporaryFolder(),
    tasks: [],
    logger: makeLogger('silent'),
    languageModel: { name: 'openai:fake', url, timeoutMs: 2_000, dayLimit: 10 },
  });
  onTestFinished(() => knowledge.close());
  const wanted = { language: 'en', section: 'short' } as const;
  return knowledge.rewrite?.(knowledge.answer('brief', 'en', 'short')!, wanted);
};

it('the knowledge base gives a translation that says the same', async () => {
  expect(await rewriteWhere(goodEnglish)).toMatchObject({ article: 'brief', language: 'en' });
});

it('the embedding model sees that a text in the same form means something else', async () => {
  expect(await rewriteWhere(otherMeaning)).toBeUndefined();
});
