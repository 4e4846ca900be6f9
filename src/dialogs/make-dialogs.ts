import { inLanguage, type Language, type Localized } from '../conversation/index.ts';
import type { Libraries } from '../referral/index.ts';
import { isQuestion, type Dialog, type DialogWorld, type KnownFacts } from './dialog.ts';
import type { DialogInput, DialogReply, DialogState } from './dialog-state.ts';
import { answerStep, askAgain, beginDialog, type Run } from './run-dialog.ts';
import { allDialogs } from './tasks/index.ts';

/** The guided tasks. Nothing is kept between calls: the state goes in and comes out. */
export interface Dialogs {
  title(id: string, language: Language): string | undefined;
  start(id: string, language: Language, world: DialogWorld): DialogReply | undefined;
  /** `not-understood`: the input does not answer the step; `gone`: the saved state is of a version or step that no longer exists. */
  answer(
    state: DialogState,
    input: DialogInput,
    language: Language,
    world: DialogWorld,
  ): DialogReply | 'not-understood' | 'gone';
  /** Asks the current step again because it was not understood. Nothing when it is gone. */
  repeat(state: DialogState, language: Language, world: DialogWorld): DialogReply | undefined;
  /** Asks the current step again after something else was answered: no miss. Nothing when it is gone. */
  resume(state: DialogState, language: Language, world: DialogWorld): DialogReply | undefined;
}

/** The tasks that a question may begin. */
export const guidedTasks: readonly {
  readonly id: string;
  readonly title: Localized;
  readonly questions: Localized<readonly string[]>;
}[] = allDialogs.filter(({ questions }) => questions.nl.length > 0);

/** What the dialogs need to know of this installation. */
export interface DialogParts {
  readonly libraries: Libraries;
  /** The citizen is told after how many days contact details are deleted. */
  readonly keepContactsDays: number;
  readonly known: KnownFacts;
}

/** A dialog that lacks the wanted language runs in Dutch as a whole. */
const spokenLanguage = ({ title }: Dialog, language: Language): Language =>
  title[language] === undefined ? 'nl' : language;

export const makeDialogs = (parts: DialogParts): Dialogs => {
  const byId = new Map(allDialogs.map((dialog) => [dialog.id, dialog]));

  const run = (dialog: Dialog, language: Language, world: DialogWorld): Run => ({
    dialog,
    language: spokenLanguage(dialog, language),
    world: { ...world, ...parts },
  });
  const dialogOf = ({ dialog: id, version, step }: DialogState): Dialog | undefined => {
    const dialog = byId.get(id);
    return dialog?.version === version && isQuestion(dialog.steps[step]) ? dialog : undefined;
  };

  return {
    title: (id, language) => {
      const dialog = byId.get(id);
      return dialog && inLanguage(dialog.title, language);
    },
    start: (id, language, world) => {
      const dialog = byId.get(id);
      return dialog && beginDialog(run(dialog, language, world));
    },
    answer: (state, input, language, world) => {
      const dialog = dialogOf(state);
      if (!dialog) return 'gone';
      return answerStep(run(dialog, language, world), state, input) ?? 'not-understood';
    },
    repeat: (state, language, world) => {
      const dialog = dialogOf(state);
      return dialog && askAgain(run(dialog, language, world), state, state.misses + 1);
    },
    resume: (state, language, world) => {
      const dialog = dialogOf(state);
      return dialog && askAgain(run(dialog, language, world), state, state.misses);
    },
  };
};
