import type { Localized } from '../conversation/index.ts';
import type { Meaning } from './answers/read-yes-no.ts';
import { makeCard, type CardMore, type CardWords } from './card.ts';
import type {
  AskStep,
  ChecklistStep,
  DoneStep,
  Option,
  StepView,
  TellStep,
  Text,
} from './dialog.ts';

/** A word or sentence of a task, in whatever language is asked for. */
type Pick<T, U = string> = (own: T) => U;

/** Short ways to write a task's steps in the texts of all its languages. */
export interface StepWriter<T> {
  readonly each: <U>(pick: Pick<T, U>) => Localized<U>;
  /** A text that needs answers or world as well as the texts of its language. */
  readonly made: (make: (own: T, view: StepView) => string) => Text;
  readonly option: (value: string, label: Pick<T>, next: string, ...means: Meaning[]) => Option;
  readonly ask: (text: Pick<T>, ...options: Option[]) => AskStep;
  /** `items`: what can be ticked, each with its value. */
  readonly checklist: (
    text: Pick<T>,
    items: Readonly<Record<string, Pick<T>>>,
    next: string,
  ) => ChecklistStep;
  readonly tell: (text: Pick<T>, next: string) => TellStep;
  /** An end with a card to take along. `checkedOn`: the day on which it was held against its sources. */
  readonly card: (
    words: (own: T, view: StepView) => CardWords,
    checkedOn: string,
    more: CardMore,
  ) => DoneStep;
}

/** Writes steps in the texts of a task; a language that the task lacks is never asked for. */
export const writeSteps = <T>(texts: Localized<T>): StepWriter<T> => {
  const each = <U>(pick: Pick<T, U>): Localized<U> => inEach(texts, pick);
  return {
    each,
    made: (make) => (view) => make(texts[view.language] ?? texts.nl, view),
    option: (value, label, next, ...means) => ({ value, label: each(label), next, means }),
    ask: (text, ...options) => ({ kind: 'ask', text: each(text), options }),
    checklist: (text, items, next) => ({
      kind: 'checklist',
      text: each(text),
      items: Object.entries(items).map(([value, label]) => ({ value, label: each(label) })),
      next,
    }),
    tell: (text, next) => ({ kind: 'tell', text: each(text), next }),
    card: (words, checkedOn, more) =>
      makeCard((view) => words(texts[view.language] ?? texts.nl, view), checkedOn, more),
  };
};

const inEach = <T, U>(texts: Localized<T>, pick: Pick<T, U>): Localized<U> => ({
  ...Object.fromEntries(
    Object.entries(texts).map(([language, own]: [string, T]) => [language, pick(own)]),
  ),
  nl: pick(texts.nl),
});

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };

/** The texts of a task in another language: a text that is missing does not compile. */
export type TextsLike<Dutch> = Widened<Dutch>;
