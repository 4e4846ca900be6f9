import { expect, it } from 'vitest';
import { Story } from './story.ts';

it('guides step by step to the end by buttons', async () => {
  const story = await Story.begin();
  await story.opens();
  let said = await story.presses('dialog:digid-wachtwoord-vergeten');
  expect(said.outcome).toBe('guided');
  for (let step = 0; step < 10 && said.outcome === 'guided'; step += 1) {
    const choice = said.choices.find(({ id }) => id.startsWith('step:') && id !== 'step:back');
    said = await story.presses(choice!.id, choice!.label);
  }
  expect(said.outcome).toBe('guide-ended');
  expect(said.text).toContain('digid.nl');
  expect(said.choices.length).toBeGreaterThan(0);
});

it('answers a question in between, and asks the step again below it', async () => {
  const story = await Story.begin();
  await story.opens();
  const begun = await story.presses('dialog:digid-wachtwoord-vergeten');
  const between = await story.says('wat is de berichtenbox');
  expect(between.outcome).toBe('answered');
  expect(between.replies[0]?.facts.article).toBe('berichtenbox-wat-is-dat');
  expect(between.replies.at(-1)?.choices).toEqual(begun.replies.at(-1)?.choices);
});

it('offers a person after two answers that were not understood', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.presses('dialog:digid-wachtwoord-vergeten');
  const once = await story.says('blub blub');
  expect(once.text).toContain('Dat begrijp ik niet goed');
  const twice = await story.says('kwaak kwaak');
  expect(twice.choices.map(({ id }) => id)).toContain('command:staff');
});

it('stops when the citizen says stop', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.presses('dialog:digid-wachtwoord-vergeten');
  expect((await story.says('Stop!')).outcome).toBe('guide-ended');
  expect((await story.says('stop')).outcome).toBe('command');
});

it('a question with the word stop in it is a question', async () => {
  const story = await Story.begin();
  await story.opens();
  expect((await story.says('hoe stop ik mijn toeslag')).outcome).not.toBe('command');
});

it('finds places near a postcode', async () => {
  const story = await Story.begin();
  await story.opens();
  const asked = await story.says('waar is een informatiepunt bij mij in de buurt?');
  expect(asked.outcome).toBe('guided');
  let said = await story.says('1234');
  for (let step = 0; step < 5 && said.outcome === 'guided'; step += 1) {
    const choice = said.choices.find(({ id }) => id.startsWith('step:') && id !== 'step:back');
    said = await story.presses(choice!.id, choice!.label);
  }
  expect(said.outcome).toBe('guide-ended');
});
