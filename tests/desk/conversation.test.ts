import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HandoffDetail, QueueView } from '../../src/desk/desk-views.ts';
import type { Employee } from './employee.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

let desk: OpenDesk;
let sanne: Employee;
beforeEach(async () => {
  desk = await openDesk();
  sanne = await desk.employee('Sanne');
});
afterEach(() => desk.close());

const claimed = async () => {
  const citizen = await desk.citizenWaits();
  await sanne.post(`/handoffs/${citizen.id}/claim`);
  return citizen;
};

const saidTo = async (conversationId: string): Promise<string[]> =>
  (await desk.storage.feed.after(conversationId, 0)).map(({ text }) => text);

test('the queue shows who waits, from when, at which place, and in which language', async () => {
  const first = await desk.citizenWaits({ language: 'tr' });
  const second = await desk.citizenWaits({ question: 'Hoe vraag ik DigiD aan?' });
  const queue = (await sanne.get('/queue')).body as QueueView;
  expect(queue.now).toBe(desk.clock().toISOString());
  expect(queue.waiting).toMatchObject([
    { id: first.id, place: 1, language: 'tr', waitingSince: '2026-11-20T10:00:01.000Z' },
    { id: second.id, place: 2, language: 'nl', question: 'Hoe vraag ik DigiD aan?' },
  ]);
});

test('an opened handoff shows the summary, what was said by whom, and the source of each answer', async () => {
  const { id } = await desk.citizenWaits();
  const shown = (await sanne.get(`/handoffs/${id}`)).body as HandoffDetail;
  expect(shown).toMatchObject({
    reason: 'digid-line',
    question: 'Waarom is mijn toeslag gestopt?',
    articles: ['Uw toeslag stopt'],
    moves: ['claim'],
    mayReply: false,
  });
  expect(shown.transcript).toMatchObject([
    { author: 'citizen', text: 'Waarom is mijn toeslag gestopt?' },
    { author: 'bot', language: 'nl', sources: [{ url: 'https://www.toeslagen.nl' }] },
  ]);
});

test('who claims a citizen can reply, and the citizen is told who joined', async () => {
  const { id, conversationId } = await claimed();
  expect((await sanne.get(`/handoffs/${id}`)).body).toMatchObject({
    state: 'assigned',
    owner: { name: 'Sanne', me: true },
    moves: ['release', 'hold', 'give-back', 'close'],
    mayReply: true,
  });
  await sanne.post(`/handoffs/${id}/reply`, { text: 'Ik kijk met u mee.' });
  const said = await desk.storage.feed.after(conversationId, 0);
  expect(said.slice(-2)).toMatchObject([
    { author: 'bot', text: 'Sanne is here now.', facts: { handoff: 'assigned' } },
    { author: 'staff', staffName: 'Sanne', text: 'Ik kijk met u mee.' },
  ]);
});

test('a reply leaves without personal data, and the employee hears what was taken out', async () => {
  const { id, conversationId } = await claimed();
  const sent = await sanne.post(`/handoffs/${id}/reply`, { text: 'Is uw BSN 123456782?' });
  expect(sent.body).toMatchObject({ masked: ['bsn'], line: { text: 'Is uw BSN [BSN]?' } });
  expect((await saidTo(conversationId)).join()).not.toContain('123456782');
});

test('a reply that was nothing but personal data is not sent', async () => {
  const { id, conversationId } = await claimed();
  const before = await saidTo(conversationId);
  const sent = await sanne.post(`/handoffs/${id}/reply`, { text: '123456782' });
  expect([sent.status, sent.body]).toEqual([422, { error: 'nothing-left', masked: ['bsn'] }]);
  expect(await saidTo(conversationId)).toEqual(before);
});

test.for([{}, { text: '' }, { text: '   ' }, { text: 7 }, { text: 'a'.repeat(4001) }])(
  'a reply that is no text is refused (%#)',
  async (body) => {
    const { id } = await claimed();
    expect((await sanne.post(`/handoffs/${id}/reply`, body)).status).toBe(400);
  },
);

