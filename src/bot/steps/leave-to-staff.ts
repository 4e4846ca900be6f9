import { staffStates } from '../../handoff/index.ts';
import type { Step } from '../turn-draft.ts';

/** While an employee has the conversation the assistant says nothing: the message is already in the transcript. */
export const leaveToStaff: Step = ({ draft }) =>
  draft.handoff && staffStates.has(draft.handoff.state) ? 'left-to-staff' : undefined;
