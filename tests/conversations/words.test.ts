import { describe, expect, it } from 'vitest';
import { readAskedWord } from '../../src/bot/understand/index.ts';
import { Story } from './story.ts';

it.each([
  ['wat is een beschikking?', 'beschikking'],
  ['Wat betekent dwangbevel', 'dwangbevel'],
  ['wat bedoelen ze met naheffing', 'naheffing'],
  ['peildatum betekenis', 'peildatum'],
  ['What does “voorschot” mean?', 'voorschot'],
  ['dwangsom ne demek?', 'dwangsom'],
  ['co to jest peildatum', 'peildatum'],
])('explains the word in “%s”', async (asked, word) => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.says(asked);
  expect(said.outcome).toBe('answered');
  expect(said.text).toContain(`**${word}**: `);
});

it('leaves a word that an article is about to the article', async () => {
  const story = await Story.begin();
  await story.opens();
  for (const [asked, article] of [
    ['wat is de berichtenbox', 'berichtenbox-wat-is-dat'],
    ['wat is zorgtoeslag', 'zorgtoeslag'],
    ['wat is een toeslagpartner', 'toeslagpartner'],
  ] as const)
    expect((await story.says(asked)).replies[0]?.facts.article).toBe(article);
});

it('says that the word is explained in Dutch only', async () => {
  const story = await Story.begin({ uiLanguage: 'en' });
  await story.opens();
  const said = await story.says('what does the word peildatum mean?');
  expect(said.replies.map(({ facts }) => facts.language)).toEqual(['en', 'nl']);
});

it('is asked in the middle of a task, which goes on below', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.presses('dialog:digid-wachtwoord-vergeten');
  const said = await story.says('wat is een dwangsom?');
  expect(said.text).toContain('**dwangsom**');
  expect(said.text).toContain('Stap 1 van');
});

describe('what is no question for a word', () => {
  const isWord = (plain: string): boolean => plain === 'boete';
  it.each(['hoe betaal ik een boete', 'wat is een boete van het cjib', 'boete', 'wat is er', ''])(
    '“%s”',
    (text) => {
      expect(readAskedWord(text, isWord)).toBeUndefined();
    },
  );
  it('is told apart from one that is', () => {
    expect(readAskedWord('Wat is een boete?', isWord)).toBe('boete');
  });
});
