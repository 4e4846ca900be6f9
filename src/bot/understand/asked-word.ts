import { plainWords } from './vocabulary.ts';

/** Ways to ask what a word means, in the eleven languages; `*` is the word. */
const ways = [
  ...['wat is *', 'wat zijn *', 'wat is een *', 'wat is de *', 'wat is het *', 'wat is dat *'],
  ...[
    'wat betekent *',
    'wat betekend *',
    'wat beteken *',
    'wat betekent een *',
    'wat betekent de *',
  ],
  ...['wat betekent het *', 'wat betekent het woord *', 'wat betekenen *', 'wat wil * zeggen'],
  ...['wat wordt bedoeld met *', 'wat bedoelen ze met *', 'wat bedoelen jullie met *'],
  ...['betekenis *', 'betekenis van *', '* betekenis', 'wat houdt * in', 'wat houdt een * in'],
  ...['what is *', 'what is a *', 'what is an *', 'what is the *', 'what are *', 'whats *'],
  ...['what does * mean', 'what does the word * mean', 'meaning of *', '* meaning'],
  ...['* nedir', '* ne demek', '* ne anlama gelir', '* ne anlama geliyor'],
  ...['ما هو *', 'ما هي *', 'ماذا يعني *', 'ماذا تعني *', 'ما معنى *', 'شو يعني *', 'معنى *'],
  ...['co to jest *', 'co to *', 'co znaczy *', 'co oznacza *'],
  ...['що таке *', 'що означає *', 'что такое *', 'что значит *', 'что означает *'],
  ...['qué es *', 'que es *', 'qué es un *', 'qué es una *', 'qué significa *', 'que significa *'],
  ...['cest quoi *', 'cest quoi un *', 'cest quoi une *', 'quest ce que *', 'quest ce quun *'],
  ...['que veut dire *', 'que signifie *', 'was ist *', 'was ist ein *', 'was ist eine *'],
  ...['was bedeutet *', 'was heißt *', '* چیست', '* یعنی چه', '* یعنی چی', 'معنی *'],
].map((way) => {
  const [before = '', after = ''] = way.split('*');
  return { before: plainWords(before).trimStart(), after: plainWords(after).trimEnd() };
});

/** The word that a message asks the meaning of, as `plainWords` writes it; nothing when it asks anything else. */
export const readAskedWord = (
  text: string,
  isWord: (plain: string) => boolean,
): string | undefined => {
  const words = plainWords(text).trim();
  return ways
    .filter(({ before, after }) => words.startsWith(before) && words.endsWith(after))
    .map(({ before, after }) => words.slice(before.length, words.length - after.length).trim())
    .find((word) => word !== '' && isWord(word));
};
