/** A town's name as people type it: no capitals, marks, spaces, hyphens or apostrophes. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** How many letters must be put in, left out, changed or swapped with a neighbour to get from one to the other. */
const editDistance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) rows.push(nextRow(a, b, rows, i));
  return rows.at(-1)?.at(-1) ?? 0;
};

const nextRow = (a: string, b: string, rows: readonly number[][], i: number): number[] => {
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1];
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(
      Math.min(
        at(i - 1, j) + 1,
        (row[j - 1] ?? Infinity) + 1,
        at(i - 1, j - 1) + (same ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      ),
    );
  }
  return row;
};

const longestTownName = 40;

// In a short name one letter makes another town: Epe is not Ede.
const typosAllowed = (name: string): number => (name.length < 5 ? 0 : name.length < 8 ? 1 : 2);

/** The towns that a typed name means: those spelled so, else those that are nearest within a few typing mistakes. */
export const townsMeant = (typed: string, towns: readonly string[]): readonly string[] => {
  const name = plainName(typed.slice(0, longestTownName));
  const distances = towns.map((town) => ({ town, typos: editDistance(name, plainName(town)) }));
  const fewest = Math.min(typosAllowed(name), ...distances.map(({ typos }) => typos));
  return distances.filter(({ typos }) => typos === fewest).map(({ town }) => town);
};
