import type { Reader } from '../dialog.ts';

const mostCharacters = 300;

/** A question in a few sentences: at least a word, cut at the last whole word within 300 characters. */
export const readShortQuestion: Reader = (text) => {
  const question = text.replace(/\s+/gu, ' ').trim();
  if (!/\p{L}{2}/u.test(question)) return undefined;
  if (question.length <= mostCharacters) return question;
  return `${question.slice(0, mostCharacters).replace(/\s\S*$/u, '')} …`;
};
