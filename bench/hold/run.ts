import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { buildFrontend } from '../../frontend/build.ts';
import buildSharedIndex from '../../tests/knowledge-index.ts';
import { describeMachine } from '../report/machine.ts';
import { surviveKills } from './kills.ts';
import { readHoldOptions } from './options.ts';
import { renderHoldReport, type HoldReport } from './render-report.ts';
import { holdSockets } from './sockets.ts';
import { weatherStorm } from './storm/run-storm.ts';

const folder = 'docs/bench';
const say = (line: string): void =>
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

const { wants, sizes, isWhole } = readHoldOptions(process.argv.slice(2));
const machine = describeMachine();
await buildFrontend({ log: say });
await buildSharedIndex();

const report: HoldReport = {
  machine,
  sockets: wants('sockets') ? await holdSockets(sizes.sockets, say) : undefined,
  kills: wants('kills') ? await surviveKills(sizes.kills, say) : undefined,
  storm: wants('storm') ? await weatherStorm(sizes.storm, say) : undefined,
};
const path = `${folder}/hold.md`;
const markdown = await format(renderHoldReport(report), {
  ...(await resolveConfig(path)),
  parser: 'markdown',
});
console.log(markdown);
if (isWhole) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, markdown);
  writeFileSync(`${folder}/hold.json`, `${JSON.stringify(report, null, 2)}\n`);
  say(`Written: ${path} and hold.json`);
} else {
  say(`Only a whole run writes ${path}.`);
}
process.exit();
