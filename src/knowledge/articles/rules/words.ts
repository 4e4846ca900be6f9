import { mistakeAt, type Rule } from './rule.ts';

/** A word is explained once. */
export const checkWords: Rule = ({ read }) => {
  const forms = read.words.flatMap((word) => word.forms);
  const twice = forms.filter((form, at) => forms.indexOf(form) !== at);
  return twice.map((form) => mistakeAt(read.files.words, form, `explains "${form}" twice`));
};
