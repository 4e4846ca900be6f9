import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../models/training/read-texts.ts';

const articles = new Set(
  globSync('knowledge-base/articles/*/nl/*.md').map((path) => basename(path, '.md')),
);
const texts = readTexts();

describe('what the model is taught from', () => {
  it('names articles that exist', () => {
    const named = [
      ...Object.keys(texts.articles),
      ...texts.followUps.map(({ article }) => article),
      ...texts.twoQuestions.flatMap(({ articles: both }) => both),
      ...texts.ownCases.flatMap(({ article }) => article ?? []),
    ];
    expect(named.filter((id) => !articles.has(id))).toEqual([]);
  });

  it('asks nothing in two ways: the same words belong to one article', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const [id, byLanguage] of Object.entries(texts.articles))
      for (const text of Object.values(byLanguage).flat()) {
        const owner = owners.get(text.toLowerCase());
        if (owner !== undefined && owner !== id) twice.push(`${text}: ${owner} and ${id}`);
        owners.set(text.toLowerCase(), id);
      }
    expect(twice).toEqual([]);
  });

  it('leads a general question to an article, and somebody’s own case to none', () => {
    const wrong = texts.ownCases.filter(
      ({ label, article }) => label === 'person-bound' && article !== undefined,
    );
    expect(wrong).toEqual([]);
  });
});
