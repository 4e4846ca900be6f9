import { expect, it } from 'vitest';
import { Story } from './story.ts';

const codeIn = (text: string): string => /\*\*Uw code: (\S+)\*\*/.exec(text)?.[1] ?? '';

/** A citizen who left a task on the way and got a code for it. */
const leftWithCode = async () => {
  const story = await Story.begin({ env: { OMDEHOEK_PUBLIC_URL: 'https://chat.example' } });
  await story.opens();
  await story.presses('dialog:digid-wachtwoord-vergeten');
  await story.presses('step:app-none');
  const stopped = await story.says('stop');
  expect(stopped.choices.map(({ id }) => id)).toContain('command:take-along');
  const code = codeIn((await story.says('later verder gaan')).text);
  return { story, code };
};

it('goes on with a task on another device, with the code alone', async () => {
  const { story, code } = await leftWithCode();
  expect(code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
  story.changesDevice();
  await story.opens();
  const typed = code.toLowerCase().replace('-', ' ');
  const on = await story.says(typed);
  expect(on.outcome).toBe('guided');
  expect(on.text).toContain('Stap 2 van');
  expect((await story.presses('step:name-known')).text).toContain('Stap 3 van');
});

it('shows the card of a finished task on another device, and where it is printed', async () => {
  const story = await Story.begin({ env: { OMDEHOEK_PUBLIC_URL: 'https://chat.example' } });
  await story.opens();
  await story.presses('dialog:digid-wachtwoord-vergeten');
  const end = await story.presses('step:app-works');
  expect(end.choices.map(({ id }) => id)).toContain('command:take-along');
  const taken = await story.says('kaart meenemen');
  const code = codeIn(taken.text);
  expect(taken.text).toContain(`https://chat.example/kaart/${code}`);
  expect(taken.text).toContain('De code werkt tot 8 december 2026');
  story.changesDevice();
  await story.opens();
  expect((await story.says(code)).text).toBe(end.text.replace(/^Ik help u.*\n\n/, ''));
});

it('keeps nothing of the conversation under a code', async () => {
  const { story, code } = await leftWithCode();
  const task = await story.assistant.storage.turns.taskUnder(code.replace('-', ''), new Date(0));
  expect(task).toEqual({
    dialog: 'digid-wachtwoord-vergeten',
    state: expect.objectContaining({ step: 'name', slots: { app: 'app-none' } }) as unknown,
  });
});

it('does not know a code after fourteen days, nor a wrong one, and says how to go on', async () => {
  const { story, code } = await leftWithCode();
  expect((await story.says('A2A-B3B')).text).toContain('Die code ken ik niet');
  story.pass(14 * 24);
  expect((await story.says(code)).text).toContain('Die code ken ik niet');
});

it('slows down who guesses, and nobody else', async () => {
  const { story, code } = await leftWithCode();
  for (let guess = 0; guess < 30; guess += 1) await story.says(`A${guess % 10}A-B${guess % 7}B`);
  expect((await story.says(code)).text).toContain('te veel verkeerde codes');
  expect((await story.says('wat is de berichtenbox')).outcome).toBe('answered');
  story.pass(1);
  expect((await story.says(code)).text).toContain('Stap 2 van');
});

it('does not take a word, a postcode or a number for a code', async () => {
  const story = await Story.begin();
  await story.opens();
  for (const text of ['toeslag', '123456', 'abcdef', '1234 AB', 'BSN-nr'])
    expect((await story.says(text)).text, text).not.toContain('Die code ken ik niet');
});

it('has nothing to take along before a task, and says so in the ordinary way', async () => {
  const story = await Story.begin();
  await story.opens();
  expect((await story.presses('command:take-along')).outcome).toBe('not-known');
});
