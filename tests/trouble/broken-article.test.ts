import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openApp, openChat } from './open-app.ts';

const metricsToken = 'made-up-token-for-tests';
const article = 'articles/digid/nl/digid-aanvragen.md';

const copyOfKnowledgeBase = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'om-de-hoek-articles-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp('knowledge-base', folder, { recursive: true });
  return folder;
};

it('an article that is broken while the assistant runs is named by file and line; the last good one answers', async () => {
  const knowledgeDir = await copyOfKnowledgeBase();
  const app = await openApp({
    OMDEHOEK_KNOWLEDGE_DIR: knowledgeDir,
    OMDEHOEK_METRICS_TOKEN: metricsToken,
  });
  const client = await openChat(app);
  const file = join(knowledgeDir, article);
  const good = await readFile(file, 'utf8');
  await writeFile(file, good.replace('status: published', 'status: readdy'));
  await expect(app.assistant.knowledge.reload()).rejects.toThrow(/digid-aanvragen\.md:\d+ status/u);

  const read = async () => {
    const headers = { authorization: `Bearer ${metricsToken}` };
    const response = await fetch(`${app.url}/readyz`, { headers });
    const { parts } = (await response.json()) as {
      parts: { name: string; state: string; why?: string }[];
    };
    return { status: response.status, part: parts.find(({ name }) => name === 'knowledge-base') };
  };
  expect((await read()).status).toBe(200);
  await expect.poll(read, { timeout: 20_000 }).toMatchObject({
    status: 200,
    part: {
      state: 'degraded',
      why: expect.stringMatching(
        /^The last good version answers[^\n]*\n\S+digid-aanvragen\.md:\d+ status/u,
      ) as string,
    },
  });
  expect((await client.ask('hoe vraag ik digid aan')).text).toMatch(/DigiD/u);

  await writeFile(file, good);
  await expect.poll(async () => (await read()).part?.state, { timeout: 20_000 }).toBe('ready');
});
