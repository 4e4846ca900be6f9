import { expect, it, vi } from 'vitest';
import type { Answer } from '../../src/knowledge/index.ts';
import { Story } from './story.ts';

const letterArticle = 'digid-brief-niet-gekomen';
const openLetter = `article:${letterArticle}` as const;
const aWeek = 7 * 24;

/** From now on the knowledge base has another text of the article about the letter, or none. */
const editLetter = (story: Story, edit: (answer: Answer) => Answer | undefined): void => {
  const { knowledge } = story.assistant;
  const now = knowledge.answer.bind(knowledge);
  vi.spyOn(knowledge, 'answer').mockImplementation((...wanted) => {
    const answer = now(...wanted);
    return answer?.article === letterArticle ? edit(answer) : answer;
  });
};

it('tells again what it told a week ago, with the day, and not that anything changed', async () => {
  const story = await Story.begin();
  const then = await story.presses(openLetter);
  story.pass(aWeek);
  const again = await story.says('Wat zei u vorige week?');
  expect(again.outcome).toBe('command');
  expect(again.text).toContain(
    'Op 24 november 2026 vertelde ik u: **De brief van DigiD is er niet**.',
  );
  expect(again.text).toContain(then.replies.at(-1)?.text);
  expect(again.text).not.toContain('veranderd');
  expect(again.replies.at(-1)?.sources).toEqual(then.replies.at(-1)?.sources);
  expect((await story.says('makkelijker')).replies.at(-1)?.facts.article).toBe(letterArticle);
});

it('tells the newest whole, and offers what it told before as buttons', async () => {
  const story = await Story.begin();
  await story.presses(openLetter);
  story.pass(aWeek);
  await story.presses('article:berichtenbox-wat-is-dat');
  const again = await story.says('wat heeft u mij verteld');
  expect(again.text).toContain('Op 1 december 2026 vertelde ik u');
  expect(again.text).toContain('- 24 november 2026: **De brief van DigiD is er niet**.');
  expect(again.text).not.toContain('5 werkdagen');
  const button = again.replies.at(-1)?.choices[0];
  expect(button?.id).toBe(openLetter);
  expect((await story.presses(button!.id)).text).toContain('5 werkdagen');
});

it('says that the text has changed since, on which day, and shows the text of today', async () => {
  const story = await Story.begin();
  await story.presses(openLetter);
  story.pass(aWeek);
  editLetter(story, (answer) => ({
    ...answer,
    digest: 'another',
    updated: '2026-11-30',
    text: 'De brief komt binnen 3 werkdagen.',
  }));
  const again = await story.says('wat zei je ook alweer');
  expect(again.text).toContain(
    'Deze tekst is daarna veranderd. De laatste keer was op 30 november 2026. Hieronder staat de tekst van vandaag.',
  );
  expect(again.text).toContain('De brief komt binnen 3 werkdagen.');
});

it('names no day of change that lies before the day on which it told', async () => {
  const story = await Story.begin();
  await story.presses(openLetter);
  story.pass(aWeek);
  editLetter(story, (answer) => ({ ...answer, digest: 'another', updated: '2026-11-01' }));
  const again = await story.says('vorige keer');
  expect(again.text).toContain('Deze tekst is daarna veranderd. Hieronder');
  expect(again.text).not.toContain('1 november');
});

it('says so when the article is gone, and that one can ask again', async () => {
  const story = await Story.begin();
  await story.presses(openLetter);
  story.pass(aWeek);
  editLetter(story, () => undefined);
  const again = await story.says('wat was het antwoord');
  expect(again.text).toContain('Het antwoord van 24 november 2026 is er niet meer.');
  expect(again.text).toContain('Stel uw vraag gerust opnieuw.');
  expect(again.replies).toHaveLength(1);
});

it('says so when nothing was told yet', async () => {
  const story = await Story.begin();
  const again = await story.says('wat zei u vorige week');
  expect(again.outcome).toBe('command');
  expect(again.text).toContain('Ik vind hier geen eerder antwoord van mij.');
});

it('tells nothing any more once everything was wiped', async () => {
  const story = await Story.begin();
  await story.presses(openLetter);
  await story.says('wis mijn gegevens');
  await story.says('ja');
  const again = await story.says('wat heeft u mij verteld');
  expect(again.text).toContain('Ik vind hier geen eerder antwoord van mij.');
  expect(again.text).not.toContain('DigiD');
});

it('tells it again in Turkish, from the Turkish text', async () => {
  const story = await Story.begin({ uiLanguage: 'tr' });
  await story.presses(openLetter);
  story.pass(aWeek);
  const again = await story.says('Geçen hafta ne dediniz?');
  expect(again.text).toContain('24 Kasım 2026 günü size şunu anlattım: **DigiD mektubu gelmedi**.');
  expect(again.text).not.toContain('değişti');
  expect(again.replies.at(-1)?.facts).toMatchObject({ article: letterArticle, language: 'tr' });
});

it('takes the Dutch text that a Turkish citizen read for what it was', async () => {
  const story = await Story.begin({ uiLanguage: 'tr' });
  await story.presses(openLetter);
  await story.presses(`${openLetter}/short/nl`);
  const again = await story.says('ne dediniz');
  expect(again.text).not.toContain('değişti');
});

it('goes on with a task after it told something again', async () => {
  const story = await Story.begin();
  await story.presses(openLetter);
  await story.presses('dialog:digid-wachtwoord-vergeten');
  const again = await story.says('wat zei u ook alweer');
  expect(again.text).toContain('5 werkdagen');
  expect(again.text).toContain('Stap 1 van 6');
});
