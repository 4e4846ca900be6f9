import type { CardWords } from '../../card.ts';
import type { Dialog, DoneStep, NextChoice, StepView } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts, type Texts } from './texts.ts';

const { each, option, ask, tell, card } = writeSteps(texts);

const aboutLicence: NextChoice = {
  id: 'article:rijbewijs-verlengen-75',
  label: each((own) => own.aboutLicence),
};

const end = (words: (own: Texts, view: StepView) => CardWords): DoneStep =>
  card(words, '2026-11-23', { contacts: ['cbr', 'gemeente'], next: [aboutLicence] });

const plan = (own: Texts, { slots }: StepView): CardWords => ({
  title: own.planTitle,
  steps: [
    ...(slots['ends'] === 'ends-soon' ? [own.callFirst] : []),
    ...(slots['way'] === 'way-online' ? [own.buyOnline] : [own.buyPaper]),
    ...own.afterwards,
  ],
  bring: own.bring,
  time: slots['ends'] === 'ends-soon' ? own.timeSoon : own.timeNow,
  without: own.without,
});

/** Renewing a driving licence at 75 or over: when to begin, online or on paper. */
export const rijbewijs75Plus: Dialog = {
  id: 'rijbewijs-75plus',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'age'),
    age: ask(
      (own) => own.age,
      option('age-yes', (own) => own.ageYes, 'heavy', 'yes'),
      option('age-no', (own) => own.ageNo, 'ask-first', 'no'),
      option('age-unknown', (own) => own.unknown, 'look', 'unknown'),
    ),
    look: ask(
      (own) => own.look,
      option('look-yes', (own) => own.ageYes, 'heavy', 'yes'),
      option('look-no', (own) => own.ageNo, 'ask-first', 'no'),
      option('look-unknown', (own) => own.unknown, 'ask-first', 'unknown'),
    ),
    heavy: ask(
      (own) => own.heavy,
      option('heavy-no', (own) => own.heavyNo, 'ends', 'no'),
      option('heavy-yes', (own) => own.heavyYes, 'ask-first', 'yes'),
      option('heavy-unknown', (own) => own.unknown, 'ask-first', 'unknown'),
    ),
    ends: ask(
      (own) => own.ends,
      option('ends-later', (own) => own.endsLater, 'not-yet'),
      option('ends-now', (own) => own.endsNow, 'way'),
      option('ends-soon', (own) => own.endsSoon, 'way'),
      option('ends-unknown', (own) => own.unknown, 'way', 'unknown'),
    ),
    way: ask(
      (own) => own.way,
      option('way-online', (own) => own.wayOnline, 'plan'),
      option('way-paper', (own) => own.wayPaper, 'plan'),
      option('way-unknown', (own) => own.unknown, 'plan', 'unknown'),
    ),
    plan: end(plan),
    'not-yet': end((own) => own.notYet),
    'ask-first': end((own) => own.askFirst),
  },
};
