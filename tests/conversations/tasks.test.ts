import { describe, expect, it } from 'vitest';
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

describe('coming back to a task after days', () => {
  const leaveInTheMiddle = async () => {
    const story = await Story.begin();
    await story.opens();
    await story.presses('dialog:digid-wachtwoord-vergeten');
    const left = await story.presses('step:app-none');
    story.pass(72);
    return { story, left: left.replies.at(-1) };
  };

  it.each(['command:task-continue', 'ja', 'verder gaan'])(
    'asks whether to go on, and goes on where it was after “%s”',
    async (answer) => {
      const { story, left } = await leaveInTheMiddle();
      const back = await story.opens();
      expect(back.text).toContain('U was bezig met **Nieuw wachtwoord voor DigiD**');
      const on = answer.startsWith('command:')
        ? await story.presses('command:task-continue')
        : await story.says(answer);
      expect(on.outcome).toBe('guided');
      expect(on.text).toContain('Stap 2 van');
      expect(on.choices).toEqual(left?.choices);
    },
  );

  it('does not take the first words of a new day for an answer, and answers them', async () => {
    const { story } = await leaveInTheMiddle();
    const back = await story.says('wat is de berichtenbox');
    expect(back.outcome).toBe('answered');
    expect(back.text).toContain('Zullen wij verder gaan?');
    expect((await story.says('nee')).outcome).toBe('guide-ended');
    expect((await story.says('hallo')).text).not.toContain('verder gaan');
  });

  it('says of what it does not know that it does not, without blaming the step', async () => {
    const { story } = await leaveInTheMiddle();
    const back = await story.says('blub blub');
    expect(back.outcome).toBe('not-known');
    expect(back.text).toContain('Zullen wij verder gaan?');
  });

  it('begins again when that is wanted', async () => {
    const { story } = await leaveInTheMiddle();
    await story.opens();
    expect((await story.presses('command:task-again')).text).toContain('Stap 1 van');
  });

  it('takes a button that is still on the screen', async () => {
    const { story } = await leaveInTheMiddle();
    expect((await story.presses('step:name-known')).text).toContain('Stap 3 van');
  });
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
