import { expect, it } from 'vitest';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { markTaught } from '../../src/knowledge/chunks/mark-taught.ts';
import { digestOfTaught } from '../../src/knowledge/embeddings/learned.ts';

const chunk = (changes: Partial<Chunk>): Chunk => ({
  ...{ id: 'brief/nl/question-1', kind: 'article', subject: 'brief', key: 'article:brief' },
  ...{ language: 'nl', part: 'question', text: 'waar blijft de brief' },
  ...changes,
});
const direction = new Float32Array();
const learned = {
  subjects: { 'article:brief': direction, 'dialog:brief': direction },
  taught: new Set([
    digestOfTaught('article:brief', 'waar blijft de brief'),
    digestOfTaught('article:weg', 'waar blijft de brief'),
    digestOfTaught('dialog:brief', 'waar blijft de brief'),
  ]),
};
const isTaught = (changes: Partial<Chunk>) =>
  markTaught([chunk(changes)], learned)[0]?.taught === true;

it.each([
  [true, 'a question that the direction was learned from', {}],
  [false, 'a question that came later', { text: 'brief kwijt' }],
  [false, 'the same words in another article', { key: 'article:ander' }],
  [false, 'a question of an article that has no direction', { key: 'article:weg' }],
  [false, 'a section', { part: 'short' }],
  [false, 'a question that begins a task', { kind: 'dialog', key: 'dialog:brief' }],
] as const)('is %s of %s', (expected, _, changes) => {
  expect(isTaught(changes)).toBe(expected);
});
