import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/conversation/index.ts';
import {
  dutchFrontMatter,
  translationFrontMatter,
} from '../../src/knowledge/articles/front-matter.ts';
import { headings } from '../../src/knowledge/articles/headings.ts';
import { lintKnowledge, sectionIds } from '../../src/knowledge/index.ts';
import { guidedTasks } from '../../src/dialogs/index.ts';

const readme = await readFile('knowledge-base/README.md', 'utf8');

describe('the README of the knowledge base', () => {
  const between = (start: string, end: string) => readme.split(start)[1]?.split(end)[0] ?? '';
  const fieldTable = between('| Field | What it holds |', '\n\n');
  const documented = [...fieldTable.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);

  it('explains every field of a Dutch article, and none that does not exist', () => {
    expect(documented.toSorted()).toEqual(Object.keys(dutchFrontMatter.shape).toSorted());
  });

  it('names every field of a translation', () => {
    const sentence = between('A translation has only', '.');
    for (const field of Object.keys(translationFrontMatter.shape))
      expect(sentence).toContain(`\`${field}\``);
  });

  it('has every heading in every language as the program knows it', () => {
    for (const language of languages)
      for (const section of sectionIds)
        expect(readme).toContain(`| ${headings[language][section]} |`);
  });
});

describe('the knowledge base of the repository', () => {
  it('has no mistakes', async () => {
    const report = await lintKnowledge(
      'knowledge-base',
      guidedTasks.map(({ id }) => id),
      new Date(),
    );
    expect(report.mistakes).toEqual([]);
    expect(report.articles).toBeGreaterThan(0);
  });
});
