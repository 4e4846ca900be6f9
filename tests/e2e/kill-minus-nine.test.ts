import { expect, it, onTestFinished } from 'vitest';
import { DirectLineClient } from '../direct-line-client.ts';
import { freshDataDir } from '../knowledge-index.ts';
import { startProcess } from './server-process.ts';

it('answers an acknowledged message once after kill -9, and keeps the history', async () => {
  const { dataDir, remove } = freshDataDir();
  onTestFinished(remove);
  const before = await startProcess(dataDir);
  onTestFinished(() => before.kill('SIGKILL'));

  const client = await DirectLineClient.open({ url: before.url });
  await client.until(() => client.replies.length > 0);
  const questions = ['hoe lang duurt de brief van digid', 'wat is de berichtenbox', 'hallo'];
  // All three are acknowledged, and the process is gone before it can have answered them all.
  await Promise.all(questions.map((question) => client.say(question)));
  await before.kill('SIGKILL');
  client.close();

  const port = new URL(before.url).port;
  const after = await startProcess(dataDir, { OMDEHOEK_PORT: port });
  onTestFinished(() => after.kill('SIGKILL'));
  await expect
    .poll(async () => (await client.history()).activities.filter(isReply).length, {
      timeout: 20_000,
    })
    .toBeGreaterThanOrEqual(1 + questions.length);

  const { activities } = await client.history();
  const said = activities.filter(({ from }) => from.role === 'user').map(({ text }) => text);
  expect(said.toSorted()).toEqual(questions.toSorted());
  expect(activities.filter(isReply)).toHaveLength(1 + questions.length);
  expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
});

const isReply = ({ from }: { readonly from: { readonly role?: string } }): boolean =>
  from.role === 'bot';
