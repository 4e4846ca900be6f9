import { inLanguage, type Choice, type Language } from '../conversation/index.ts';
import { readBack } from './answers/read-back.ts';
import { understandAnswer } from './answers/understand-answer.ts';
import {
  questionsLeft,
  type AskStep,
  type Dialog,
  type DoneStep,
  type StepView,
  type StepWorld,
  type Text,
} from './dialog.ts';
import type { DialogInput, DialogReply, DialogState } from './dialog-state.ts';
import { frames } from './frame.ts';

/** A dialog that runs somewhere, in a language that all its texts are in. */
export interface Run {
  readonly dialog: Dialog;
  readonly language: Language;
  readonly world: StepWorld;
}

type Position = Pick<DialogState, 'step' | 'slots' | 'trail'>;

/** Begins a dialog at its first step. */
export const beginDialog = (run: Run): DialogReply =>
  arrive(run, { step: run.dialog.first, slots: {}, trail: [] });

/** Takes what the citizen did at a step, and goes on to the next question or the end. */
export const answerStep = (
  run: Run,
  state: DialogState,
  input: DialogInput,
): DialogReply | undefined => {
  if (wantsBack(input) && state.trail.length > 0) return arrive(run, oneStepBack(state));
  const step = run.dialog.steps[state.step];
  const answer = step?.kind === 'ask' ? understandAnswer(step, input, run.world) : undefined;
  return (
    answer &&
    arrive(run, {
      step: answer.next,
      slots: { ...state.slots, [state.step]: answer.kept },
      trail: [...state.trail, state.step],
    })
  );
};

/**
 * Asks the step again; once it was missed before, with its answers numbered.
 * @param misses how often in a row it has then not been understood
 */
export const askAgain = (run: Run, state: DialogState, misses: number): DialogReply => {
  const reply = arrive(run, state);
  const hint = state.misses > 0 ? numberedAnswers(run, state.step) : '';
  return {
    ...reply,
    text: [reply.text, hint].filter(Boolean).join('\n\n'),
    ...(reply.state && { state: { ...reply.state, misses } }),
  };
};

const wantsBack = (input: DialogInput): boolean =>
  (input.kind === 'choice' && input.value === 'back') ||
  (input.kind === 'text' && readBack(input.text));

const oneStepBack = ({ slots, trail }: DialogState): Position => {
  const step = trail.at(-1) ?? '';
  const kept = Object.entries(slots).filter(([answered]) => answered !== step);
  return { step, slots: Object.fromEntries(kept), trail: trail.slice(0, -1) };
};

/** Says and chooses what needs no answer, up to the next question or the end. */
const arrive = (run: Run, at: Position, said: readonly string[] = []): DialogReply => {
  const step = run.dialog.steps[at.step];
  if (!step) throw new Error(`The dialog ${run.dialog.id} has no step ${at.step}.`);
  const view: StepView = { slots: at.slots, world: run.world, language: run.language };
  switch (step.kind) {
    case 'tell':
      return arrive(run, { ...at, step: step.next }, [...said, textOf(step.text, view)]);
    case 'branch':
      return arrive(run, { ...at, step: step.choose(view) }, said);
    case 'ask':
      return ask(run, at, step, [...said, textOf(step.text, view)]);
    case 'done':
      return finish(step, view, [...said, textOf(step.text, view)]);
  }
};

const textOf = (text: Text, view: StepView): string =>
  typeof text === 'function' ? text(view) : inLanguage(text, view.language);

const ask = (run: Run, at: Position, step: AskStep, said: readonly string[]): DialogReply => {
  const { dialog, language } = run;
  const left = questionsLeft(dialog, at.step);
  const progress = frames[language].progress(at.trail.length + 1, at.trail.length + left);
  return {
    text: [progress, ...said].join('\n\n'),
    choices: choicesOf(step, at, language),
    language,
    state: {
      dialog: dialog.id,
      version: dialog.version,
      step: at.step,
      slots: at.slots,
      trail: at.trail,
      misses: 0,
    },
    ...(step.typed?.kind === 'contact' && { expects: 'contact' }),
  };
};

const choicesOf = (step: AskStep, { trail }: Position, language: Language): readonly Choice[] => [
  ...step.options.map(({ value, label }): Choice => ({
    id: `step:${value}`,
    label: inLanguage(label, language),
  })),
  ...(trail.length > 0 ? [{ id: 'step:back', label: frames[language].back } as const] : []),
  { id: 'command:stop', label: frames[language].stop },
];

const numberedAnswers = ({ dialog, language }: Run, id: string): string => {
  const step = dialog.steps[id];
  if (step?.kind !== 'ask' || step.options.length === 0) return '';
  const answers = step.options.map(
    ({ label }, i) => `${String(i + 1)}. ${inLanguage(label, language)}`,
  );
  return [frames[language].hint, ...answers].join('\n');
};

const finish = (step: DoneStep, view: StepView, said: readonly string[]): DialogReply => ({
  text: said.join('\n\n'),
  choices: step.choices.map(({ id, label }) => ({ id, label: inLanguage(label, view.language) })),
  language: view.language,
  ...(step.effect && { effect: step.effect(view) }),
});
