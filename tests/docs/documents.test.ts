import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/conversation/index.ts';

const documents = [
  'README.md',
  'knowledge-base/README.md',
  'models/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

const read = (file: string): string => readFileSync(file, 'utf8');

describe('documents', () => {
  it.each(documents)('%s links only to what is there', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)];
    const missing = links
      .map(([, link = '']) => join(dirname(document), link))
      .filter((file) => !existsSync(file));
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s names only source files that are there', (document) => {
    const files = [...read(document).matchAll(/`((?:src|frontend|tests|bench)\/[\w./-]+)`/gu)];
    expect(files.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('docs/one-message.md has every outcome, and no other', () => {
    const [, table = ''] = read('docs/one-message.md').split('## How a turn can end');
    const named = [...table.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, outcome]) => outcome);
    expect(named.toSorted()).toEqual(outcomes.toSorted());
  });

  it('docs/one-message.md has the steps of the turn, in their order', () => {
    const list = /const steps[^=]*= \[([^\]]+)\]/u.exec(read('src/bot/turn.ts'))?.[1] ?? '';
    const steps = list.match(/\w+/gu);
    const named = [...read('docs/one-message.md').matchAll(/^\| `([a-z]+[A-Z]\w+)`/gmu)];
    expect(named.map(([, step]) => step)).toEqual(steps);
  });

  it('docs/security.md names a requirement once, each with a test or what stands in its place', () => {
    const rows = [...read('docs/security.md').matchAll(/^\| (\d[^|]*)\|[^|]*\|([^|]*)\|/gmu)];
    expect(rows.length).toBeGreaterThan(50);
    const ids = rows.flatMap(([, named = '']) => named.split(',').map((id) => id.trim()));
    expect(new Set(ids).size).toBe(ids.length);
    const unsaid = rows.filter(([, , state = '']) => state.trim().length < 4);
    expect(unsaid).toEqual([]);
  });

  it('the README names only npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run ([\w:]+)/gu)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(String(name) in scripts))).toEqual([]);
  });
});
