import { staffStates } from '../../handoff/index.ts';
import { readYesNo } from '../../dialogs/index.ts';
import { commandOutcomes, isCommand, type Command } from '../commands.ts';
import { recogniseCommand } from '../understand/index.ts';
import type { Step, Turn } from '../turn-draft.ts';

/** What is obeyed even while an employee has the conversation: it is the citizen's own data. */
const alwaysObeyed: ReadonlySet<Command> = new Set([
  'erase',
  'erase-yes',
  'erase-no',
  'what-we-know',
]);

/** Commands work as buttons and as whole messages, in every language. */
export const obeyCommand: Step = (turn) => {
  const command = commandOf(turn);
  if (!command) return undefined;
  const withStaff = turn.draft.handoff && staffStates.has(turn.draft.handoff.state);
  if (withStaff && !alwaysObeyed.has(command)) return undefined;
  return commandOutcomes[command](turn);
};

const commandOf = (turn: Turn): Command | undefined => {
  const name = turn.choice?.startsWith('command:')
    ? turn.choice.slice('command:'.length)
    : (recogniseCommand(turn.text) ?? answerToOffer(turn));
  return name !== undefined && isCommand(name) ? name : undefined;
};

/** Whether a person was offered last. In a task the step was asked again below the DigiD line: "ja" answers that. */
const wasOffered = ({ waiting, draft }: Turn): boolean => {
  const last = waiting.conversation.turns.at(-1)?.outcome;
  return last === 'handoff-offered' || (last === 'stopped-at-digid-line' && !draft.dialog);
};

/** "Ja" and "nee" right after a person was offered. */
const answerToOffer = (turn: Turn): Command | undefined => {
  if (!wasOffered(turn)) return undefined;
  const answer = readYesNo(turn.text);
  if (answer === 'yes') return 'staff-yes';
  return answer === 'no' ? 'staff-no' : undefined;
};
