import { describe, expect, it } from 'vitest';
import { languages, RawText } from '../../src/conversation/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { Story } from './story.ts';

const secret = 'Hendrikus';

/** The citizen tells something and asks for a person, who may be there already. */
const withHandoff = async (story: Story, state: 'offered' | 'queued' | 'assigned') => {
  await story.opens();
  await story.says(`waarom is de zorgtoeslag van mijn buurman ${secret} gestopt?`);
  if (state !== 'offered') await story.presses('command:staff-yes');
  if (state === 'assigned') await story.employee('claim');
};

describe.each(['web-chat', 'bot-framework', 'terminal'] as const)('in %s', (channel) => {
  it.each(['offered', 'queued', 'assigned'] as const)(
    'tells what is kept and wipes it while a handoff is %s',
    async (state) => {
      const story = await Story.begin({ channel });
      await withHandoff(story, state);

      const known = await story.says('wat weet u van mij');
      expect(known.outcome).toBe('command');
      expect(known.text).toContain('24 november 2026');
      expect(known.text).toContain('**28** dagen');
      expect(known.text).toContain('korte tekst over uw vraag');
      expect(known.text.includes('kan dit gesprek nu lezen')).toBe(state !== 'offered');
      expect(known.choices.map(({ id }) => id)).toEqual(['command:erase']);

      const sure = await story.presses('command:erase');
      expect(sure.choices.map(({ id }) => id)).toEqual(['command:erase-yes', 'command:erase-no']);
      expect(await story.stored()).toContain(secret);
      const wiped = await story.presses('command:erase-yes');
      expect(wiped.text).toContain('Uw gegevens zijn gewist');
      expect(await story.stored()).not.toContain(secret);
      expect(await story.queue()).toEqual([]);

      const after = await story.says('wat weet u van mij');
      expect(after.text).toContain('**2** berichten');
      expect(after.text).not.toContain('medewerker');
    },
  );
});

it('tells how many messages, until when contact details are kept, and how often was judged', async () => {
  const story = await Story.begin({ library: 'voorbeelddorp', at: '2026-11-22T23:30:00+01:00' });
  await story.opens();
  await story.says('hoe lang duurt de brief van digid');
  const { storage } = story.assistant;
  const conversation = await storage.feed.findConversation('terminal', 'story');
  const all = await storage.feed.after(conversation!.id, 0);
  await storage.feed.judge(conversation!.id, {
    seq: all.at(-1)!.seq,
    judgement: { helped: true },
    at: new Date('2026-11-22T23:31:00+01:00'),
  });
  await story.says('medewerker');
  const consent = await story.says('ja');
  const yes = consent.choices.find(({ id }) => id.startsWith('step:'));
  await story.presses(yes!.id, yes!.label);
  await story.says('ik snap de brief over huurtoeslag niet');
  await story.says('06 12345678');

  const known = await story.says('wat weet u van mij');
  const kept = await storage.feed.after(conversation!.id, 0);
  const own = known.replies.length;
  expect(known.text).toContain(`**${String(kept.length - own)}** berichten`);
  expect(known.text).toContain('Het eerste is van 22 november 2026');
  expect(known.text).toContain('Op 20 december 2026 wissen wij het');
  expect(known.text).toContain('**1** keer');

  await story.presses('command:erase-yes');
  const after = await story.says('wat weet u van mij');
  expect(after.text).toContain('geen telefoonnummer of e-mailadres');
});

it('"ja" to an employee wipes nothing', async () => {
  const story = await Story.begin();
  await withHandoff(story, 'assigned');
  story.pass(0.1);
  await story.says('wis mijn gegevens');
  const { desk } = story.assistant.storage;
  const now = new Date('2026-11-24T10:00:00+01:00');
  const [handoff] = await desk.handoffsOf('voorbeeldstad', now);
  await desk.reply({
    libraryId: 'voorbeeldstad',
    handoffId: handoff!.id,
    staff: { id: 'sanne', libraryId: 'voorbeeldstad', name: 'Sanne', role: 'staff' },
    text: redact(new RawText('Zal ik met u meekijken?')).text,
    at: now,
  });
  expect((await story.says('ja')).outcome).toBe('silence');
  expect(await story.stored()).toContain(secret);
});

it.each(languages)('tells it in %s', async (language) => {
  const story = await Story.begin({ uiLanguage: language });
  await story.opens();
  const known = await story.presses('command:what-we-know');
  expect(known.replies.at(-1)?.facts.language).toBe(language);
  expect(known.text).toContain('28');
  expect(known.text).toMatch(/2026|۱۴۰۵|1405/u);
  expect(known.choices.map(({ id }) => id)).toEqual(['command:erase']);
});
