import type { ChoiceId, Language, Localized, Plan } from '../conversation/index.ts';
import type { Libraries } from '../referral/index.ts';
import type { Meaning } from './answers/read-yes-no.ts';
import type { DialogEffect, DialogState } from './dialog-state.ts';

/** Where and when a dialog runs. */
export interface DialogWorld {
  readonly libraryId: string;
  readonly now: Date;
}

/** What tasks look up in the knowledge base, so that an amount or a number stands in one place. */
export interface KnownFacts {
  /** Writes out the facts that a text names as `{{id}}`. */
  fillInFacts(
    text: string,
    language: Language,
  ): { readonly text: string; readonly mayHaveChanged: boolean };
  organisation(id: string):
    | {
        readonly name: string;
        readonly url: string;
        readonly phone?: string;
        /** In Dutch. */
        readonly hours?: string;
      }
    | undefined;
}

/** What a step may look at besides the answers so far. */
export interface StepWorld extends DialogWorld {
  readonly known: KnownFacts;
  readonly libraries: Libraries;
  /** After so many days contact details are deleted. */
  readonly keepContactsDays: number;
}

/** A step as it is seen: the answers so far, the world around, the language of the text. */
export interface StepView {
  readonly slots: DialogState['slots'];
  readonly world: StepWorld;
  readonly language: Language;
}

/** A fixed text, or one that is put together from answers and world. */
export type Text = Localized | ((view: StepView) => string);

/** One of the answers to choose from. */
export interface Option {
  /** Unique in the whole dialog, so that a button of an earlier step never answers a later one. */
  readonly value: string;
  readonly label: Localized;
  readonly next: string;
  /** What somebody says who means this one without naming it. */
  readonly means?: readonly Meaning[];
}

/** Reads a typed answer into what is kept of it; nothing when it is no answer. */
export type Reader = (text: string, world: StepWorld) => string | undefined;

/** Asks, and keeps the answer under the step's own name. */
export interface AskStep {
  readonly kind: 'ask';
  readonly text: Text;
  readonly options: readonly Option[];
  /** What may be typed instead of choosing: words, or contact details that intake seals. */
  readonly typed?:
    | { readonly kind: 'words'; readonly read: Reader; readonly next: string }
    | { readonly kind: 'contact'; readonly next: string };
}

/** Asks for all that fits, and keeps the ticked values under the step's own name, with commas between. */
export interface ChecklistStep {
  readonly kind: 'checklist';
  readonly text: Text;
  /** `value` is unique in the whole dialog. */
  readonly items: readonly { readonly value: string; readonly label: Localized }[];
  readonly next: string;
}

/** Says something above the next question. */
export interface TellStep {
  readonly kind: 'tell';
  readonly text: Text;
  readonly next: string;
}

/** Goes on without asking; `choose` returns one of `to`. */
interface BranchStep {
  readonly kind: 'branch';
  readonly to: readonly string[];
  readonly choose: (view: StepView) => string;
}

/** What a citizen can do after the end. */
export interface NextChoice {
  readonly id: ChoiceId;
  readonly label: Localized;
}

/** The end: a result, and never nothing to do next. */
export interface DoneStep {
  readonly kind: 'done';
  readonly text: Text;
  readonly choices: readonly NextChoice[];
  /** What the text tells, as something to take along. */
  readonly plan?: (view: StepView) => Plan;
  readonly effect?: (view: StepView) => DialogEffect;
}

export type Step = AskStep | ChecklistStep | TellStep | BranchStep | DoneStep;

/** A step at which the citizen answers. */
export const isQuestion = (step: Step | undefined): step is AskStep | ChecklistStep =>
  step?.kind === 'ask' || step?.kind === 'checklist';

/** The values that are ticked at a checklist. */
export const tickedAt = (slots: DialogState['slots'], step: string): readonly string[] =>
  (slots[step] ?? '').split(',').filter(Boolean);

/** A guided task: data and pure functions. */
export interface Dialog {
  readonly id: string;
  /** Raised whenever a saved state of before would no longer fit. */
  readonly version: number;
  /** All texts of the dialog are there in the languages of its title. */
  readonly title: Localized;
  /** Questions that begin it; none where only the bot begins it. */
  readonly questions: Localized<readonly string[]>;
  readonly first: string;
  readonly steps: Readonly<Record<string, Step>>;
}

/** The steps that may come right after a step. */
export const stepsAfter = (step: Step): readonly string[] => {
  switch (step.kind) {
    case 'ask':
      return [...step.options, ...(step.typed ? [step.typed] : [])].map(({ next }) => next);
    case 'tell':
    case 'checklist':
      return [step.next];
    case 'branch':
      return step.to;
    case 'done':
      return [];
  }
};

/** How many questions at most are still to come from a step on, that step included. */
export const questionsLeft = ({ steps }: Dialog, from: string): number => {
  const longest = (id: string): number => {
    const step = steps[id];
    if (!step) return 0;
    const after = Math.max(0, ...stepsAfter(step).map(longest));
    return isQuestion(step) ? after + 1 : after;
  };
  return longest(from);
};
