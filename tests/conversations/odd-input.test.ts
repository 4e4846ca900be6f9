import { expect, it } from 'vitest';
import type { ChoiceId } from '../../src/conversation/index.ts';
import { Story } from './story.ts';

const begin = async (...settings: Parameters<typeof Story.begin>): Promise<Story> => {
  const story = await Story.begin(...settings);
  await story.opens();
  return story;
};

it.each(['😀😀', '???', '.', '\u200b', '\0', '1', 'x'.repeat(300)])(
  'what means nothing (%j) ends in an honest answer with a way on',
  async (text) => {
    const story = await begin();
    const said = await story.says(text);
    expect(['chatter', 'not-known', 'clarified', 'out-of-scope']).toContain(said.outcome);
    expect(said.choices.length).toBeGreaterThan(0);
  },
);

it('reads the beginning of what is longer than anybody types, and says so', async () => {
  const story = await begin();
  const said = await story.says('wat is de berichtenbox van de overheid precies? '.repeat(200));
  expect(said.text).toContain('Ik heb alleen het begin gelezen');
});

it.each<ChoiceId>([
  'command:make-coffee',
  'command:constructor',
  'article:there-is-none',
  'article:constructor',
  'article:digid-aanvragen/no-such-section/xx',
  'dialog:there-is-none',
  'dialog:constructor',
  'step:there-is-none',
])('the button %s, which is none of ours, leads on and changes nothing', async (id) => {
  const story = await begin();
  const said = await story.presses(id);
  expect(said.outcome).not.toBe('failed');
  expect(said.choices.length).toBeGreaterThan(0);
  expect(await story.queue()).toHaveLength(0);
});

it('a button of a step that is not there is no answer: the step is asked again', async () => {
  const story = await begin();
  const begun = await story.presses('dialog:digid-wachtwoord-vergeten');
  const said = await story.presses('step:there-is-none');
  expect(said.outcome).toBe('guided');
  expect(said.replies.at(-1)?.choices).toEqual(begun.replies.at(-1)?.choices);
});

it('messages that come together are all answered, in their order', async () => {
  const story = await begin();
  const said = await story.saysAtOnce('hallo', 'wat is de berichtenbox', 'dank u wel');
  expect(said.replies.map(({ facts }) => facts.outcome)).toEqual([
    'chatter',
    'answered',
    'chatter',
  ]);
});

it('who opens the chat twice is welcomed back', async () => {
  const story = await begin();
  const again = await story.opens();
  expect(again.text).toContain('Welkom terug');
  expect(again.choices.length).toBeGreaterThan(0);
});

it('a library that is gone still answers, and its desk is closed', async () => {
  const story = await begin({ library: 'atlantis' });
  expect((await story.says('wat is de berichtenbox')).outcome).toBe('answered');
  expect((await story.says('medewerker')).text).toContain('nu dicht');
  expect((await story.says('ja')).outcome).toBe('guided');
});
