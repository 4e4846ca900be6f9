/** Numbers between 0 and 1 that are the same at each run. */
export type Chance = () => number;

/** A linear congruential generator (Numerical Recipes): the same texts give the same training set. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

/** Keys that lie beside one another. */
const neighbours: Readonly<Record<string, string>> = {
  ...{ a: 'sqz', b: 'vn', c: 'xv', d: 'sf', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo' },
  ...{ j: 'hk', k: 'jl', l: 'k', m: 'n', n: 'bm', o: 'ip', p: 'o', q: 'wa', r: 'et' },
  ...{ s: 'ad', t: 'ry', u: 'yi', v: 'cb', w: 'qe', x: 'zc', y: 'tu', z: 'x' },
};

/** How Dutch is written by ear. */
const soundAlikes: readonly (readonly [RegExp, string])[] = [
  ...([
    [/ij/, 'ei'],
    [/ei/, 'ij'],
    [/ij/, 'y'],
    [/ou/, 'au'],
    [/au/, 'ou'],
    [/ch/, 'g'],
    [/g(?=t)/, 'ch'],
    [/sch/, 'sg'],
  ] as const),
  ...([
    [/dt\b/, 'd'],
    [/d\b/, 't'],
    [/t\b/, 'd'],
    [/d\b/, 'dt'],
    [/en\b/, 'e'],
    [/c/, 'k'],
    [/k/, 'c'],
    [/z/, 's'],
    [/v/, 'f'],
  ] as const),
  ...([
    [/aa/, 'a'],
    [/ee/, 'e'],
    [/oo/, 'o'],
    [/uu/, 'u'],
    [/ie/, 'i'],
    [/oe/, 'o'],
    [/eu/, 'u'],
    [/([^aeiou])\1/, '$1'],
  ] as const),
];

/** Shorter words are seldom misspelled, and soon another word. */
const shortestMisspelled = 4;
const tries = 6;

/** The text as somebody might type it in haste. @param rate the share of words with a mistake, 0 to 1 */
export const misspell = (text: string, rate: number, chance: Chance): string => {
  const words: string[] = [];
  for (const word of text.split(' ')) {
    const typed = chance() < rate ? misspellWord(word, chance) : word;
    if (chance() < 0.04 && words.length > 0) words.push(`${words.pop() ?? ''}${typed}`);
    else words.push(typed);
  }
  const joined = words.join(' ');
  const lower = chance() < 0.5 ? joined.toLowerCase() : joined;
  return chance() < 0.5 ? lower.replaceAll(/[?.!,]/g, '') : lower;
};

const misspellWord = (word: string, chance: Chance): string => {
  if (word.length < shortestMisspelled) return word;
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const kind = chance();
  if (kind < 0.2) return before + after;
  if (kind < 0.35) return before + after.slice(0, 1) + here + after.slice(1);
  if (kind < 0.45) return before + here + here + after;
  if (kind < 0.6) return before + pick(neighbours[here.toLowerCase()] ?? here, chance) + after;
  return writeByEar(word, chance);
};

const writeByEar = (word: string, chance: Chance): string => {
  for (let left = tries; left > 0; left -= 1) {
    const [sound, written] = pick(soundAlikes, chance);
    if (sound.test(word)) return word.replace(sound, written);
  }
  return word;
};

const pick = <T>(from: ArrayLike<T>, chance: Chance): T =>
  from[Math.floor(chance() * from.length)] as T;
