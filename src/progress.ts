const width = 30;

/** Shows on one line of the terminal how far a long work is; on a log, a line at each quarter. */
export const progressBar = (
  title: string,
): ((progress: { done: number; total: number }) => void) => {
  let lastQuarter = -1;
  return ({ done, total }) => {
    const share = total === 0 ? 1 : done / total;
    const text = `${title} ${String(Math.round(share * 100)).padStart(3)} % (${String(done)}/${String(total)})`;
    if (process.stdout.isTTY) {
      const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '·');
      process.stdout.write(`\r${bar} ${text}${done === total ? '\n' : ''}`);
      return;
    }
    const quarter = Math.floor(share * 4);
    if (quarter > lastQuarter) process.stdout.write(`${text}\n`);
    lastQuarter = quarter;
  };
};
