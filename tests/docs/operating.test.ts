import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { healthParts } from '../../src/health.ts';

const document = readFileSync('docs/operating.md', 'utf8');
const [health = '', lines = ''] = document.split('## What you see');

/** What stands in the first column of a table. */
const firstColumn = (text: string): string[] =>
  [...text.matchAll(/^\| `([^`]+)` +\|/gmu)].map(([, first = '']) => first);

it('docs/operating.md has every part of health, and no other', () => {
  const parts = healthParts({
    assistant: {} as never,
    housekeeping: { state: () => ({ secondsSince: undefined, why: undefined }) },
    dataDir: '.',
  });
  const states = ['ready', 'degraded', 'not-ready'];
  expect(firstColumn(health)).toEqual([...states, ...parts.map(({ name }) => name)]);
});

it('docs/operating.md explains only lines that the program says', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const said = firstColumn(lines);
  expect(said.length).toBeGreaterThan(12);
  expect(said.filter((line) => !code.includes(line))).toEqual([]);
});
