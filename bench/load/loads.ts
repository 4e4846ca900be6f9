import type { ProgramName } from '../processes/server-process.ts';

/** What is asked of which server. */
export const loadNames = ['new', 'repeated', 'echo'] as const;
export type LoadName = (typeof loadNames)[number];

export const programOf: Readonly<Record<LoadName, ProgramName>> = {
  new: 'assistant',
  repeated: 'assistant',
  echo: 'echo',
};
