export { guessLanguage } from './guess-language.ts';
export * from './language-state.ts';
