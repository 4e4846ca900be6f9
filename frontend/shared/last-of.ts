/** The last of a list. `Array.prototype.at` is too new for the browsers that the pages are made for. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
