import { isLanguage, type Language } from '../conversation/index.ts';
import { chancesBy, expectedChances, likeliest, type Chances } from './chances.ts';
import type { LanguageGuess, LanguageState } from './language-state.ts';
import { recognised, unansweredCode, type Recognised } from './recognised.ts';
import { unansweredByScript } from './trigrams.ts';
import { weighMessage, type MessageWeight } from './weigh-message.ts';

const chanceOfUnanswered = 0.005;
const surelyUnanswered = 0.9;

const support = (expected: Chances, { evidence }: MessageWeight, language: Recognised): number => {
  const before = isLanguage(language) ? expected[language] : chanceOfUnanswered;
  return before * Math.exp(evidence.get(language) ?? 0);
};

/** The language that we do not answer in and that the message is surely written in. */
const findUnanswered = (expected: Chances, weight: MessageWeight): string | undefined => {
  const supports = recognised.map((language) => ({
    language,
    support: support(expected, weight, language),
  }));
  const sum = supports.reduce((total, one) => total + one.support, 0);
  const sure = supports.find((one) => one.support > surelyUnanswered * sum);
  return sure && unansweredCode(sure.language);
};

/**
 * Guesses the language to answer in from a message and what the conversation learned before. A message
 * that says too little changes nothing; the citizen's choice stands whatever they write.
 */
export const guessLanguage = ({
  text,
  state,
  uiLanguage,
}: {
  text: string;
  state: LanguageState;
  uiLanguage?: Language;
}): LanguageGuess => {
  if (state.chosen) return { language: state.chosen, state };
  const expected = expectedChances(state, uiLanguage);
  const unchanged = { language: likeliest(expected), state };
  const byScript = unansweredByScript(text);
  if (byScript !== undefined) return { ...unchanged, unanswered: byScript };
  const weight = weighMessage(text);
  const hasLearned = Object.keys(state.posterior).length > 0;
  if (weight.isSlight && hasLearned) return unchanged;
  const unanswered = findUnanswered(expected, weight);
  if (unanswered !== undefined) return { ...unchanged, unanswered };
  const posterior = chancesBy((language) => support(expected, weight, language));
  return { language: likeliest(posterior), state: { posterior } };
};
