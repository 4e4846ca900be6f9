import { expect, it } from 'vitest';
import { Story } from './story.ts';

const secrets = ['111222333', 'NL91ABNA0417164300', 'hunter2geheim', '0612345678'];

it('masks what is secret, says so kindly, and still answers', async () => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.says(
    'mijn bsn is 111222333, hoe lang duurt het voor de brief van digid komt?',
  );
  expect(said.text).toContain('BSN');
  expect(said.text).toContain('5 werkdagen');
  expect(said.outcome).toBe('answered');
});

it('keeps a name, an address and a day of birth off the disk, and answers the question', async () => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.says(
    'ik heet Hendrikus Bakker, geboren op 12-03-1958, Kerkstraat 12 in Apeldoorn. Hoe vraag ik DigiD aan?',
  );
  expect(said.text).toContain('Ik heb het niet nodig');
  expect(said.outcome).toBe('answered');
  const stored = await story.stored();
  for (const own of ['Hendrikus', 'Bakker', '12-03-1958', 'Kerkstraat 12']) {
    expect(stored).not.toContain(own);
  }
});

it('masks the rest of a BSN that is told in two messages', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('mijn bsn is 11122');
  const said = await story.says('2333');
  expect(said.outcome).toBe('privacy-warned');
  expect(await story.stored()).not.toContain('2333');
});

it('ends the turn when nothing is left, and tells what to do about a password', async () => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.says('mijn wachtwoord is hunter2geheim');
  expect(said.outcome).toBe('privacy-warned');
  expect(said.text).toContain('Verander het dan vandaag nog');
  expect(said.choices.map(({ id }) => id)).toContain('command:staff');
});

it('leaves nothing of it on the disk', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('mijn bsn is 111222333 en mijn rekening NL91ABNA0417164300');
  await story.says('mijn wachtwoord is hunter2geheim');
  await story.says('bel mij op 0612345678 over mijn brief');
  const stored = await story.stored();
  for (const secret of secrets) expect(stored).not.toContain(secret);
  expect(stored).toContain('[BSN]');
});

it('does not mistake a postcode for a code', async () => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.says('mijn postcode is 7311, waar kan ik hulp krijgen');
  expect(said.text).not.toContain('geheim');
});

it('wipes everything that was said when the citizen asks for it', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('ik heb ruzie met mijn buurman Hendrikus over de schutting');
  expect(await story.stored()).toContain('Hendrikus');
  const sure = await story.says('wis mijn gegevens');
  expect(sure.choices.map(({ id }) => id)).toContain('command:erase-yes');
  const wiped = await story.presses('command:erase-yes');
  expect(wiped.replies.at(-1)?.facts.command).toBe('erase');
  expect(await story.stored()).not.toContain('Hendrikus');
});

it('wipes also while an employee has the conversation', async () => {
  const story = await Story.begin();
  await story.opens();
  await story.says('medewerker');
  await story.presses('command:staff-yes');
  await story.employee('claim');
  await story.says('mijn buurman Hendrikus helpt mij altijd');
  await story.says('wis mijn gegevens');
  const wiped = await story.presses('command:erase-yes');
  expect(wiped.outcome).toBe('command');
  expect(await story.stored()).not.toContain('Hendrikus');
});

it('never downloads a photo and says what to do instead', async () => {
  const story = await Story.begin();
  await story.opens();
  const said = await story.sends('photo');
  expect(said.text).toContain('Vertel in woorden wat u ziet');
  expect(said.choices.length).toBeGreaterThan(0);
});
