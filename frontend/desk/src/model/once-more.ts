/**
 * Runs the work when asked; asked again while it runs, runs it once more afterwards. So a burst of
 * news costs two readings, and the last one is later than the news.
 */
export function onceMore(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = 0;
  const run = async () => {
    try {
      for (let seen = 0; seen !== asked;) {
        seen = asked;
        await work();
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    asked += 1;
    running ??= run();
    return running;
  };
}
