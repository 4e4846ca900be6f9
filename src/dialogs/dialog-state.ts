import type { Choice, Expectation, Language, Plan } from '../conversation/index.ts';

/** Where a citizen is in a guided task: all that is saved of it. */
export interface DialogState {
  readonly dialog: string;
  readonly version: number;
  readonly step: string;
  readonly slots: Readonly<Record<string, string>>;
  /** Steps that were answered, oldest first: what `back` returns to. */
  readonly trail: readonly string[];
  /** How often in a row the step was not understood. */
  readonly misses: number;
  /** The citizen came back after a day or more, and is asked whether to go on. */
  readonly paused?: true;
}

/** What a citizen takes along of a task: its end, or how far it came. */
export type TakenTask =
  | { readonly dialog: string; readonly plan: Plan }
  | { readonly dialog: string; readonly state: DialogState };

/** What the citizen did at a step. */
export type DialogInput =
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Intake sealed the contact details that the step asked for. */
  | { readonly kind: 'contact'; readonly sealedContactId: string };

/** What the bot must carry out for a dialog. */
export type DialogEffect =
  | { readonly kind: 'offer-handoff' }
  | {
      readonly kind: 'leave-contact';
      readonly sealedContactId: string;
      readonly question: string;
    };

/** What a dialog says next. Without `state` it has ended. */
export interface DialogReply {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly language: Language;
  readonly state?: DialogState;
  readonly expects?: Expectation;
  readonly effect?: DialogEffect;
  /** What the citizen can take along from this end. */
  readonly plan?: Plan;
}
