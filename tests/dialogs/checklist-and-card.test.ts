import { expect, it } from 'vitest';
import type { DialogInput, DialogReply } from '../../src/dialogs/index.ts';
import { tickedAt, type Dialog, type KnownFacts } from '../../src/dialogs/dialog.ts';
import { answerStep, beginDialog, type Run } from '../../src/dialogs/run-dialog.ts';
import { writeSteps } from '../../src/dialogs/write-steps.ts';
import { choose, stateOf, stepWorld, type } from './example-world.ts';

const { each, ask, checklist, option, card } = writeSteps({
  nl: {
    title: 'Op reis',
    pets: 'Heeft u een huisdier?',
    petsYes: 'Ja',
    petsNo: 'Nee',
    what: 'Wat heeft u?',
    tent: 'Een tent',
    boat: 'Een boot',
    bike: 'Een fiets',
    pack: (things: number) => ({
      title: 'Pak uw tas',
      steps: [`Pak ${things} dingen in.`, 'Doe de deur dicht.'],
      bring: ['Uw sleutel'],
      time: 'Dit duurt {{pack-days}} dagen.',
      without: ['Geen tas? Leen er een.'],
    }),
  },
  ar: {
    title: 'رحلة',
    pets: 'هل لديك حيوان؟',
    petsYes: 'نعم',
    petsNo: 'لا',
    what: 'ماذا لديك؟',
    tent: 'خيمة',
    boat: 'قارب',
    bike: 'دراجة',
    pack: (things: number) => ({
      title: 'حقيبتك',
      steps: [`ضع ${things}`, 'أغلق الباب'],
      bring: ['المفتاح'],
      time: '{{pack-days}} أيام',
      without: ['استعر حقيبة'],
    }),
  },
});

const travel: Dialog = {
  id: 'op-reis',
  version: 1,
  title: each((own) => own.title),
  questions: { nl: [] },
  first: 'pets',
  steps: {
    pets: ask(
      (own) => own.pets,
      option('pets-yes', (own) => own.petsYes, 'what', 'yes'),
      option('pets-no', (own) => own.petsNo, 'what', 'no'),
    ),
    what: checklist(
      (own) => own.what,
      { tent: (own) => own.tent, boat: (own) => own.boat, bike: (own) => own.bike },
      'packed',
    ),
    packed: card((own, { slots }) => own.pack(tickedAt(slots, 'what').length), '2026-11-23', {
      contacts: ['camping'],
    }),
  },
};

const known = (mayHaveChanged: boolean): KnownFacts => ({
  fillInFacts: (text) => ({
    text: text.replace('{{pack-days}}', '3'),
    mayHaveChanged: mayHaveChanged && text.includes('{{'),
  }),
  organisation: (id) =>
    id === 'camping'
      ? { name: 'Camping', url: 'https://camping.nl', phone: '0800 1', hours: 'elke dag' }
      : undefined,
});

const run = (language: 'nl' | 'ar' = 'nl', mayHaveChanged = false): Run => ({
  dialog: travel,
  language,
  world: { ...stepWorld, known: known(mayHaveChanged) },
});

const play = (on: Run, ...inputs: readonly DialogInput[]): DialogReply =>
  inputs.reduce((reply, input) => {
    const next = answerStep(on, stateOf(reply), input);
    if (!next) throw new Error(`${JSON.stringify(input)} was not understood.`);
    return next;
  }, beginDialog(on));

const labels = ({ choices }: DialogReply): readonly string[] => choices.map(({ label }) => label);

it('ticks and unticks by button, and shows what is ticked', () => {
  const asked = play(run(), choose('pets-no'));
  expect(labels(asked)).toEqual(['Een tent', 'Een boot', 'Een fiets', 'Klaar', 'Terug', 'Stoppen']);
  const ticked = play(run(), choose('pets-no'), choose('bike'), choose('tent'));
  expect(labels(ticked).slice(0, 4)).toEqual(['✓ Een tent', 'Een boot', '✓ Een fiets', 'Klaar']);
  expect(stateOf(ticked).slots).toEqual({ pets: 'pets-no', what: 'tent,bike' });
  expect(ticked.text).toBe(asked.text);
  const unticked = play(run(), choose('pets-no'), choose('bike'), choose('bike'));
  expect(labels(unticked)).toEqual(labels(asked));
});

it.each<[string, DialogInput[], number]>([
  ['the button', [choose('tent'), choose('ready:what')], 1],
  ['the word', [choose('tent'), type('klaar')], 1],
  ['numbers', [type('1, 2 en 3')], 3],
  ['Arabic numbers', [type('١ و ٢')], 2],
  ['a label and the word', [type('een boot'), type('Klaar')], 1],
  ['no', [type('nee')], 0],
  ['nothing but the button', [choose('ready:what')], 0],
])('is ready after %s', (_, inputs, things) => {
  expect(play(run(), choose('pets-no'), ...inputs).text).toContain(`1. Pak ${things} dingen in.`);
});

it.each(['4', '1 en 9', 'weet ik veel', 'wat is een tent?'])(
  'does not take “%s” for an answer to a checklist',
  (text) => {
    expect(answerStep(run(), stateOf(play(run(), choose('pets-no'))), type(text))).toBeUndefined();
  },
);

it('does not take the button of another list', () => {
  const state = stateOf(play(run(), choose('pets-no')));
  for (const value of ['ready:pets', 'ready:', 'car'])
    expect(answerStep(run(), state, choose(value))).toBeUndefined();
});

it('goes back from a checklist and forgets the ticks', () => {
  const back = play(run(), choose('pets-no'), choose('tent'), choose('back'));
  expect(stateOf(back)).toEqual(stateOf(play(run())));
});

it('gives a card: what to do, what to bring, how long, how else, whom to call, and that it decides nothing', () => {
  expect(play(run(), choose('pets-no'), type('2')).text).toBe(
    [
      '**Pak uw tas**',
      '1. Pak 1 dingen in.\n2. Doe de deur dicht.',
      '**Leg klaar of neem mee**\n- Uw sleutel',
      '**Tijd:** Dit duurt 3 dagen.',
      '**Geen computer, telefoon of DigiD?**\n- Geen tas? Leen er een.',
      '**Hulp en contact**\n- [Camping](https://camping.nl): **0800 1** (elke dag)',
      'Dit is hulp, geen besluit. Wij keken dit na op 23 november 2026.',
    ].join('\n\n'),
  );
});

it('gives the same as a plan to take along, in the language, without Dutch hours', () => {
  expect(play(run('ar'), choose('pets-no'), type('2')).plan).toEqual({
    title: 'حقيبتك',
    language: 'ar',
    steps: ['ضع 1', 'أغلق الباب'],
    bring: ['المفتاح'],
    time: '3 أيام',
    without: ['استعر حقيبة'],
    contacts: [{ name: 'Camping', url: 'https://camping.nl', phone: '0800 1' }],
    headings: {
      bring: 'جهّز أو أحضر معك',
      time: 'الوقت:',
      without: 'بدون كمبيوتر أو هاتف أو DigiD؟',
      contacts: 'المساعدة والاتصال',
    },
    notes: ['هذه بطاقة مساعدة وليست قراراً. تمت المراجعة في 23 نوفمبر 2026.'],
  });
});

it('says that a date or amount may have changed once it is past its end', () => {
  const on = run('nl', true);
  expect(play(on, choose('pets-no'), type('2')).text).toContain(
    'Een bedrag of datum kan veranderd zijn.',
  );
  expect(play(on, choose('pets-no'), type('2')).plan?.notes).toHaveLength(2);
});
