import type { CardWords } from '../../card.ts';
import { tickedAt, type Dialog, type NextChoice, type StepView } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts, type Texts } from './texts.ts';

const { each, option, ask, checklist, tell, card } = writeSteps(texts);

const checkedOn = '2026-11-23';

const aboutDebts: NextChoice = {
  id: 'article:erfenis-schulden',
  label: each((own) => own.aboutDebts),
};
const aboutMoney: NextChoice = {
  id: 'article:overlijden-nabestaande-geld',
  label: each((own) => own.aboutMoney),
};
const aboutFirst: NextChoice = {
  id: 'article:overlijden-eerste-stappen',
  label: each((own) => own.aboutFirst),
};

/** What was there, in the order in which it is best looked after: advice on debts comes first. */
const there = {
  'had-debts': (own: Texts) => own.debts,
  'had-benefit': (own: Texts) => own.benefit,
  'had-rented': (own: Texts) => own.rented,
  'had-bought': (own: Texts) => own.bought,
  'had-car': (own: Texts) => own.car,
  'had-children': (own: Texts) => own.children,
};

const stepsForWhatWasThere = (own: Texts, ticked: readonly string[]): readonly string[] =>
  Object.entries(there)
    .filter(([value]) => ticked.includes(value))
    .map(([, step]) => step(own));

/** Who doubts about debts or is at odds hears the same as who knows of debts. */
const isCarefulFirst = ({ slots }: StepView): boolean =>
  slots['peace'] !== 'peace-yes' || tickedAt(slots, 'there').includes('had-debts');

const personalSteps = (own: Texts, { slots }: StepView): readonly string[] => [
  ...(slots['peace'] === 'peace-yes' ? [] : [own.advice]),
  ...stepsForWhatWasThere(own, tickedAt(slots, 'there')),
  ...(slots['relation'] === 'relation-partner' ? [own.partnerMoney] : []),
  own.deed,
  own.byItself,
  own.call,
  own.taxes,
  ...(slots['company'] === 'company-yes' ? [] : [own.together]),
];

const personalList = (own: Texts, view: StepView): CardWords => ({
  title: own.listTitle,
  steps: personalSteps(own, view),
  bring: own.bring,
  time: own.time,
  without: own.without,
});

/** A personal list after a death: what comes first, what was there, and who looks along. */
export const overlijdenChecklist: Dialog = {
  id: 'overlijden-checklist',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'funeral'),
    funeral: ask(
      (own) => own.funeral,
      option('funeral-yes', (own) => own.funeralYes, 'relation', 'yes'),
      option('funeral-no', (own) => own.funeralNo, 'first-days', 'no'),
      option('funeral-unknown', (own) => own.unknown, 'first-days', 'unknown'),
    ),
    relation: ask(
      (own) => own.relation,
      option('relation-partner', (own) => own.relationPartner, 'there'),
      option('relation-child', (own) => own.relationChild, 'there'),
      option('relation-other', (own) => own.relationOther, 'there'),
      option('relation-unknown', (own) => own.unknown, 'there', 'unknown'),
    ),
    there: checklist(
      (own) => own.there,
      {
        'had-benefit': (own) => own.hadBenefit,
        'had-rented': (own) => own.hadRented,
        'had-bought': (own) => own.hadBought,
        'had-car': (own) => own.hadCar,
        'had-children': (own) => own.hadChildren,
        'had-debts': (own) => own.hadDebts,
      },
      'peace',
    ),
    peace: ask(
      (own) => own.peace,
      option('peace-yes', (own) => own.peaceYes, 'company', 'yes'),
      option('peace-no', (own) => own.peaceNo, 'company', 'no'),
      option('peace-unknown', (own) => own.unknown, 'company', 'unknown'),
    ),
    company: ask(
      (own) => own.company,
      option('company-yes', (own) => own.companyYes, 'which-list', 'yes'),
      option('company-no', (own) => own.companyNo, 'which-list', 'no'),
      option('company-unknown', (own) => own.unknown, 'which-list', 'unknown'),
    ),
    'which-list': {
      kind: 'branch',
      to: ['careful-list', 'list'],
      choose: (view) => (isCarefulFirst(view) ? 'careful-list' : 'list'),
    },
    'first-days': card((own) => own.firstDays, checkedOn, {
      contacts: ['gemeente', 'luisterlijn'],
      next: [aboutFirst],
    }),
    list: card(personalList, checkedOn, {
      contacts: ['belastingdienst', 'luisterlijn'],
      next: [aboutMoney],
    }),
    'careful-list': card(personalList, checkedOn, {
      contacts: ['juridisch-loket', 'luisterlijn'],
      next: [aboutDebts, aboutMoney],
    }),
  },
};
