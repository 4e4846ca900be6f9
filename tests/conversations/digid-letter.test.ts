import { expect, it } from 'vitest';
import { Story } from './story.ts';

it('a vague complaint gets a choice, and the choice an answer with its official source', async () => {
  const story = await Story.begin();
  const welcome = await story.opens();
  expect(welcome.text).toContain('Ik ben een computer, geen mens');
  expect(welcome.text).toContain('Typ geen BSN');

  const vague = await story.says('mijn digit doet het niet');
  expect(vague.outcome).toBe('clarified');
  const articles = vague.choices.filter(({ id }) => /^(article|dialog):/.test(id));
  expect(articles.length).toBeGreaterThanOrEqual(2);
  expect(articles.length).toBeLessThanOrEqual(4);

  const chosen = await story.presses(articles[0]!.id, articles[0]!.label);
  expect(['answered', 'guided']).toContain(chosen.outcome);
});

it('answers how long the letter takes, with typing mistakes', async () => {
  const story = await Story.begin();
  await story.opens();
  const answer = await story.says('hoe lang duurt het voor die digit briev komt');
  expect(answer.outcome).toBe('answered');
  expect(answer.text).toContain('5 werkdagen');
  expect(answer.replies[0]?.sources[0]?.url).toContain('digid.nl');
  expect(answer.replies[0]?.facts.article).toBe('digid-brief-niet-gekomen');
});

it('answers the same in Turkish, and says that nobody has read the translation', async () => {
  const story = await Story.begin();
  await story.opens();
  const answer = await story.says('digid mektubu ne zaman gelir');
  expect(answer.outcome).toBe('answered');
  expect(answer.replies.at(-1)?.facts).toMatchObject({
    article: 'digid-brief-niet-gekomen',
    language: 'tr',
    machineTranslated: true,
  });
  expect(answer.choices.map(({ id }) => id)).toContain('article:digid-brief-niet-gekomen/short/nl');
});

it('offers more of the answer first, and at the end a place with people and an employee', async () => {
  const story = await Story.begin();
  await story.opens();
  const { choices } = await story.says('hoe vraag ik uitstel aan voor de belastingaangifte');
  expect(choices[0]?.id).toMatch(/^article:aangifte-uitstel\//);
  expect(choices.slice(-2).map(({ id }) => id)).toEqual(['dialog:ido-zoeken', 'command:staff']);
});
