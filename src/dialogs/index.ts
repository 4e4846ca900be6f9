export * from './dialog-state.ts';
