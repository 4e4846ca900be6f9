import type { ChecklistStep } from '../dialog.ts';
import { tickedAt } from '../dialog.ts';
import type { DialogInput, DialogState } from '../dialog-state.ts';
import { frames } from '../frame.ts';
import { latinDigits, plainWords } from './plain-words.ts';
import { readYesNo } from './read-yes-no.ts';

/** What is ticked now, in the order of the list. */
export interface Ticks {
  readonly values: readonly string[];
  /** The citizen is done with the list. */
  readonly ready: boolean;
}

/** What the button under a checklist stands for. */
export const readyValue = (step: string): string => `ready:${step}`;

/** Understands what a citizen did at a checklist: a button, numbers ("1 en 3"), a label, "klaar" or "nee". */
export const understandTicks = (
  { items }: ChecklistStep,
  input: DialogInput,
  { step, slots }: Pick<DialogState, 'step' | 'slots'>,
): Ticks | undefined => {
  const values = tickedAt(slots, step);
  const inOrder = (wanted: readonly string[]): readonly string[] =>
    items.map(({ value }) => value).filter((value) => wanted.includes(value));
  const toggled = (value: string): Ticks => ({
    values: inOrder(
      values.includes(value) ? values.filter((one) => one !== value) : [...values, value],
    ),
    ready: false,
  });
  if (input.kind === 'choice') {
    if (input.value === readyValue(step)) return { values, ready: true };
    return items.some(({ value }) => value === input.value) ? toggled(input.value) : undefined;
  }
  if (input.kind !== 'text') return undefined;
  if (isReady(input.text)) return { values, ready: true };
  if (readYesNo(input.text) === 'no') return { values: [], ready: true };
  const numbered = numbersIn(input.text)?.map((number) => items[number - 1]?.value);
  if (numbered?.every((value) => value !== undefined))
    return { values: inOrder(numbered), ready: true };
  const named = items.filter(({ label }) =>
    Object.values(label).map(plainWords).includes(plainWords(input.text)),
  );
  return named.length === 1 && named[0] ? toggled(named[0].value) : undefined;
};

const isReady = (text: string): boolean =>
  Object.values(frames).some(({ ready }) => plainWords(ready) === plainWords(text));

/** "1, 3 en 4" as numbers; nothing when it says anything else. */
const numbersIn = (text: string): readonly number[] | undefined => {
  const plain = plainWords(latinDigits(text)).trim();
  return /^\d{1,2}( (\p{L}{1,3} )?\d{1,2})*$/u.test(plain)
    ? (plain.match(/\d+/g) ?? []).map(Number)
    : undefined;
};