test('who has not claimed a citizen cannot reply or move them, and is told who has them', async () => {
  const { id } = await claimed();
  const omar = await desk.employee('Omar');
  for (const move of ['claim', 'reply', 'hold', 'release', 'give-back', 'close']) {
    const refused = await omar.post(`/handoffs/${id}/${move}`, { text: 'hallo' });
    expect([refused.status, refused.body], move).toEqual([
      409,
      { error: 'conflict', state: 'assigned', owner: { name: 'Sanne', me: false } },
    ]);
  }
});

test('giving back ends the episode: the assistant answers, and the citizen hears it', async () => {
  const { id, conversationId, conversationKey } = await claimed();
  const given = await sanne.post(`/handoffs/${id}/give-back`);
  expect(given.body).toMatchObject({ state: 'assistant', moves: [], mayReply: false });
  expect((await saidTo(conversationId)).at(-1)).toBe('Sanne is done.');
  await desk.say('En nog iets', conversationKey);
  const [first, ...rest] = await desk.storage.feed.after(conversationId, 0);
  expect(rest.at(-1)?.episodeId).not.toBe(first?.episodeId);
});

test.for(['give-back', 'close'])('after %s the citizen has buttons to go on with', async (move) => {
  const { id, conversationId } = await claimed();
  await sanne.post(`/handoffs/${id}/${move}`);
  const told = (await desk.storage.feed.after(conversationId, 0)).at(-1);
  expect(told).toMatchObject({
    author: 'bot',
    choices: [{ id: 'command:help' }, { id: 'command:staff' }],
  });
});

test('what a citizen says after staff are done is not shown at the desk', async () => {
  const { id, conversationKey } = await claimed();
  await sanne.post(`/handoffs/${id}/close`);
  await desk.say('Dit is alleen voor de assistent', conversationKey);
  const shown = (await sanne.get(`/handoffs/${id}`)).body as HandoffDetail;
  expect(shown.transcript.at(-1)?.text).toBe('Sanne closed the conversation.');
});

test('closing shows the conversation under done for a day, and then not at all', async () => {
  const { id } = await claimed();
  await sanne.post(`/handoffs/${id}/close`);
  expect((await sanne.get('/queue')).body).toMatchObject({ mine: [], done: [{ id }] });
  desk.pass(24 * 60 * 60 * 1000 + 1);
  const nextDay = await desk.employee('Omar');
  expect((await nextDay.get('/queue')).body).toMatchObject({ done: [] });
  expect((await nextDay.get(`/handoffs/${id}`)).status).toBe(404);
});

test('a released citizen keeps the place in the queue and hears that somebody will come', async () => {
  const { id, conversationId } = await claimed();
  const later = await desk.citizenWaits();
  await sanne.post(`/handoffs/${id}/release`);
  expect((await sanne.get('/queue')).body).toMatchObject({
    waiting: [
      { id, place: 1 },
      { id: later.id, place: 2 },
    ],
    mine: [],
  });
  expect((await saidTo(conversationId)).at(-1)).toBe('You are in the queue again.');
});

test('a conversation on hold stays mine and takes no reply until it goes on', async () => {
  const { id } = await claimed();
  expect((await sanne.post(`/handoffs/${id}/hold`)).body).toMatchObject({
    state: 'on-hold',
    owner: { me: true },
    mayReply: false,
  });
  expect((await sanne.post(`/handoffs/${id}/reply`, { text: 'Daar ben ik' })).status).toBe(409);
  await sanne.post(`/handoffs/${id}/resume`);
  expect((await sanne.post(`/handoffs/${id}/reply`, { text: 'Daar ben ik' })).status).toBe(200);
});

test('closing what was left for later tells the citizen nothing and ends no conversation', async () => {
  const citizen = await desk.citizenWaits({ state: 'contact-left', contact: 'sealed' });
  const before = await desk.storage.feed.after(citizen.conversationId, 0);
  const closed = await sanne.post(`/handoffs/${citizen.id}/close`);
  expect(closed.body).toMatchObject({ state: 'closed', mayOpenContact: false });
  expect((await sanne.get(`/handoffs/${citizen.id}/contact`)).status).toBe(404);
  await desk.say('Ik ga verder', citizen.conversationKey);
  const after = await desk.storage.feed.after(citizen.conversationId, 0);
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)?.episodeId).toBe(before[0]?.episodeId);
});
