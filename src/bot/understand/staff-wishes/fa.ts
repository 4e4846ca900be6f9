import { spellings } from '../spellings.ts';

const { pattern } = spellings.fa;

const opening = '(?:(?:سلام|نه|بله|ولی|ببخشید|لطفا) )?';
const wish = '(?:(?:من )?(?:می ?خواه?م|میخوام|ترجیح می ?دهم|ترجیح میدم|دوست دارم) )';
const person =
  '(?:کسی|یک نفر|یه نفر|یکی|(?:یک |یه )?(?:انسان|آدم|کارمند|شخص|آدم واقعی|انسان واقعی))';
const politely = '(?:(?:لطفا|ممنون|الان) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}${wish}?(?:لطفا )?با ${person} (?:حرف|صحبت|گفتگو|چت) (?:بزنم|کنم|بزنیم|کنیم) ${politely}$`,
  `^ ${opening}${wish}?(?:می ?توانم|می ?تونم|میشه|می ?شود|ممکنه) (?:لطفا )?با ${person} (?:حرف|صحبت) (?:بزنم|کنم) ${politely}$`,
  `^ ${opening}(?:می ?توانم|می ?تونم|میشه) به (?:کسی|یک نفر|یه نفر) زنگ بزنم ${politely}$`,
  `^ ${opening}(?:یک |یه )?(?:انسان|آدم|کارمند) (?:واقعی )?(?:می ?خواه?م|لازم دارم) ${politely}$`,
].map(pattern);
