import { expect, it } from 'vitest';
import { Story, type Said } from './story.ts';

const pressFirstStep = async (story: Story, said: Said): Promise<Said> => {
  const step = said.choices.find(({ id }) => id.startsWith('step:'));
  return story.presses(step!.id, step!.label);
};

/** Outside desk hours, up to the question for a telephone number or e-mail address. */
const askedForContact = async (): Promise<Story> => {
  const story = await Story.begin({ library: 'voorbeelddorp', at: '2026-11-22T23:30:00+01:00' });
  await story.opens();
  await story.says('medewerker');
  await pressFirstStep(story, await story.says('ja'));
  await story.says('ik snap de brief over huurtoeslag niet');
  return story;
};

it.each(['help', 'mijn bsn is 111222333', 'wat is de berichtenbox'])(
  'contact details are still taken after "%s" came between',
  async (between) => {
    const story = await askedForContact();
    await story.says(between);
    expect((await story.says('06 12345678')).outcome).toBe('contact-left');
    expect(await story.stored()).not.toContain('12345678');
  },
);

it('once the task is stopped a telephone number is masked again, not sealed', async () => {
  const story = await askedForContact();
  await story.says('stop');
  expect((await story.says('06 12345678')).outcome).toBe('privacy-warned');
});

it('"ja" answers the step that was asked again below the DigiD line', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.presses('dialog:digid-wachtwoord-vergeten');
  const stopped = await story.says('waarom is mijn zorgtoeslag gestopt?');
  expect(stopped.outcome).toBe('stopped-at-digid-line');
  await story.says('ja');
  expect(await story.queue()).toHaveLength(0);
});
