import { expect, it } from 'vitest';
import { Story } from './story.ts';

it('typing the words of a button is pressing it', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('hoe lang duurt de brief van digid');
  const steps = await story.says('stap voor stap');
  expect(steps.outcome).toBe('answered');
  expect(steps.replies[0]?.facts.article).toBe('digid-brief-niet-gekomen');
  expect(steps.text).toContain('1. Tel');
});

it('"ja" wipes everything right after that was asked, "nee" keeps it', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('mijn buurman Hendrikus helpt mij altijd');
  await story.says('wis mijn gegevens');
  expect((await story.says('nee')).text).toContain('niets gewist');
  expect(await story.stored()).toContain('Hendrikus');
  await story.says('wis mijn gegevens');
  expect((await story.says('ja')).replies.at(-1)?.facts.command).toBe('erase');
  expect(await story.stored()).not.toContain('Hendrikus');
});

it('after danger "ja" is never an answer to a step of some task', async () => {
  const story = await Story.begin({ library: 'voorbeelddorp', at: '2026-11-22T23:30:00+01:00' });
  await story.opens();
  await story.says('medewerker');
  const consent = await story.says('ja');
  expect(consent.outcome).toBe('guided');
  expect((await story.says('ik wil dood')).outcome).toBe('crisis');
  const after = await story.says('ja');
  expect(after.outcome).toBe('handoff-offered');
});

it('a phone number that nobody asked for is no mistake: leaving it is offered', async () => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.says('0612345678');
  expect(said.text).not.toContain('geheim');
  expect(said.choices[0]?.id).toBe('dialog:contact-achterlaten');
  expect(await story.stored()).not.toContain('0612345678');
});

it('says what it is in the language of the first message, where the page was in another', async () => {
  const story = await Story.begin();
  expect((await story.opens()).replies[0]?.facts.language).toBe('nl');
  const said = await story.says('تطبيق ديجيدي على هاتف جديد');
  expect(said.replies[0]?.facts.language).toBe('ar');
  expect(said.replies[0]?.text).toContain('Om de hoek');
  const again = await story.says('شكرا');
  expect(again.text).not.toContain('Om de hoek');
});

it('a step is shown again after a command in the middle of a task', async () => {
  const story = await Story.begin();
  await story.opens();
  const begun = await story.presses('dialog:digid-wachtwoord-vergeten');
  const after = await story.says('help');
  expect(after.replies.at(-1)?.choices).toEqual(begun.replies.at(-1)?.choices);
});

it('a task that does not get further ends, and says where to go', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.presses('dialog:ido-zoeken');
  await story.says('?!?!');
  await story.says('##');
  const third = await story.says('%%');
  expect(third.outcome).toBe('guide-ended');
  expect(third.choices.map(({ id }) => id)).toContain('command:staff');
});

it('an organisation whose number nobody proved: the number is on the letter', async () => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.says('waarom moet ik zo veel betalen aan het cjib, kunt u dat zien?');
  expect(said.outcome).toBe('stopped-at-digid-line');
  expect(said.text).toContain('Bel het nummer dat daarop staat');
});
