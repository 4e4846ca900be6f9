import { describeElsewhere } from '../referral/index.ts';
import { messageOf, StorageTrouble } from '../runtime/index.ts';
import { choicesWithoutAnswer } from './choices.ts';
import { admitNoAnswer } from './steps/admit-no-answer.ts';
import { answerChatter } from './steps/answer-chatter.ts';
import { answerCrisis } from './steps/answer-crisis.ts';
import { answerOrGuide } from './steps/answer-or-guide.ts';
import { askStepAgain } from './steps/ask-step-again.ts';
import { continueDialog } from './steps/continue-dialog.ts';
import { declineAttachment } from './steps/decline-attachment.ts';
import { detectLanguage } from './steps/detect-language.ts';
import { explainWord } from './steps/explain-word.ts';
import { explainMasking } from './steps/explain-masking.ts';
import { introduceItself } from './steps/introduce-itself.ts';
import { leaveToStaff } from './steps/leave-to-staff.ts';
import { obeyCommand } from './steps/obey-command.ts';
import { noticePause } from './steps/notice-pause.ts';
import { offerLanguages } from './steps/offer-languages.ts';
import { openTaskCode } from './steps/open-task-code.ts';
import { stopAtDigidLine } from './steps/stop-at-digid-line.ts';
import { Turn, type Step, type TurnParts } from './turn-draft.ts';
import type { TurnCommit, WaitingTurn } from './turn-store.ts';
import type { Outcome } from '../conversation/index.ts';

/** What happens to a citizen's message, in this order, until a step ends the turn. */
const steps: readonly Step[] = [
  detectLanguage,
  noticePause,
  introduceItself,
  explainMasking,
  answerCrisis,
  obeyCommand,
  declineAttachment,
  leaveToStaff,
  openTaskCode,
  continueDialog,
  answerChatter,
  offerLanguages,
  stopAtDigidLine,
  explainWord,
  answerOrGuide,
  admitNoAnswer,
];

/**
 * Takes a message through the steps. Always ends in an outcome: when a step throws, the citizen hears that it is us.
 * @throws StorageTrouble: nothing could be kept of an apology either, and the turn is taken again
 */
export const takeTurn = async (
  waiting: WaitingTurn,
  parts: TurnParts,
  now: Date,
): Promise<TurnCommit> => {
  const begun = performance.now();
  const turn = new Turn(waiting, parts, now);
  try {
    const outcome = await firstOutcome(turn);
    askStepAgain(turn);
    return turn.commit(outcome, performance.now() - begun);
  } catch (error) {
    if (error instanceof StorageTrouble) throw error;
    parts.logger.error(
      { inboxId: waiting.inboxId, error: messageOf(error) },
      'a turn failed: the citizen heard that it is us, with the places and phones of the library',
    );
    return apologise(turn).commit('failed', performance.now() - begun);
  }
};

/** A turn in which the citizen only hears that it is us: for a message that cannot have its own. */
export const giveUpTurn = async (
  waiting: WaitingTurn,
  parts: TurnParts,
  now: Date,
): Promise<TurnCommit> => {
  const turn = new Turn(waiting, parts, now);
  // In the citizen's language, unless it is just that which fails.
  await speakTheirs(turn).catch(() => undefined);
  return apologise(turn).commit('failed', 0);
};

const speakTheirs = async (turn: Turn): Promise<unknown> => detectLanguage(turn);

const firstOutcome = async (turn: Turn): Promise<Outcome> => {
  for (const step of steps) {
    const outcome = await step(turn);
    if (outcome) return outcome;
  }
  throw new Error('The last step must end the turn.');
};

/** A fresh turn that keeps everything as it was and says that it is us. It does nothing that can fail again. */
const apologise = ({ waiting, parts, now, draft }: Turn): Turn => {
  const turn = new Turn(waiting, parts, now);
  turn.draft.language = draft.language;
  turn.say([turn.sentences.failed, ...elsewhere(turn)].join('\n\n'), {
    choices: choicesWithoutAnswer(turn.sentences),
  });
  return turn;
};

/** Where people are, by phone and hours. That may be the very part that failed: then the sentence stands alone. */
const elsewhere = ({ parts, libraryId, draft }: Turn): readonly string[] => {
  try {
    const lines = describeElsewhere(parts.libraries, libraryId, draft.language);
    return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
  } catch {
    return [];
  }
};
