import { stepsAfter, type Dialog, type Step, type StepView, type Text } from './dialog.ts';

const longestText = 160;

/** A task as a Mermaid flowchart for editors: every step with its Dutch text, every answer as an arrow. */
export const drawDialog = (dialog: Dialog, view: StepView): string =>
  [
    'flowchart TD',
    ...Object.entries(dialog.steps).flatMap(([id, step]) => [
      `  ${nodeOf(dialog, id)}${boxOf(step, view)}`,
      ...arrowsFrom(dialog, id, step),
    ]),
    `  start([" "]) --> ${nodeOf(dialog, dialog.first)}`,
  ].join('\n');

/** Mermaid takes some words for its own: a number never is. */
const nodeOf = ({ steps }: Dialog, id: string): string =>
  `s${String(Object.keys(steps).indexOf(id) + 1)}`;

const boxOf = (step: Step, view: StepView): string => {
  switch (step.kind) {
    case 'ask':
    case 'checklist':
      return `["${words(textOf(step.text, view))}"]`;
    case 'tell':
      return `>"${words(textOf(step.text, view))}"]`;
    case 'branch':
      return '{" "}';
    case 'done':
      return `(["${words(step.plan?.(view).title ?? textOf(step.text, view))}"])`;
  }
};

const arrowsFrom = (dialog: Dialog, id: string, step: Step): readonly string[] => {
  const from = nodeOf(dialog, id);
  switch (step.kind) {
    case 'ask':
      return [
        ...step.options.map(
          ({ label, next }) => `  ${from} -->|"${words(label.nl)}"| ${nodeOf(dialog, next)}`,
        ),
        ...(step.typed ? [`  ${from} -->|"✎"| ${nodeOf(dialog, step.typed.next)}`] : []),
      ];
    case 'checklist': {
      const ticks = step.items.map(({ label }) => `☐ ${words(label.nl)}`).join('<br>');
      return [`  ${from} -->|"${ticks}"| ${nodeOf(dialog, step.next)}`];
    }
    case 'tell':
    case 'branch':
    case 'done':
      return stepsAfter(step).map((next) => `  ${from} --> ${nodeOf(dialog, next)}`);
  }
};

const textOf = (text: Text, view: StepView): string =>
  typeof text === 'function' ? text(view) : text.nl;

/** Plain words on a few lines, with what means something to Mermaid written out. */
const words = (markdown: string): string => {
  const plain = markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = plain.length > longestText ? `${plain.slice(0, longestText)} …` : plain;
  return short.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('|', '#124;');
};
