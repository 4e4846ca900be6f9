import { spellings } from '../spellings.ts';

const { pattern } = spellings.en;

const opening = '(?:(?:hello|hi|no|yes|ok|okay|but|sorry|please) )?';
const person =
  '(?:someone|somebody|someone else|someone real|staff|(?:a |an |the |some )?(?:real |actual |live )?(?:person|human|human being|employee|staff member|member of staff|agent|volunteer|operator))';
const softly = '(?:(?:please|rather|just|maybe|also) ){0,2}';
const politely = '(?:(?:please|instead|now|here|about this|about it|thanks) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}(?:i (?:really |just )?(?:want|would like|need|prefer|wish)|id like|i d like|id rather|i d rather|i would rather|can i|could i|may i|can we|is it possible|let me) ${softly}(?:to )?(?:speak|talk|chat|be connected)(?: to| with)? ${person} ${politely}$`,
  `^ ${opening}(?:can i|could i|may i|i want to|id like to|i d like to) ${softly}(?:call|phone|ring) (?:someone|somebody) ${politely}$`,
  `^ ${opening}(?:i (?:want|need|would like|prefer)|give me|get me|connect me (?:to|with)|put me through to|id like|can i (?:have|get)) ${person} ${politely}$`,
  `^ ${opening}(?:speak|talk|chat) (?:to|with) ${person} ${politely}$`,
  `^ ${opening}i (?:dont|do not) want (?:to (?:talk|speak|chat) (?:to|with) )?an? (?:computer|robot|bot|machine) ${politely}$`,
].map(pattern);
