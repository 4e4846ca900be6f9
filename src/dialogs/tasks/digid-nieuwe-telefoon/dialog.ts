import type { CardWords } from '../../card.ts';
import type { Dialog, DoneStep, StepView } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts, type Texts } from './texts.ts';

const checkedOn = '2026-11-23';
const { each, ask, option, tell, card } = writeSteps(texts);

/** The way of a card, and last the telephone number where that is another one. */
const wayOf = (way: 'works' | 'gone' | 'stolen', own: Texts, { slots }: StepView): CardWords => {
  const { title, steps } = own[way];
  const last = {
    'number-new': [own.newNumber],
    'number-unknown': [own.checkNumber],
  }[slots['number'] ?? ''];
  return { title, steps: [...steps, ...(last ?? [])], bring: own.bring, without: own.without };
};

const cardFor = (way: 'works' | 'gone'): DoneStep =>
  card((own, view) => wayOf(way, own, view), checkedOn, { contacts: ['digid'] });

/** DigiD after another telephone: with the old one, without it, or after it was stolen. */
export const digidNieuweTelefoon: Dialog = {
  id: 'digid-nieuwe-telefoon',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'old'),
    old: ask(
      (own) => own.old,
      option('old-works', (own) => own.oldWorks, 'number', 'yes'),
      option('old-broken', (own) => own.oldBroken, 'number', 'no'),
      // What was stolen cannot wait for another question.
      option('old-stolen', (own) => own.oldStolen, 'stolen'),
      option('old-unknown', (own) => own.oldUnknown, 'number', 'unknown'),
    ),
    number: ask(
      (own) => own.number,
      option('number-same', (own) => own.numberSame, 'way', 'yes'),
      option('number-new', (own) => own.numberNew, 'way', 'no'),
      option('number-unknown', (own) => own.numberUnknown, 'way', 'unknown'),
    ),
    way: {
      kind: 'branch',
      to: ['works', 'gone'],
      choose: ({ slots }) => (slots['old'] === 'old-works' ? 'works' : 'gone'),
    },
    works: cardFor('works'),
    gone: cardFor('gone'),
    stolen: card((own, view) => wayOf('stolen', own, view), checkedOn, {
      contacts: ['digid', 'politie'],
      next: [{ id: 'article:digid-misbruik', label: each((own) => own.scam) }],
    }),
  },
};
