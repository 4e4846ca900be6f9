import { expect, it } from 'vitest';
import { renderAnswer } from '../../src/knowledge/answers/render-answer.ts';
import { gatherKnowledgeBase } from '../../src/knowledge/articles/knowledge-base.ts';
import { readKnowledgeBase } from '../../src/knowledge/articles/read-knowledge-base.ts';
import {
  dutchArticle,
  dutchFile,
  smallKnowledgeBase,
  type ArticleParts,
} from './small-knowledge-base.ts';

/** The digest of an article's answer, as it would be kept when it was told. */
const digestOf = async (
  parts: Partial<ArticleParts> = {},
  letterDays?: number,
): Promise<string | undefined> => {
  const dir = await smallKnowledgeBase({
    [dutchFile('brief')]: dutchArticle({ id: 'brief', ...parts }),
  });
  const { articles, facts, organisations } = gatherKnowledgeBase(await readKnowledgeBase(dir));
  const days = facts['letter-days'];
  const edited = days && letterDays ? { 'letter-days': { ...days, value: letterDays } } : facts;
  const [brief] = articles;
  return (
    brief &&
    renderAnswer(
      brief,
      { language: 'nl', section: 'short' },
      { facts: edited, organisations, today: new Date('2026-11-24') },
    ).digest
  );
};

const asked = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
  (end) => `waar blijft mijn brief ${end}`,
);

it('stays when an example question or the day of checking changes', async () => {
  const sources =
    '\n  - url: https://www.digid.nl/brief\n    proves: The letter comes.\n    seen: 2026-11-20';
  const edited = { questions: asked, fields: { sources } };
  expect(await digestOf(edited)).toBe(await digestOf());
});

it.each([
  ['the title', { title: 'De brief' }],
  ['a section', { body: '## Kort antwoord\nDe brief komt.\n' }],
])('changes with %s', async (_, parts) => {
  expect(await digestOf(parts)).not.toBe(await digestOf());
});

it('changes with a fact in the text', async () => {
  expect(await digestOf({}, 3)).not.toBe(await digestOf());
});
