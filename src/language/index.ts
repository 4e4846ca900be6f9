export * from './language-state.ts';
