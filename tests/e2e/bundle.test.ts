import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFrontend } from '../../frontend/build.ts';

beforeAll(async () => {
  await buildFrontend({ log: () => undefined });
});

const newest = readdirSync('frontend/widget/released')
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .at(-1)!;
const released = globSync('frontend/widget/released/*/loader.{js,css}');
const beforeOpening = [`frontend/widget/released/${newest}`, 'frontend/dist/widget'];
const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;

it.each(beforeOpening)('costs a page at most 20 KB until the chat is opened: %s', (folder) => {
  expect(kilobytes([`${folder}/loader.js`, `${folder}/loader.css`])).toBeLessThanOrEqual(20);
});

it('costs at most 60 KB more when the chat is opened', () => {
  const files = globSync('frontend/dist/widget/assets/*');
  expect(files.length).toBeGreaterThan(1);
  expect(kilobytes(['frontend/dist/widget/frame.html', ...files])).toBeLessThanOrEqual(60);
});

describe('browsers of five years ago', () => {
  const scripts = () => [
    ...released.filter((file) => file.endsWith('.js')),
    'frontend/dist/widget/loader.js',
    ...globSync('frontend/dist/widget/assets/*.js'),
  ];

  it('can read the scripts', () => {
    for (const file of scripts()) {
      expect(() =>
        parse(readFileSync(file, 'utf8'), { ecmaVersion: 2021, sourceType: 'module' }),
      ).not.toThrow();
    }
  });

  // Safari before 16.4 (2023) stops at the whole file.
  it('meet no lookbehind', () => {
    for (const file of scripts()) expect(readFileSync(file, 'utf8')).not.toMatch(/\(\?<[=!]/);
  });
});

describe('the released loader', () => {
  const digestOf = (file: string) =>
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

  it('has the digest that the documents tell libraries', () => {
    const page = readFileSync('docs/library-website.md', 'utf8');
    expect(page).toContain(`/widget/${newest}/loader.js`);
    expect(page).toContain(digestOf(`frontend/widget/released/${newest}/loader.js`));
  });

  it('knows the digest of its styles', () => {
    const script = readFileSync(`frontend/widget/released/${newest}/loader.js`, 'utf8');
    expect(script).toContain(digestOf(`frontend/widget/released/${newest}/loader.css`));
  });
});
