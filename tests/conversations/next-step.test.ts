import { expect, it } from 'vitest';
import type { Choice, ChoiceId } from '../../src/conversation/index.ts';
import { Story, type Said } from './story.ts';

/** Presses every button that is ever offered, each once and wherever the conversation is by then. */
const pressEverything = async (story: Story, first: Said): Promise<ReadonlySet<ChoiceId>> => {
  const pressed = new Set<ChoiceId>();
  const offered: Choice[] = [...first.choices];
  for (let next = offered.shift(); next; next = offered.shift()) {
    if (pressed.has(next.id)) continue;
    pressed.add(next.id);
    const said = await story.presses(next.id, next.label);
    expect(said.outcome, next.id).not.toBe('silence');
    expect(said.outcome, next.id).not.toBe('failed');
    offered.push(...said.choices);
  }
  return pressed;
};

// The story itself refuses a reply without a next step. One desk is always open, the other closed at this hour.
it.each(['voorbeeldstad', 'voorbeelddorp'])(
  'every button that is ever offered at %s leads on',
  async (library) => {
    const story = await Story.begin({ library, at: '2026-11-22T23:30:00+01:00' });
    const opened = await story.opens();
    await story.says('waarom is mijn zorgtoeslag gestopt?');
    expect((await pressEverything(story, opened)).size).toBeGreaterThan(20);
  },
);

it.each([
  ['hello', 'hallo'],
  ['thanks', 'dank u'],
  ['an answer', 'wat is de berichtenbox'],
  ['a question back', 'digid'],
  ['what is not known', 'wie wint de voetbalwedstrijd'],
  ['danger', 'ik wil niet meer leven'],
  ['a secret', 'mijn wachtwoord is hunter2geheim'],
  ['a language that is not ours', 'bom dia, preciso de ajuda com o meu imposto'],
  ['what we know', 'wat weet u van mij'],
  ['the wish to erase', 'wis mijn gegevens'],
  ['the wish for another language', 'taal'],
  ['the wish for a person', 'medewerker'],
  ['the wish to stop', 'stop'],
])('%s leads on', async (_, text) => {
  const story = await Story.begin();
  expect((await story.says(text)).choices.length).toBeGreaterThan(0);
});

it.each(['photo', 'voice'] as const)('a %s leads on', async (what) => {
  const story = await Story.begin();
  expect((await story.sends(what)).choices.length).toBeGreaterThan(0);
});
