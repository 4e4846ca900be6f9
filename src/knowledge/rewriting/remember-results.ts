/** Keeps the latest results by key, also of what is still being made, so that it is made once for all who ask. */
export const rememberResults = <T>(capacity: number, isWorthKeeping: (result: T) => boolean) => {
  const latest = new Map<string, Promise<T>>();
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const result = latest.get(key) ?? make();
    // Taken out and put back, it is the youngest; the oldest comes first in a Map.
    latest.delete(key);
    latest.set(key, result);
    result.then(
      (made) => isWorthKeeping(made) || latest.delete(key),
      () => latest.delete(key),
    );
    const oldest = latest.keys().next();
    if (latest.size > capacity && oldest.done !== true) latest.delete(oldest.value);
    return result;
  };
};
