import type { Dialog, DoneStep } from '../../dialog.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts } from './texts.ts';

const checkedOn = '2026-11-23';
const { each, ask, option, tell, card } = writeSteps(texts);

/** Where post comes on the internet, somebody has to look, or be told. */
const cardFor = (way: 'internet' | 'paper' | 'both'): DoneStep =>
  card(
    (own, { slots }) => ({
      title: own.cards[way].title,
      steps: [
        ...own.cards[way].steps,
        ...(slots['signal'] === 'signal-yes' ? [own.signalStep] : []),
        ...(way === 'paper' ? [] : [own.lookStep]),
      ],
      without: own.without,
    }),
    checkedOn,
    { contacts: ['mijnoverheid', 'digid'] },
  );

/** Post of the government on the internet, on paper, or some of each. */
export const berichtenboxInstellen: Dialog = {
  id: 'berichtenbox-instellen',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'intro',
  steps: {
    intro: tell((own) => own.intro, 'digid'),
    digid: ask(
      (own) => own.digid,
      option('digid-yes', (own) => own.digidYes, 'post', 'yes'),
      option('digid-no', (own) => own.digidNo, 'no-digid', 'no'),
      option('digid-unknown', (own) => own.digidUnknown, 'no-digid', 'unknown'),
    ),
    post: ask(
      (own) => own.post,
      option('post-internet', (own) => own.postInternet, 'signal'),
      option('post-paper', (own) => own.postPaper, 'paper'),
      option('post-both', (own) => own.postBoth, 'signal'),
      // Who doubts keeps what nobody has to look for.
      option('post-unknown', (own) => own.postUnknown, 'paper', 'unknown'),
    ),
    signal: ask(
      (own) => own.signal,
      option('signal-yes', (own) => own.signalYes, 'way', 'yes'),
      option('signal-no', (own) => own.signalNo, 'way', 'no'),
      option('signal-unknown', (own) => own.signalUnknown, 'way', 'unknown'),
    ),
    way: {
      kind: 'branch',
      to: ['internet', 'both'],
      choose: ({ slots }) => (slots['post'] === 'post-both' ? 'both' : 'internet'),
    },
    internet: cardFor('internet'),
    both: cardFor('both'),
    paper: cardFor('paper'),
    'no-digid': card((own) => ({ ...own.cards.noDigid, without: own.without }), checkedOn, {
      contacts: ['gemeente', 'mijnoverheid'],
      next: [{ id: 'dialog:digid-aanvragen', label: each((own) => own.applyDigid) }],
    }),
  },
};
