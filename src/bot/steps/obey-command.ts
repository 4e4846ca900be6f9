import { staffStates } from '../../handoff/index.ts';
import { readYesNo } from '../../dialogs/index.ts';
import { commandOutcomes, isCommand, type Command } from '../commands.ts';
import { recogniseCommand, recogniseLanguageWish } from '../understand/index.ts';
import type { Step, Turn } from '../turn-draft.ts';

/** What is obeyed even while an employee has the conversation: it is the citizen's own data. */
const alwaysObeyed: ReadonlySet<Command> = new Set([
  'erase',
  'erase-yes',
  'erase-no',
  'what-we-know',
]);

/** After these the citizen answers the command, not the task. */
const asksItself: ReadonlySet<Command> = new Set([
  ...(['staff', 'staff-yes', 'erase', 'language'] as const),
  ...(['task-continue', 'task-again'] as const),
]);

/** Commands work as buttons and as whole messages, in every language. */
export const obeyCommand: Step = async (turn) => {
  const command = commandOf(turn);
  if (!command) return undefined;
  const withStaff = turn.draft.handoff && staffStates.has(turn.draft.handoff.state);
  if (withStaff && !alwaysObeyed.has(command)) return undefined;
  const outcome = await commandOutcomes[command](turn);
  // What was asked in a task is shown again, so that no answer goes to a step out of sight.
  if (outcome && turn.draft.dialog && !asksItself.has(command)) turn.draft.repeatsStep = true;
  return outcome;
};

const commandOf = (turn: Turn): Command | undefined => {
  const name = turn.choice?.startsWith('command:')
    ? turn.choice.slice('command:'.length)
    : (recogniseCommand(turn.text) ?? languageWish(turn) ?? answerToOffer(turn));
  return name !== undefined && isCommand(name) ? name : undefined;
};

/** A message that is only the name of a language, or asks for it. */
const languageWish = ({ text }: Turn): string | undefined => {
  const language = recogniseLanguageWish(text);
  return language && `language-${language}`;
};

/** "Ja" and "nee" right after something was offered: a person, or to wipe everything. */
const answerToOffer = ({ text, draft, waiting }: Turn): string | undefined => {
  const answer = readYesNo(text);
  if (answer !== 'yes' && answer !== 'no') return undefined;
  const { lastChoices, turns } = waiting.conversation;
  const last = turns.at(-1)?.outcome;
  if (draft.dialog?.paused && lastChoices.some(({ id }) => id === 'command:task-continue'))
    return answer === 'yes' ? 'task-continue' : 'stop';
  // In a task the step was asked again below the DigiD line: "ja" answers that.
  if (last === 'stopped-at-digid-line' && draft.dialog) return undefined;
  // Whoever was told of help in danger and says yes, wants a person.
  if (last === 'crisis') return answer === 'yes' ? 'staff' : undefined;
  const offers = ['staff', 'erase'].map((offer) => `${offer}-${answer}`);
  const wasOffered = (offer: string) => lastChoices.some(({ id }) => id === `command:${offer}`);
  // Who was angry was asked whether a person is wanted. "Ja" is told first what that person reads.
  if (answer === 'yes' && last === 'chatter' && wasOffered('staff-no')) return 'staff';
  return offers.find(wasOffered);
};
