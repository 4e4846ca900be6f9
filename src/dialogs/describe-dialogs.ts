import { languages, type Language } from '../conversation/index.ts';
import type { Libraries } from '../referral/index.ts';
import { drawDialog } from './draw-dialog.ts';
import { isQuestion, questionsLeft, type Dialog, type StepView } from './dialog.ts';
import { allDialogs } from './tasks/index.ts';

/** A task as an editor sees it. */
export interface DescribedDialog {
  readonly id: string;
  readonly title: string;
  readonly languages: readonly Language[];
  /** A page in Markdown with a diagram. */
  readonly page: string;
}

/** Where the texts are read that are put together from library and time. */
export interface DescribedFrom {
  readonly libraries: Libraries;
  readonly libraryId: string;
  readonly keepContactsDays: number;
}

/** A Monday morning: what is open at the moment must not change a diagram. */
const now = new Date('2026-01-05T10:00:00+01:00');

/** Every task, with a page for editors. */
export const describeDialogs = (from: DescribedFrom): readonly DescribedDialog[] => {
  const view: StepView = {
    slots: {},
    language: 'nl',
    world: {
      ...from,
      now,
      known: {
        fillInFacts: (text) => ({ text, mayHaveChanged: false }),
        organisation: (id) => ({ name: id, url: '' }),
      },
    },
  };
  return allDialogs.map((dialog) => ({
    id: dialog.id,
    title: dialog.title.nl,
    languages: languagesOf(dialog),
    page: pageOf(dialog, view),
  }));
};

const languagesOf = ({ title }: Dialog): readonly Language[] =>
  languages.filter((language) => title[language] !== undefined);

const pageOf = (dialog: Dialog, view: StepView): string => {
  const steps = Object.values(dialog.steps);
  const count = (which: (typeof steps)[number]['kind']): string =>
    String(steps.filter(({ kind }) => kind === which).length);
  return [
    `# ${dialog.title.nl}`,
    '',
    `Task \`${dialog.id}\`, version ${String(dialog.version)}. Languages: ${languagesOf(dialog).join(', ')}. ` +
      `${String(steps.filter(isQuestion).length)} questions, at most ${String(questionsLeft(dialog, dialog.first))} on one way; ${count('done')} ends. ` +
      'Made by `npm run dialogs -- draw`.',
    '',
    '```mermaid',
    drawDialog(dialog, view),
    '```',
    '',
  ].join('\n');
};
