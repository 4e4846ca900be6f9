import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type OpenDesk } from './open-desk.ts';

let desk: OpenDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

test('two employees who claim the same citizen at the same moment: one has them, the other is told who', async () => {
  const sanne = await desk.employee('Sanne');
  const omar = await desk.employee('Omar');
  const { id, conversationId } = await desk.citizenWaits();
  const answers = await Promise.all([
    sanne.post(`/handoffs/${id}/claim`),
    omar.post(`/handoffs/${id}/claim`),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const winner = answers[0].status === 200 ? 'Sanne' : 'Omar';
  expect(answers.find(({ status }) => status === 409)?.body).toEqual({
    error: 'conflict',
    state: 'assigned',
    owner: { name: winner, me: false },
  });
  const said = await desk.storage.feed.after(conversationId, 0);
  expect(said.filter(({ text }) => text.endsWith('is here now.'))).toHaveLength(1);
});

test('twenty clicks of ten employees on three citizens: each citizen has one employee and one greeting', async () => {
  const employees = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      desk.employee(`Medewerker ${'abcdefghij'[index] ?? ''}`),
    ),
  );
  const citizens = [
    await desk.citizenWaits(),
    await desk.citizenWaits(),
    await desk.citizenWaits(),
  ];
  const clicks = [...employees, ...employees].flatMap((employee) =>
    citizens.map(({ id }) => employee.post(`/handoffs/${id}/claim`)),
  );
  await Promise.all(clicks);
  for (const { conversationId } of citizens) {
    const said = await desk.storage.feed.after(conversationId, 0);
    expect(said.filter(({ text }) => text.endsWith('is here now.'))).toHaveLength(1);
  }
});

test('a second click on a conversation that is already mine changes nothing', async () => {
  const sanne = await desk.employee('Sanne');
  const { id, conversationId } = await desk.citizenWaits();
  await sanne.post(`/handoffs/${id}/claim`);
  const before = await desk.storage.feed.after(conversationId, 0);
  expect((await sanne.post(`/handoffs/${id}/claim`)).status).toBe(200);
  expect(await desk.storage.feed.after(conversationId, 0)).toEqual(before);
});
