import type { CardWords } from '../../card.ts';
import type { Dialog, DoneStep, NextChoice, StepView } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts, type Texts } from './texts.ts';

const { each, option, ask, tell, card } = writeSteps(texts);

const checkedOn = '2026-11-23';

const aboutMoving: NextChoice = {
  id: 'article:verhuizing-doorgeven',
  label: each((own) => own.aboutMoving),
};
const aboutLeaving: NextChoice = {
  id: 'article:verhuizing-buitenland',
  label: each((own) => own.aboutLeaving),
};
const aboutArriving: NextChoice = {
  id: 'article:brp-inschrijven',
  label: each((own) => own.aboutArriving),
};

type Slots = StepView['slots'];

const homePaper = (own: Texts, slots: Slots): string => {
  switch (slots['home']) {
    case 'home-rent':
      return own.paperRent;
    case 'home-own':
      return own.paperOwn;
    case 'home-with':
      return own.paperWith;
    default:
      return own.paperUnknown;
  }
};

const lastDay = (own: Texts, slots: Slots): string => {
  switch (slots['when']) {
    case 'when-later':
      return own.timeLater;
    case 'when-late':
      return own.timeLate;
    case 'when-unknown':
      return own.timeUnknown;
    default:
      return own.timeNow;
  }
};

/** What is the same online and at the desk; `way` is how the move is passed on. */
const moveCard = (
  own: Texts,
  slots: Slots,
  way: { readonly steps: readonly string[]; readonly bring: readonly string[] },
): CardWords => ({
  title: slots['when'] === 'when-late' ? own.titleLate : own.titleCard,
  steps: [
    ...way.steps,
    ...(slots['who'] === 'who-alone' ? [] : [own.everybody]),
    own.wait,
    own.byItself,
    own.tellYourself,
    ...(slots['home'] === 'home-own' ? [] : [own.rentBenefit]),
  ],
  bring: [own.identity, homePaper(own, slots), ...way.bring],
  time: lastDay(own, slots),
  without: own.without,
});

const moveEnd = (way: (own: Texts) => Parameters<typeof moveCard>[2]): DoneStep =>
  card((own, { slots }) => moveCard(own, slots, way(own)), checkedOn, {
    contacts: ['gemeente'],
    next: [aboutMoving],
  });

/** Passing on a move: within the country online, at the desk or by letter; into it; out of it. */
export const verhuizingDoorgeven: Dialog = {
  id: 'verhuizing-doorgeven',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'where'),
    where: ask(
      (own) => own.where,
      option('where-within', (own) => own.whereWithin, 'when'),
      option('where-in', (own) => own.whereIn, 'arriving'),
      option('where-out', (own) => own.whereOut, 'stay'),
      option('where-unknown', (own) => own.unknown, 'ask-gemeente', 'unknown'),
    ),
    stay: ask(
      (own) => own.stay,
      option('stay-long', (own) => own.stayLong, 'leaving', 'yes'),
      option('stay-short', (own) => own.stayShort, 'ask-gemeente', 'no'),
      option('stay-unknown', (own) => own.unknown, 'ask-gemeente', 'unknown'),
    ),
    when: ask(
      (own) => own.when,
      option('when-later', (own) => own.whenLater, 'who'),
      option('when-soon', (own) => own.whenSoon, 'who'),
      option('when-just', (own) => own.whenJust, 'who'),
      option('when-late', (own) => own.whenLate, 'who'),
      option('when-unknown', (own) => own.unknown, 'who', 'unknown'),
    ),
    who: ask(
      (own) => own.who,
      option('who-alone', (own) => own.whoAlone, 'home'),
      option('who-together', (own) => own.whoTogether, 'home'),
      option('who-unknown', (own) => own.unknown, 'home', 'unknown'),
    ),
    home: ask(
      (own) => own.home,
      option('home-rent', (own) => own.homeRent, 'digid'),
      option('home-own', (own) => own.homeOwn, 'digid'),
      option('home-with', (own) => own.homeWith, 'digid'),
      option('home-unknown', (own) => own.unknown, 'digid', 'unknown'),
    ),
    digid: ask(
      (own) => own.digid,
      option('digid-yes', (own) => own.digidYes, 'online', 'yes'),
      option('digid-no', (own) => own.digidNo, 'at-desk', 'no'),
      option('digid-unknown', (own) => own.unknown, 'at-desk', 'unknown'),
    ),
    online: moveEnd((own) => ({ steps: own.onlineSteps, bring: [own.ownDigid] })),
    'at-desk': moveEnd((own) => ({ steps: own.deskSteps, bring: [] })),
    arriving: card((own) => own.arriving, checkedOn, {
      contacts: ['gemeente'],
      next: [aboutArriving],
    }),
    leaving: card((own) => own.leaving, checkedOn, {
      contacts: ['gemeente'],
      next: [aboutLeaving],
    }),
    'ask-gemeente': card((own) => own.askGemeente, checkedOn, {
      contacts: ['gemeente'],
      next: [aboutMoving, aboutLeaving],
    }),
  },
};
