import type { Language } from '../conversation/index.ts';
import { chancesBy, expectedChances, likeliest, type Chances } from './chances.ts';
import type { LanguageGuess, LanguageState } from './language-state.ts';
import { posteriorOf, type Posterior } from './posterior.ts';
import { answeredIn, highest, hypotheses, unansweredCode } from './recognised.ts';
import { unansweredByScript } from './scripts.ts';
import { isMixedWith, weighMessage, type MessageWeight } from './weigh-message.ts';

const surelyUnanswered = 0.7;
// How sure a message of no, one, two words must make us; and one of more.
const sureOfWords = [1, 0.7, 0.7] as const;
const sureOfMore = 0.5;

/** The chances of what we answer in; who writes Frisian reads Dutch. */
const amongAnswered = (posterior: Posterior): Chances =>
  chancesBy((language) =>
    hypotheses
      .filter((one) => answeredIn(one) === language)
      .reduce((sum, one) => sum + posterior[one], 0),
  );

/** Nothing to go by, or a single word in a script that half of our languages share. */
const isSlight = ({ words, isLatin }: MessageWeight, state: LanguageState): boolean =>
  words === 0 || (words === 1 && isLatin && Object.keys(state.posterior).length > 0);

/** What a message is taken for, and what the conversation learns from it. */
const conclude = (
  unchanged: LanguageGuess,
  posterior: Posterior,
  { words }: MessageWeight,
): LanguageGuess => {
  const best = highest(posterior);
  const chance = posterior[best];
  const unanswered = unansweredCode(best);
  if (unanswered !== undefined && chance > surelyUnanswered) return { ...unchanged, unanswered };
  if (answeredIn(best) === undefined) return unchanged;
  if (chance < (sureOfWords[words] ?? sureOfMore)) return unchanged;
  const learned = amongAnswered(posterior);
  return { language: likeliest(learned), state: { posterior: learned } };
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
  if (isSlight(weight, state) || isMixedWith(unchanged.language, weight)) return unchanged;
  return conclude(unchanged, posteriorOf(expected, weight), weight);
};
