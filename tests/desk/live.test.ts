import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, type OpenDesk } from './open-desk.ts';

let desk: OpenDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

test('a page hears that the queue changed, and that a citizen it may see said something', async () => {
  const sanne = await desk.employee('Sanne');
  const { id, conversationKey } = await desk.citizenWaits();
  const { heard } = await sanne.live();
  await sanne.post(`/handoffs/${id}/claim`);
  await expect.poll(() => heard).toContainEqual({ type: 'queue' });
  heard.length = 0;
  await desk.say('Bent u daar?', conversationKey);
  await expect.poll(() => heard).toEqual([{ type: 'activity', handoffId: id }]);
});

test('a volunteer does not hear of other libraries, of danger, or of who talks with the assistant alone', async () => {
  const volunteer = await desk.employee('Vera', 'volunteer');
  const { id, conversationKey } = await desk.citizenWaits();
  const elsewhere = await desk.citizenWaits({ libraryId: 'nieuwstad' });
  const danger = await desk.citizenWaits({ reason: 'crisis' });
  const { heard } = await volunteer.live();
  await desk.say('Hallo', elsewhere.conversationKey, { libraryId: 'nieuwstad' });
  await desk.say('Hallo', danger.conversationKey);
  await desk.say('Hallo', 'only with the assistant');
  await desk.say('Hallo', conversationKey);
  await expect.poll(() => heard).toEqual([{ type: 'activity', handoffId: id }]);
});

test('after signing out the connection closes and tells nothing more', async () => {
  const sanne = await desk.employee('Sanne');
  const { heard, closed } = await sanne.live();
  await sanne.post('/sign-out');
  await desk.citizenWaits();
  expect(await closed).toBe(4401);
  expect(heard).toEqual([]);
});
