import { asMarkdownText } from '../../../conversation/index.ts';
import { describeHours } from '../../../referral/index.ts';
import { readShortQuestion } from '../../answers/read-short-question.ts';
import type { Dialog, DoneStep, NextChoice, StepView } from '../../dialog.ts';
import { describePlaces } from '../../places/describe-places.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts, type Texts } from './texts.ts';

const { each, made, option, ask } = writeSteps(texts);

const toldLater = 'question-later';

const findPlace: NextChoice = { id: 'dialog:ido-zoeken', label: each((own) => own.findPlace) };
const leaveAnyway: NextChoice = {
  id: 'dialog:contact-achterlaten',
  label: each((own) => own.leaveAnyway),
};

/** When the desk answers what was left. */
const deskHours = (own: Texts, { world, language }: StepView): string => {
  const desk = world.libraries.library(world.libraryId)?.desk;
  const hours = desk ? describeHours(desk.hours, language) : '';
  return hours === '' ? '' : own.answersDuring(hours);
};

/** Nothing is left: where somebody can come, and whom they can call. */
const comeOrCall = (why: (own: Texts) => string, ...choices: NextChoice[]): DoneStep => ({
  kind: 'done',
  text: made((own, { world, language }) => {
    const { name, phone } = world.libraries.national.digiHulplijn;
    const places = world.libraries.placesOf(world.libraryId, world.now);
    const where = describePlaces(places.slice(0, 2), 'week', language);
    return [why(own), where, own.call(asMarkdownText(name), phone)].filter(Boolean).join('\n\n');
  }),
  choices: [findPlace, ...choices],
});

/** Leaves a question and a way to answer it, with consent, for when the desk is open. Begun by the bot alone. */
export const contactAchterlaten: Dialog = {
  id: 'contact-achterlaten',
  version: 1,
  title: each((own) => own.title),
  questions: { nl: [] },
  first: 'consent',
  steps: {
    consent: {
      kind: 'ask',
      text: made((own, { world }) =>
        own.consent(
          asMarkdownText(world.libraries.library(world.libraryId)?.name ?? own.thisLibrary),
          world.keepContactsDays,
        ),
      ),
      // Doubt is no consent.
      options: [
        option('consent-yes', (own) => own.consentYes, 'question', 'yes'),
        option('consent-no', (own) => own.consentNo, 'declined', 'no', 'unknown'),
      ],
    },
    question: {
      ...ask(
        (own) => own.question,
        option(toldLater, (own) => own.questionLater, 'contact', 'unknown'),
      ),
      typed: { kind: 'words', read: readShortQuestion, next: 'contact' },
    },
    contact: {
      ...ask(
        (own) => own.contact,
        option('contact-none', (own) => own.contactNone, 'unreachable', 'no'),
      ),
      typed: { kind: 'contact', next: 'left' },
    },
    left: {
      kind: 'done',
      text: made((own, view) =>
        [own.left(view.world.keepContactsDays), deskHours(own, view)].filter(Boolean).join('\n\n'),
      ),
      choices: [findPlace],
      effect: ({ slots: { contact = '', question = toldLater } }) => ({
        kind: 'leave-contact',
        sealedContactId: contact,
        question: question === toldLater ? '' : question,
      }),
    },
    declined: comeOrCall((own) => own.declined, leaveAnyway),
    unreachable: comeOrCall((own) => own.unreachable),
  },
};
