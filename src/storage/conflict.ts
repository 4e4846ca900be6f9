/** Thrown inside a transaction, so that all of it is undone; it never leaves storage. */
export class SomebodyWasFirst extends Error {}

/** Turns "somebody was first" into the word that the interfaces have for it. */
export const unlessConflict = async <T>(work: Promise<T>): Promise<T | 'conflict'> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof SomebodyWasFirst) return 'conflict';
    throw error;
  }
};
