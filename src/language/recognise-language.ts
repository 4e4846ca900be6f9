import { highest } from './recognised.ts';
import { unansweredByScript } from './scripts.ts';
import { weighMessage } from './weigh-message.ts';

/**
 * What a text by itself is most alike, expecting nothing: a hypothesis, or the ISO 639-3 code of a script that
 * none of them is written in. Nothing where there are no words to go by.
 */
export const recogniseLanguage = (text: string): string | undefined => {
  const byScript = unansweredByScript(text);
  if (byScript !== undefined) return byScript;
  const { words, whole } = weighMessage(text);
  return words === 0 ? undefined : highest(whole);
};
