import { expect, test } from 'vitest';
import type { Answer } from '../../../frontend/desk/src/model/desk-api.ts';
import { titleOf } from '../../../frontend/desk/src/model/desk-state.ts';
import type { HandoffDetail } from '../../../src/desk/desk-views.ts';
import { aLine, aQueue, no, opened, pageOfAnEmployee, yes } from './page-of-an-employee.ts';

const isIdle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('who is signed in sees the queue, counted by the clock of the server', async () => {
  const { desk } = pageOfAnEmployee({ queue: () => yes(aQueue({ waiting: [aLine('a')] })) });
  await desk.start();
  expect(desk.state.queue?.waiting).toHaveLength(1);
  expect(desk.state.clockAheadMs).toBe(60_000);
});

test('who is not signed in is told how to get in, without a word about an error', async () => {
  const { desk, isListening } = pageOfAnEmployee({ me: () => no({ error: 'not-signed-in' }) });
  await desk.start();
  expect(desk.state).toMatchObject({ me: null, notice: undefined });
  expect(isListening()).toBe(false);
});

test('the title of the tab counts who waits', async () => {
  const { desk } = pageOfAnEmployee({
    queue: () => yes(aQueue({ waiting: [aLine('a'), aLine('b')] })),
  });
  expect(titleOf(desk.state)).toBe('Helpdesk – Om de hoek');
  await desk.start();
  expect(titleOf(desk.state)).toBe('(2) Helpdesk – Om de hoek');
});

test('who loses a claim is told who was first, and sees how it stands now', async () => {
  const { desk, asked } = pageOfAnEmployee({
    move: () => no({ error: 'conflict', state: 'assigned', owner: { name: 'Omar', me: false } }),
  });
  await desk.start();
  await desk.open('a');
  asked.length = 0;
  expect(await desk.move('claim')).toBe(false);
  expect(desk.state.notice).toEqual({ kind: 'problem', text: 'Omar heeft dit gesprek al.' });
  expect(asked).toEqual(['move a claim', 'queue', 'handoff a']);
});

test('a conversation that is gone is closed, and the employee hears why', async () => {
  const { desk } = pageOfAnEmployee({ handoff: () => no({ error: 'not-found' }) });
  await desk.start();
  await desk.open('a');
  expect(desk.state.openId).toBe(undefined);
  expect(desk.state.notice?.text).toMatch(/^Dit gesprek is er niet meer/);
});

test('an answer about another conversation than the one that is open is not shown', async () => {
  let answerFirst: (answer: Answer<HandoffDetail>) => void = () => undefined;
  const slow = new Promise<Answer<HandoffDetail>>((resolve) => {
    answerFirst = resolve;
  });
  const { desk } = pageOfAnEmployee({
    handoff: (id) => (id === 'slow' ? slow : yes(opened(id))),
  });
  await desk.start();
  const first = desk.open('slow');
  await desk.open('quick');
  answerFirst({ ok: true, value: opened('slow') });
  await first;
  expect(desk.state.opened?.id).toBe('quick');
});

test('what is said in my other conversation is marked until I open it', async () => {
  const { desk, live } = pageOfAnEmployee({ queue: () => yes(aQueue({ mine: [aLine('b')] })) });
  await desk.start();
  await desk.open('a');
  live().onNews({ type: 'activity', handoffId: 'b' });
  expect([...desk.state.unread]).toEqual(['b']);
  await desk.open('b');
  expect([...desk.state.unread]).toEqual([]);
});

test('what is said to somebody whom I do not help is not marked', async () => {
  const { desk, live } = pageOfAnEmployee({ queue: () => yes(aQueue({ waiting: [aLine('b')] })) });
  await desk.start();
  live().onNews({ type: 'activity', handoffId: 'b' });
  expect(desk.state.unread.size).toBe(0);
});

test('what is said in the open conversation is read at once', async () => {
  const { desk, live, asked } = pageOfAnEmployee();
  await desk.start();
  await desk.open('a');
  asked.length = 0;
  live().onNews({ type: 'activity', handoffId: 'a' });
  await isIdle();
  expect(asked).toEqual(['handoff a']);
});

test('a connection that comes back reads what was missed', async () => {
  const { desk, live, asked } = pageOfAnEmployee();
  await desk.start();
  live().onLost();
  expect(desk.state.live).toBe(false);
  await isIdle();
  asked.length = 0;
  live().onOpen();
  await isIdle();
  expect(desk.state.live).toBe(true);
  expect(asked).toEqual(['queue']);
});

test('the employee hears what was taken out of a reply', async () => {
  const line = { seq: 3, at: '', author: 'staff', text: '', sources: [], choices: [] } as const;
  const { desk } = pageOfAnEmployee({ reply: () => yes({ line, masked: ['bsn', 'iban'] }) });
  await desk.start();
  await desk.open('a');
  expect(await desk.reply('…')).toBe(true);
  expect(desk.state.notice?.text).toBe(
    'Verstuurd. Wij hebben een BSN en een rekeningnummer weggehaald uit uw bericht.',
  );
});

test('a reply that did not leave says so, and the page can keep the text', async () => {
  const { desk } = pageOfAnEmployee({ reply: () => no({ error: 'unreachable' }) });
  await desk.start();
  await desk.open('a');
  expect(await desk.reply('Hallo')).toBe(false);
  expect(desk.state).toMatchObject({ busy: false, notice: { kind: 'problem' } });
});

test('a session that ended takes everything off the screen', async () => {
  const { desk, live, isListening } = pageOfAnEmployee({
    queue: () => no({ error: 'not-signed-in' }),
  });
  desk.drafts.set('a', 'half a reply');
  await desk.start();
  live().onNews({ type: 'queue' });
  await isIdle();
  expect(desk.state).toMatchObject({ me: null, queue: undefined, opened: undefined });
  expect(desk.drafts.size).toBe(0);
  expect(isListening()).toBe(false);
});

test('a used invitation leaves the employee outside, with the reason', async () => {
  const { desk } = pageOfAnEmployee({
    acceptInvitation: () => no({ error: 'invitation-not-valid' }),
  });
  expect(await desk.join('secret', 'Sanne')).toBe(false);
  expect(desk.state.notice?.text).toBe('Deze link is al gebruikt of verlopen.');
});
