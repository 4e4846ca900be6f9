import {
  asMarkdownText,
  type ChoiceId,
  type Language,
  type Plan,
  type PlanContact,
} from '../conversation/index.ts';
import { describeDay } from '../referral/index.ts';
import type { DialogEffect } from './dialog-state.ts';
import type { DoneStep, NextChoice, StepView } from './dialog.ts';
import { frames } from './frame.ts';

/** What a card says, in one language. Facts stand as `{{id}}`; every text is Markdown of one paragraph. */
export interface CardWords {
  readonly title: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** What to bring or keep at hand. */
  readonly bring?: readonly string[];
  /** The last day, or how long it takes. */
  readonly time?: string;
  /** The way for who has no computer, telephone, e-mail or DigiD, or wants paper. */
  readonly without?: readonly string[];
}

/** What a card has beside its words. */
export interface CardMore {
  /** Organisations of `organisations.yml` to call or visit, the first door first. */
  readonly contacts: readonly string[];
  /** What comes before "help nearby" and "ask an employee". */
  readonly next?: readonly NextChoice[];
  readonly effect?: DialogEffect;
}

/** The end of a task as a card to take along: what to do, what to bring, how long, how else, and whom to call. */
export const makeCard = (
  words: (view: StepView) => CardWords,
  checkedOn: string,
  { contacts, next = [], effect }: CardMore,
): DoneStep => {
  const plan = (view: StepView): Plan => planOf(words(view), { view, contacts, checkedOn });
  return {
    kind: 'done',
    text: (view) => writePlan(plan(view)),
    plan,
    choices: [...next, helpNearby, askEmployee],
    ...(effect && { effect: () => effect }),
  };
};

const fromFrame = (id: ChoiceId, word: 'helpNearby' | 'askEmployee'): NextChoice => ({
  id,
  label: {
    nl: frames.nl[word],
    ...Object.fromEntries(
      Object.entries(frames).map(([language, frame]) => [language, frame[word]]),
    ),
  },
});

const helpNearby = fromFrame('dialog:ido-zoeken', 'helpNearby');
const askEmployee = fromFrame('command:staff', 'askEmployee');

const planOf = (
  { title, steps, bring = [], time, without = [] }: CardWords,
  from: {
    readonly view: StepView;
    readonly contacts: readonly string[];
    readonly checkedOn: string;
  },
): Plan => {
  const { language, world } = from.view;
  const fill = (text: string): string => world.known.fillInFacts(text, language).text;
  const mayHaveChanged = [title, ...steps, ...bring, time ?? '', ...without].some(
    (text) => world.known.fillInFacts(text, language).mayHaveChanged,
  );
  return {
    title: fill(title),
    language,
    steps: steps.map(fill),
    bring: bring.map(fill),
    ...(time !== undefined && { time: fill(time) }),
    without: without.map(fill),
    contacts: from.contacts.map((id) => contactOf(id, from.view)),
    headings: headingsIn(language),
    notes: [
      ...(mayHaveChanged ? [frames[language].mayHaveChanged] : []),
      frames[language].noDecision(describeDay(new Date(from.checkedOn), language)),
    ],
  };
};

const headingsIn = (language: Language): Plan['headings'] => {
  const { bring, time, without, contacts } = frames[language];
  return { bring, time, without, contacts };
};

const contactOf = (id: string, { world, language }: StepView): PlanContact => {
  const door = world.known.organisation(id);
  if (!door) throw new Error(`organisations.yml has no ${id}, which a task sends people to.`);
  const { name, url, phone, hours } = door;
  return {
    name,
    url,
    ...(phone !== undefined && { phone }),
    // Hours are written in Dutch: who does not read that is better off without.
    ...(hours !== undefined && language === 'nl' && { hours }),
  };
};

/** A plan as a message. */
export const writePlan = (plan: Plan): string => {
  const { headings } = plan;
  const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [[`**${heading}**`, ...lines].join('\n')];
  return [
    `**${plan.title}**`,
    plan.steps.map((step, i) => `${String(i + 1)}. ${step}`).join('\n'),
    ...part(headings.bring, plan.bring.map(asItem)),
    ...(plan.time === undefined ? [] : [`**${headings.time}** ${plan.time}`]),
    ...part(headings.without, plan.without.map(asItem)),
    ...part(headings.contacts, plan.contacts.map(writeContact).map(asItem)),
    ...plan.notes,
  ].join('\n\n');
};

const asItem = (text: string): string => `- ${text}`;

const writeContact = ({ name, url, phone, hours }: PlanContact): string =>
  [
    `[${asMarkdownText(name)}](${url})`,
    ...(phone === undefined ? [] : [`: **${phone}**`]),
    ...(hours === undefined ? [] : [` (${hours})`]),
  ].join('');
