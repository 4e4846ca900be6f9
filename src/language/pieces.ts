/** How many weights a hypothesis has: pieces that fall in one bucket share a weight. */
export const buckets = 2 ** 14;
const longestPiece = 4;

// FNV-1a: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
const offsetBasis = 2_166_136_261;
const prime = 16_777_619;
const wholeWordBasis = 77;

const add = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);

const collectFrom = (padded: string, start: number, found: number[]): void => {
  let hash = offsetBasis;
  const end = Math.min(start + longestPiece, padded.length);
  for (let at = start; at < end; at += 1) {
    hash = add(hash, padded.charCodeAt(at));
    const isSpaceAlone = at === start && padded[start] === ' ';
    if (!isSpaceAlone) found.push(bucketOf(hash));
  }
};

const wholeWord = (padded: string): number => {
  let hash = wholeWordBasis;
  for (let at = 0; at < padded.length; at += 1) hash = add(hash, padded.charCodeAt(at));
  return bucketOf(hash);
};

/** The buckets of all pieces of one to four letters of the words, with a space on both sides, and of the words whole. */
export const piecesOf = (words: readonly string[]): number[] => {
  const found: number[] = [];
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start < padded.length; start += 1) collectFrom(padded, start, found);
    found.push(wholeWord(padded));
  }
  return found;
};
