export { connectLanguageModel, type LanguageModelSettings } from './connect-language-model.ts';
export { openRewriting } from './open-rewriting.ts';
