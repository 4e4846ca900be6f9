import { expect, it } from 'vitest';
import { tellWaitExpired } from '../../src/bot/index.ts';
import { expireIdleHandoffs } from '../../src/handoff/index.ts';
import { nastyTexts, spokenCommands } from '../nasty-texts.ts';
import { Story } from './story.ts';

it('stops at the DigiD line: why, the first door, and a person who looks along', async () => {
  const story = await Story.begin();
  await story.opens();
  const stop = await story.says('waarom is mijn zorgtoeslag gestopt?');
  expect(stop.outcome).toBe('stopped-at-digid-line');
  expect(stop.text).toContain('uw eigen zaak');
  expect(stop.text).toContain('Dienst Toeslagen');
  expect(stop.text).toContain('0800 0543');
  expect(stop.text).toContain('logt niet voor u in');
  expect(stop.choices[0]).toEqual({ id: 'command:staff-yes', label: 'Laat iemand meekijken' });
});

it('the assistant answers in the queue, is silent while an employee helps, and comes back', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('waarom is mijn zorgtoeslag gestopt?');
  const queued = await story.presses('command:staff-yes');
  expect(queued.outcome).toBe('handed-over');
  expect(queued.text).toContain('plaats **1**');
  expect(await story.queue()).toMatchObject([
    {
      state: 'queued',
      summary: {
        reason: 'digid-line',
        question: 'waarom is mijn zorgtoeslag gestopt?',
        organisation: 'Dienst Toeslagen',
      },
    },
  ]);

  const waiting = await story.says('wat is de berichtenbox');
  expect(waiting.outcome).toBe('answered');

  expect(await story.employee('claim')).toBe('moved');
  expect((await story.says('ik zit nu op toeslagen punt nl')).outcome).toBe('silence');

  await story.employee('give-back');
  const after = await story.says('hoe lang duurt de brief van digid');
  expect(after.outcome).toBe('answered');
});

it('the words of an employee are words, also those that a citizen commands with', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('medewerker');
  await story.presses('command:staff-yes');
  await story.employee('claim');
  const { replies } = await story.readsBack();
  for (const command of spokenCommands) await story.employeeTypes(command);
  await story.employeeTypes('ik wil niet meer leven');
  for (const { text } of nastyTexts) await story.employeeTypes(text);
  expect((await story.readsBack()).replies).toEqual(replies);
  expect((await story.says('ik ben er nog')).outcome).toBe('silence');
});

it('danger is answered also while an employee has the conversation', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('medewerker');
  await story.presses('command:staff-yes');
  await story.employee('claim');
  const said = await story.says('ik wil niet meer leven');
  expect(said.outcome).toBe('crisis');
  expect(said.text).toContain('0800-0113');
});

it('"ja" and "nee" answer the offer of a person', async () => {
  const story = await Story.begin();
  await story.opens();
  expect((await story.says('medewerker')).outcome).toBe('handoff-offered');
  expect((await story.says('nee')).text).toContain('Dan gaan wij samen verder');
  await story.says('medewerker');
  expect((await story.says('ja graag')).outcome).toBe('handed-over');
  expect(await story.queue()).toHaveLength(1);
});

it('who leaves the queue is out of it', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('medewerker');
  await story.says('ja');
  await story.says('stop');
  expect(await story.queue()).toHaveLength(0);
});

it('outside desk hours a question and a phone number are left with consent, sealed', async () => {
  const story = await Story.begin({ library: 'voorbeelddorp', at: '2026-11-22T23:30:00+01:00' });
  await story.opens();
  expect((await story.says('medewerker')).text).toContain('nu dicht');
  const consent = await story.says('ja');
  expect(consent.outcome).toBe('guided');
  const yes = consent.choices.find(({ id }) => id.startsWith('step:'));
  await story.presses(yes!.id, yes!.label);
  await story.says('ik snap de brief over huurtoeslag niet');
  const left = await story.says('06 12345678');
  expect(left.outcome).toBe('contact-left');

  const stored = await story.stored();
  expect(stored).not.toContain('12345678');
  const open = await story.assistant.storage.desk.handoffsOf(
    'voorbeelddorp',
    new Date('2026-11-22T23:31:00+01:00'),
  );
  expect(open).toMatchObject([
    { state: 'contact-left', summary: { question: 'ik snap de brief over huurtoeslag niet' } },
  ]);
  const sealed = await story.assistant.storage.desk.sealedContact('voorbeelddorp', open[0]!.id);
  expect(story.assistant.vault.open(sealed!.sealed)).toMatchObject({ kind: 'phone' });
});

it.each(['command:staff', 'command:staff-yes', 'command:staff-no'] as const)(
  'who waits already hears the place at %s, and can leave the queue',
  async (offer) => {
    const story = await Story.begin();
    await story.opens();
    await story.says('medewerker');
    await story.says('ja');
    const said = await story.presses(offer);
    expect(said.text).toContain('plaats **1**');
    expect(said.choices.map(({ id }) => id)).toEqual(['command:leave-queue']);
    expect(await story.queue()).toHaveLength(1);
  },
);

it('who told of danger waits as such, so that no volunteer takes it', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('waarom is mijn zorgtoeslag gestopt?');
  await story.says('ik wil niet meer leven');
  await story.presses('command:staff-yes');
  expect(await story.queue()).toMatchObject([
    { summary: { reason: 'crisis', question: 'ik wil niet meer leven' } },
  ]);
});

it('an employee who gets what the assistant did not know is told so', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('wie wint morgen de voetbalwedstrijd');
  await story.says('medewerker');
  await story.says('ja');
  expect(await story.queue()).toMatchObject([{ summary: { reason: 'not-known' } }]);
});

it('who waited a day in vain is told, with what to do now, also after closing the chat', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('medewerker');
  await story.says('ja');
  story.pass(25);
  const { storage, clock } = story.assistant;
  expect(await expireIdleHandoffs({ store: storage.handoffs, clock, tellWaitExpired })).toBe(1);
  expect(await story.queue()).toHaveLength(0);

  const lastSaid = (await story.readsBack()).replies.at(-1);
  expect(lastSaid?.text).toContain('U staat niet meer in de rij');
  expect(lastSaid?.choices.map(({ id }) => id)).toEqual(['command:staff', 'dialog:ido-zoeken']);
  expect((await story.presses('command:staff')).outcome).toBe('handoff-offered');
});
