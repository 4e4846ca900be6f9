import { inLanguage, type Choice, type Language } from '../conversation/index.ts';
import { readBack } from './answers/read-back.ts';
import { understandAnswer } from './answers/understand-answer.ts';
import { readyValue, understandTicks } from './answers/understand-ticks.ts';
import {
  isQuestion,
  questionsLeft,
  tickedAt,
  type AskStep,
  type ChecklistStep,
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
  if (step?.kind === 'checklist') return tick(run, state, step, input);
  const answer = step?.kind === 'ask' ? understandAnswer(step, input, run.world) : undefined;
  return answer && goOn(run, state, answer);
};

const goOn = (
  run: Run,
  { step, slots, trail }: DialogState,
  { kept, next }: { readonly kept: string; readonly next: string },
): DialogReply =>
  arrive(run, { step: next, slots: { ...slots, [step]: kept }, trail: [...trail, step] });

/** Ticks or unticks, and asks on; until the citizen is ready. */
const tick = (
  run: Run,
  state: DialogState,
  step: ChecklistStep,
  input: DialogInput,
): DialogReply | undefined => {
  const ticks = understandTicks(step, input, { step: state.step, slots: state.slots });
  if (!ticks) return undefined;
  const kept = ticks.values.join(',');
  return ticks.ready
    ? goOn(run, state, { kept, next: step.next })
    : arrive(run, { ...state, slots: { ...state.slots, [state.step]: kept } });
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

const oneStepBack = ({ slots, trail, step: from }: DialogState): Position => {
  const step = trail.at(-1) ?? '';
  const kept = Object.entries(slots).filter(([answered]) => ![step, from].includes(answered));
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
    case 'checklist':
      return ask(run, at, step, [...said, textOf(step.text, view)]);
    case 'done':
      return finish(step, view, [...said, textOf(step.text, view)]);
  }
};

const textOf = (text: Text, view: StepView): string => {
  const { language, world } = view;
  const words = typeof text === 'function' ? text(view) : inLanguage(text, language);
  const filled = world.known.fillInFacts(words, language);
  return filled.mayHaveChanged
    ? `${filled.text}\n\n${frames[language].mayHaveChanged}`
    : filled.text;
};

const ask = (
  run: Run,
  at: Position,
  step: AskStep | ChecklistStep,
  said: readonly string[],
): DialogReply => {
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
    ...(step.kind === 'ask' && step.typed?.kind === 'contact' && { expects: 'contact' }),
  };
};

const choicesOf = (
  step: AskStep | ChecklistStep,
  at: Position,
  language: Language,
): readonly Choice[] => [
  ...answersOf(step, at, language),
  ...(at.trail.length > 0 ? [{ id: 'step:back', label: frames[language].back } as const] : []),
  { id: 'command:stop', label: frames[language].stop },
];

const answersOf = (
  step: AskStep | ChecklistStep,
  at: Position,
  language: Language,
): readonly Choice[] => {
  if (step.kind === 'ask')
    return step.options.map(({ value, label }) => ({
      id: `step:${value}`,
      label: inLanguage(label, language),
    }));
  const ticked = tickedAt(at.slots, at.step);
  return [
    ...step.items.map(({ value, label }): Choice => ({
      id: `step:${value}`,
      label: `${ticked.includes(value) ? '✓ ' : ''}${inLanguage(label, language)}`,
    })),
    { id: `step:${readyValue(at.step)}`, label: frames[language].ready },
  ];
};

const numberedAnswers = ({ dialog, language }: Run, id: string): string => {
  const step = dialog.steps[id];
  if (!isQuestion(step)) return '';
  const answers = (step.kind === 'ask' ? step.options : step.items).map(
    ({ label }, i) => `${String(i + 1)}. ${inLanguage(label, language)}`,
  );
  return answers.length === 0 ? '' : [frames[language].hint, ...answers].join('\n');
};

const finish = (step: DoneStep, view: StepView, said: readonly string[]): DialogReply => ({
  text: said.join('\n\n'),
  choices: step.choices.map(({ id, label }) => ({ id, label: inLanguage(label, view.language) })),
  language: view.language,
  ...(step.plan && { plan: step.plan(view) }),
  ...(step.effect && { effect: step.effect(view) }),
});
