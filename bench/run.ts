import { mkdirSync, writeFileSync } from 'node:fs';
import { buildFrontend } from '../frontend/build.ts';
import buildSharedIndex from '../tests/knowledge-index.ts';
import { measureColdStart } from './cold-start.ts';
import { measureIndexBuild } from './index-build.ts';
import { benchLanguage } from './language.ts';
import { readOptions, subjects, type Subject } from './options.ts';
import { describeMachine } from './report/machine.ts';
import { renderReport } from './report/render-report.ts';
import type { Report } from './report/report.ts';
import { measureRetrieval } from './retrieval/measure-retrieval.ts';
import { measureUnderLoad } from './under-load.ts';
import { measureWidgetBytes } from './widget-bytes.ts';

const folder = 'docs/bench';
const say = (line: string): void => console.error(line);

const options = readOptions(process.argv.slice(2));
const machine = describeMachine();

const measure = async <T>(
  on: readonly Subject[],
  work: () => T | Promise<T>,
): Promise<T | undefined> => {
  if (!on.some((subject) => options.wanted.has(subject))) return undefined;
  const begun = performance.now();
  say(`measuring ${on.join(' and ')} …`);
  const result = await work();
  say(`  ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return result;
};

const measureAll = async (): Promise<Report> => {
  await buildFrontend({ log: say });
  await buildSharedIndex();
  return {
    machine,
    underLoad: await measure(['latency', 'saturation'], () => measureUnderLoad(options)),
    coldStart: await measure(['start'], () => measureColdStart(options)),
    indexBuilds: await measure(['index'], measureIndexBuild),
    widget: await measure(['widget'], measureWidgetBytes),
    retrieval: await measure(['retrieval'], measureRetrieval),
    language: await measure(['language'], benchLanguage),
  };
};

const report = await measureAll();
const markdown = renderReport(report);
console.log(markdown);
if (options.quick || options.wanted.size < subjects.length) {
  say(`Only a whole run writes ${folder}/report.md.`);
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/report.md`, markdown);
  writeFileSync(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`);
  say(`Written: ${folder}/report.md and report.json`);
}
