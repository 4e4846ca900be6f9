import type { AskStep, Option, StepWorld } from '../dialog.ts';
import type { DialogInput } from '../dialog-state.ts';
import { countWords, latinDigits, plainWords } from './plain-words.ts';
import { readYesNo } from './read-yes-no.ts';

/** What was understood: what is kept of the answer, and the step that follows. */
export interface Answer {
  readonly kept: string;
  readonly next: string;
}

/** Understands what a citizen did at a step; nothing when it is no answer to it. */
export const understandAnswer = (
  step: AskStep,
  input: DialogInput,
  world: StepWorld,
): Answer | undefined => {
  switch (input.kind) {
    case 'choice':
      return asAnswer(step.options.find(({ value }) => value === input.value));
    case 'contact':
      return step.typed?.kind === 'contact'
        ? { kept: input.sealedContactId, next: step.typed.next }
        : undefined;
    case 'text':
      return asAnswer(optionIn(input.text, step.options)) ?? typedAnswer(step, input.text, world);
  }
};

const asAnswer = (option: Option | undefined): Answer | undefined =>
  option && { kept: option.value, next: option.next };

const typedAnswer = ({ typed }: AskStep, text: string, world: StepWorld): Answer | undefined => {
  if (typed?.kind !== 'words') return undefined;
  const kept = typed.read(text, world);
  return kept === undefined ? undefined : { kept, next: typed.next };
};

/** The option that a text names: by its number, its label, or what it means. */
const optionIn = (text: string, options: readonly Option[]): Option | undefined =>
  numbered(text, options) ?? labelled(text, options) ?? meant(text, options);

const numbered = (text: string, options: readonly Option[]): Option | undefined => {
  const [, digits] =
    /^\s*(?:nummer|optie|number|option|nr\.?)?\s*(\d{1,2})[.)]?\s*$/iu.exec(latinDigits(text)) ??
    [];
  return digits === undefined ? undefined : options[Number(digits) - 1];
};

const labelled = (text: string, options: readonly Option[]): Option | undefined => {
  const words = plainWords(text);
  const labelsOf = ({ label }: Option): readonly string[] => Object.values(label).map(plainWords);
  const exact = options.filter((option) => labelsOf(option).includes(words));
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const partly = options.filter((option) =>
    labelsOf(option).some((label) => isPartOf(words, label)),
  );
  return partly.length === 1 ? partly[0] : undefined;
};

/** A few words of a label, such as "allebei" of "Ja, bij allebei". */
const isPartOf = (words: string, label: string): boolean =>
  words.length >= 5 && countWords(words) < countWords(label) && label.includes(words);

const meant = (text: string, options: readonly Option[]): Option | undefined => {
  const meaning = readYesNo(text);
  return meaning && options.find(({ means }) => means?.includes(meaning));
};
