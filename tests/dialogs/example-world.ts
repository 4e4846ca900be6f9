import { languages, type Language } from '../../src/conversation/index.ts';
import {
  makeDialogs,
  type DialogInput,
  type DialogReply,
  type DialogState,
} from '../../src/dialogs/index.ts';
import { allDialogs } from '../../src/dialogs/tasks/index.ts';
import type { Dialog, StepWorld } from '../../src/dialogs/dialog.ts';
import { openLibraries } from '../../src/referral/index.ts';
import { known } from './known-facts.ts';

const libraries = openLibraries('public-libraries');

/** A Tuesday afternoon on which the example village is open. */
export const world = { libraryId: 'voorbeelddorp', now: new Date('2026-11-24T13:30:00Z') };

export const stepWorld: StepWorld = { ...world, libraries, keepContactsDays: 28, known };

export const dialogs = makeDialogs({ libraries, keepContactsDays: 28, known });

/** Each dialog in each language that its texts are in. */
export const spokenDialogs: readonly (readonly [string, Language, Dialog])[] = allDialogs.flatMap(
  (dialog) =>
    languages
      .filter((language) => dialog.title[language] !== undefined)
      .map((language) => [dialog.id, language, dialog] as const),
);

export const begin = (id: string, language: Language = 'nl'): DialogReply => {
  const reply = dialogs.start(id, language, world);
  if (!reply) throw new Error(`There is no dialog ${id}.`);
  return reply;
};

export const stateOf = (reply: DialogReply): DialogState => {
  if (!reply.state) throw new Error(`The dialog has ended: ${reply.text}`);
  return reply.state;
};

export const choose = (value: string): DialogInput => ({ kind: 'choice', value });
export const type = (text: string): DialogInput => ({ kind: 'text', text });

/** Answers that must be understood. */
export const follow = (
  reply: DialogReply,
  language: Language,
  ...inputs: readonly DialogInput[]
): DialogReply =>
  inputs.reduce((last, input) => {
    const next = dialogs.answer(stateOf(last), input, language, world);
    if (typeof next === 'string') throw new Error(`${JSON.stringify(input)} is ${next}.`);
    return next;
  }, reply);

const typedAnswers: readonly DialogInput[] = [
  type('1234'),
  type('Vlissingen'),
  type('Mijn brief van de gemeente komt niet'),
  { kind: 'contact', sealedContactId: 'sealed-1' },
];

/** None, each alone, and all of a list of so many. */
const ticks = (count: number): readonly DialogInput[] => {
  const numbers = Array.from({ length: count }, (_, at) => String(at + 1));
  return ['nee', ...numbers, numbers.join(', ')].map(type);
};

/** All that a citizen can do at a question: every button, and what can be typed. */
const answersTo = (reply: DialogReply): readonly DialogInput[] =>
  reply.choices.some(({ id }) => id.startsWith('step:ready:'))
    ? ticks(reply.choices.filter(({ id }) => isAnswer(id)).length)
    : [...pressed(reply), ...typedAnswers];

const isAnswer = (id: string): boolean =>
  id.startsWith('step:') && id !== 'step:back' && !id.startsWith('step:ready:');

const pressed = (reply: DialogReply): readonly DialogInput[] => [
  ...reply.choices
    .filter(({ id }) => isAnswer(id))
    .map(({ id }) => choose(id.slice('step:'.length))),
];

/** Plays every path from a reply on. `visit` sees every reply once for each way that leads to it. */
export const playAll = (
  reply: DialogReply,
  language: Language,
  visit: (reply: DialogReply, before: DialogReply | undefined) => void,
  before?: DialogReply,
): void => {
  visit(reply, before);
  if (!reply.state) return;
  for (const input of answersTo(reply)) {
    const next = dialogs.answer(reply.state, input, language, world);
    if (typeof next !== 'string') playAll(next, language, visit, reply);
  }
};
