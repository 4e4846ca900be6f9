import { expect, it } from 'vitest';
import { faultsIn } from '../../bench/hold/check-history.ts';
import type { WireActivity } from '../../src/channels/index.ts';

const plain = new Map([
  ['hoe vraag ik digid aan', 'digid-aanvragen'],
  ['wat is de berichtenbox', 'berichtenbox'],
]);
const [first = '', second = ''] = plain.keys();

const base = { type: 'message', timestamp: '', conversation: { id: 'c' }, textFormat: 'plain' };

const said = (id: string, text: string): WireActivity =>
  ({
    ...base,
    id,
    text,
    from: { id: 'u', role: 'user' },
    channelData: { clientActivityID: text },
  }) as WireActivity;

const replied = (id: string, article?: string): WireActivity =>
  ({
    ...base,
    id,
    text: id,
    from: { id: 'b', role: 'bot' },
    channelData: { omDeHoek: { article } },
  }) as WireActivity;

const welcome = replied('0');
const right = [
  welcome,
  said('1', first),
  replied('2', 'digid-aanvragen'),
  said('3', second),
  replied('4', 'berichtenbox'),
];

const kindsIn = async (
  history: readonly WireActivity[],
  heard: readonly WireActivity[] = history,
): Promise<readonly string[]> => {
  const asked = [first, second].map((text) => ({ id: text, text, dueAt: 0, acknowledgedAt: 1 }));
  const record = { conversationId: 'c', asked, heard: [...heard] };
  const faults = await faultsIn({ ...record, history: () => Promise.resolve(history) }, plain);
  return faults.map(({ kind }) => kind);
};

it('finds nothing where each message has its reply, also when both were asked before a reply came', async () => {
  expect(await kindsIn(right)).toEqual([]);
  const both = [welcome, right[1]!, right[3]!, right[2]!, right[4]!];
  expect(await kindsIn(both)).toEqual([]);
});

it('finds what is lost, doubled, unanswered or out of order', async () => {
  expect(await kindsIn(right.slice(0, 3))).toContain('an acknowledged message is lost');
  expect(await kindsIn([...right, said('5', first)])).toContain('a message stands there twice');
  expect(await kindsIn(right.slice(0, 4))).toContain('a message is not answered');
  const again = [...right, replied('5', 'berichtenbox')];
  expect(await kindsIn(again)).toContain('a message is answered twice');
  const turned = [welcome, right[3]!, right[4]!, right[1]!, right[2]!];
  expect(await kindsIn(turned)).toContain('the order is another');
  const crossed = [welcome, right[1]!, right[4]!, right[3]!, right[2]!];
  expect(await kindsIn(crossed)).toContain('the replies are in another order');
});

it('finds what the stream brought twice or left out', async () => {
  expect(await kindsIn(right, [...right, welcome])).toEqual(['the stream brought something twice']);
  expect(await kindsIn(right, right.slice(1))).toEqual(['the stream left something out']);
});
