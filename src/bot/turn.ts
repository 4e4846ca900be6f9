import { messageOf } from '../runtime/index.ts';
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

/** Takes a message through the steps. Always ends in an outcome: when a step throws, the citizen hears that it is us. */
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
    parts.logger.error({ inboxId: waiting.inboxId, error: messageOf(error) }, 'a turn failed');
    return apologise(turn).commit('failed', performance.now() - begun);
  }
};

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
  turn.say(turn.sentences.failed, { choices: choicesWithoutAnswer(turn.sentences) });
  return turn;
};
