import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { RawText } from '../../src/conversation/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { measureCost } from '../../tests/privacy/corpus/hostile.ts';
import { judgeCorpus, type JudgedCorpus } from '../../tests/privacy/corpus/read-corpus.ts';
import { isMaskedWhole, isRight } from '../../tests/privacy/corpus/score.ts';
import { measureLengths } from './measure-lengths.ts';
import { renderHalf, renderPrivacyReport } from './render-report.ts';

const path = 'docs/privacy-report.md';

const usage = `Measures the privacy shield.

  npm run bench:privacy             both halves, lengths and 100,000 hostile texts; writes ${path}
  npm run bench:privacy -- --dev    the half to mend on, with every mistake; writes nothing`;

const printed = /has been printed (\d+) times/;

/** The page remembers how often the test half was looked at. */
const timesPrinted = (): number =>
  existsSync(path) ? Number(printed.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) : 0;

const mistakesIn = ({ positives, nearMisses }: JudgedCorpus): string[] =>
  [...positives, ...nearMisses].flatMap((one) => [
    ...one.labels
      .filter((label) => !isMaskedWhole(label, one))
      .map(({ kind }) => `missed ${kind}: ${one.text}`),
    ...one.findings
      .filter((finding) => !isRight(finding, one))
      .map(({ kind, start, end }) => `no ${kind}: ${one.text.slice(start, end)} in ${one.text}`),
  ]);

const showDev = (): void => {
  const dev = judgeCorpus('dev');
  console.log(renderHalf('Development', dev));
  for (const mistake of mistakesIn(dev)) console.log(mistake);
};

const isReadWhole = (text: string): boolean =>
  redact(new RawText(text)).failedDetector === undefined;

const writeReport = async (): Promise<void> => {
  const report = renderPrivacyReport({
    day: new Date().toISOString().slice(0, 10),
    timesPrinted: timesPrinted() + 1,
    halves: { dev: judgeCorpus('dev'), test: judgeCorpus('test') },
    lengths: { dev: measureLengths('dev'), test: measureLengths('test') },
    cost: measureCost({ length: 200, count: 98_000 }, { length: 8_000, count: 2_000 }, isReadWhole),
  });
  const pretty = await format(report, { ...(await resolveConfig(path)), parser: 'markdown' });
  writeFileSync(path, pretty);
  console.log(pretty);
};

const { values } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(usage);
else if (values.dev) showDev();
else await writeReport();
