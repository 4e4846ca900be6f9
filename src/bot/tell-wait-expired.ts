import type { Language, NewActivity } from '../conversation/index.ts';
import { choicesWithoutAnswer } from './choices.ts';
import { sentencesIn } from './say/index.ts';

/** What a citizen hears whose wait ended without an employee: nobody waits for ever in silence. */
export const tellWaitExpired = (language: Language): NewActivity => {
  const sentences = sentencesIn(language);
  return {
    author: 'bot',
    text: sentences.waitExpired,
    choices: choicesWithoutAnswer(sentences),
    sources: [],
    facts: { outcome: 'handed-over', language, handoff: 'expired' },
  };
};
