import { expect, it } from 'vitest';
import { Story } from './story.ts';

it('says what it is when somebody asks', async () => {
  const story = await Story.begin();
  await story.says('hallo');
  const said = await story.says('bent u een mens of een computer?');
  expect(said.text).toContain('Ik ben een computer, geen mens');
  expect(said.outcome).toBe('chatter');
});

it('introduces itself once to somebody whose first words ask who it is', async () => {
  const story = await Story.begin();
  const said = await story.says('wie ben jij');
  expect(said.text.match(/geen mens/gu)).toHaveLength(1);
});

it('stays calm when somebody is angry, and asks a person when that is wanted', async () => {
  const story = await Story.begin();
  expect((await story.says('kut bot')).text).toContain('Ik begrijp dat u boos bent');
  expect((await story.says('ja')).outcome).toBe('handoff-offered');
});

it('goes on together when somebody who was angry wants no person', async () => {
  const story = await Story.begin();
  await story.says('kut bot');
  expect((await story.says('nee')).text).toContain('Dan gaan wij samen verder');
});

it.each(['wacht even', '👍', '😭', '?'])('“%s” is answered with an open question', async (text) => {
  const story = await Story.begin();
  await story.says('hallo');
  expect(await story.says(text)).toMatchObject({
    text: expect.stringContaining('Waarmee kan ik u helpen?') as string,
    outcome: 'chatter',
  });
});

it('speaks the language that somebody names, and goes on in it', async () => {
  const story = await Story.begin();
  await story.says('hallo');
  const said = await story.says('spreekt u turks?');
  expect(said.replies.at(-1)?.facts.language).toBe('tr');
});
