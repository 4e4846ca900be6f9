import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages, RawText } from '../../src/conversation/index.ts';
import { sentencesIn } from '../../src/bot/say/index.ts';
import { redactExcept } from '../../src/privacy/index.ts';

const phonesIn = z.object({ phone: z.array(z.object({ number: z.string() })).default([]) });
const library = z.object({
  places: z.array(z.object({ address: z.string(), phone: z.string().optional() })).default([]),
});

const articles = globSync('knowledge-base/articles/**/*.md').map((path) => {
  const [, front = '', ...body] = readFileSync(path, 'utf8').split(/^---$/mu);
  return { path, front: parse(front) as unknown, text: body.join('---') };
});
const libraries = globSync('public-libraries/*.yml').map((path) => ({
  path,
  read: parse(readFileSync(path, 'utf8')) as unknown,
}));
const places = libraries.flatMap(({ read }) => library.parse(read).places);

const redact = redactExcept({
  phones: [
    ...articles.flatMap(({ front }) => phonesIn.parse(front).phone.map(({ number }) => number)),
    ...places.flatMap(({ phone }) => phone ?? []),
  ],
  addresses: places.map(({ address }) => address),
});

/** What a file or a module says, wherever it stands in it. */
const textsIn = (read: unknown): string[] => {
  if (typeof read === 'string') return [read];
  if (typeof read === 'function') return textsIn(Reflect.apply(read, undefined, ['1', '2', '3']));
  return typeof read === 'object' && read !== null ? Object.values(read).flatMap(textsIn) : [];
};

/** Where a text was changed, with what stands before it. */
const changeIn = (text: string): string | undefined => {
  const masked = redact(new RawText(text)).text;
  if (masked === text) return undefined;
  const at = Array.from(text).findIndex((sign, index) => sign !== masked[index]);
  return `${text.slice(Math.max(0, at - 60), at + 40)} ► ${masked.slice(at, at + 20)}`;
};

const changed = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => changeIn(text) ?? []);

describe('what the assistant says itself', () => {
  it.each(languages)('passes unchanged in %s', (language) => {
    expect(changed(textsIn(sentencesIn(language)))).toEqual([]);
  });

  it('passes unchanged in guided tasks', async () => {
    const modules = await Promise.all(
      globSync('src/dialogs/tasks/*/{nl,en,tr,ar,pl,uk,es,fr,de,fa,ru}.ts').map(
        (path): Promise<unknown> => import(resolve(path)),
      ),
    );
    expect(modules.length).toBeGreaterThan(10);
    expect(changed(modules.flatMap(textsIn))).toEqual([]);
  });
});

describe('what stands in our own files', () => {
  it('passes unchanged in every line and example question of the articles', () => {
    expect(articles.length).toBeGreaterThan(500);
    const lines = articles.flatMap(({ front, text }) => [...text.split('\n'), ...textsIn(front)]);
    expect(changed(lines)).toEqual([]);
  });

  it('passes unchanged in whole articles, where lines meet', () => {
    expect(changed(articles.map(({ text }) => text))).toEqual([]);
  });

  it('passes unchanged in the files of libraries', () => {
    expect(changed(libraries.flatMap(({ read }) => textsIn(read)))).toEqual([]);
  });
});
