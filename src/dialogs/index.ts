export { writePlan } from './card.ts';
export { describeDialogs } from './describe-dialogs.ts';
export * from './dialog-state.ts';
export type { DialogWorld, KnownFacts } from './dialog.ts';
export { guidedTasks, makeDialogs, type Dialogs } from './make-dialogs.ts';
export { readYesNo } from './answers/read-yes-no.ts';
