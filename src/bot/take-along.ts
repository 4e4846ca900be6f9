import type { Outcome } from '../conversation/index.ts';
import type { TakenTask } from '../dialogs/index.ts';
import { writePlan } from '../dialogs/index.ts';
import { describeDay } from '../referral/index.ts';
import { newPaperCode, readPaperCode, showPaperCode } from '../runtime/index.ts';
import { choicesWithoutAnswer, takeCardChoice } from './choices.ts';
import { resumeDialog } from './show-dialog.ts';
import type { Turn } from './turn-draft.ts';

/** Six signs stand on a small piece of paper; who guesses is slowed down. */
const codeLength = 6;
const codeDays = 14;

/** A code such as K7P-4M2, alone in a message: six letters and digits of both kinds. */
export const readTaskCode = (text: string): string | undefined => {
  const typed = text.trim();
  const isCode =
    /^[A-Z0-9]{3}[-– ]?[A-Z0-9]{3}$/iu.test(typed) && /[A-Z]/iu.test(typed) && /\d/u.test(typed);
  return isCode ? readPaperCode(typed) : undefined;
};

/** Gives a code for the task that ended or was left last: it opens at the desk and on another device. */
export const takeAlong = (turn: Turn): Outcome | undefined => {
  const { draft, sentences, now, parts } = turn;
  const task = draft.takenTask;
  if (!task) return undefined;
  const code = newPaperCode(codeLength);
  const expiresAt = new Date(now.getTime() + codeDays * 24 * 60 * 60 * 1000);
  draft.newTaskCode = { code, task, expiresAt };
  const shown = showPaperCode(code);
  const until = describeDay(expiresAt, draft.language);
  turn.say(
    'plan' in task
      ? sentences.cardCode(shown, until, `${parts.publicUrl}/kaart/${shown}`)
      : sentences.laterCode(shown, until),
    { choices: choicesWithoutAnswer(sentences) },
  );
  return 'command';
};

/** Opens what was taken along: shows the card, or goes on where the task was left. */
export const openTaken = (turn: Turn, task: TakenTask): Outcome => {
  const { draft, sentences } = turn;
  draft.takenTask = task;
  if ('state' in task) {
    draft.dialog = task.state;
    return resumeDialog(turn) ?? 'command';
  }
  turn.say(writePlan(task.plan), {
    choices: [takeCardChoice(sentences), ...choicesWithoutAnswer(sentences)],
    language: task.plan.language,
    facts: { dialog: task.dialog },
  });
  draft.facts = { ...draft.facts, dialog: task.dialog };
  return 'guide-ended';
};
