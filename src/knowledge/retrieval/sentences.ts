import { wordsIn } from './words.ts';

/** A question of fewer words is understood as a whole. */
const shortestStory = 25;
/** What is asked stands near the end; a long story costs no more than this. */
const mostSentences = 8;

/** The last sentences of a long story; none of a question that is short or is one sentence. */
export const sentencesOfStory = (text: string): readonly string[] => {
  if (wordsIn(text).length <= shortestStory) return [];
  const sentences = (text.match(/[^.!?؟]+[.!?؟]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.length < 2 ? [] : sentences.slice(-mostSentences);
};
