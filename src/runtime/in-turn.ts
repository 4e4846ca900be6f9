/** Runs the work of one name after another, in order of arrival; different names run side by side. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** A queue for each name, in this process. */
export const makeInTurn = (): InTurn => {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = tails.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    const tail = mine
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
    tails.set(name, tail);
    return mine;
  };
};
