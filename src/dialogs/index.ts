export * from './dialog-state.ts';
export type { DialogWorld } from './dialog.ts';
export { makeDialogs, type Dialogs } from './make-dialogs.ts';
export { readYesNo } from './answers/read-yes-no.ts';
