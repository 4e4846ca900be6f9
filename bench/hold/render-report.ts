import type { Machine } from '../report/machine.ts';
import { fixed, renderTable, type Table } from '../report/table.ts';
import { countFaults } from './check-history.ts';
import type { KillsResult } from './kills.ts';
import type { SocketsResult } from './sockets.ts';
import type { StormResult } from './storm/run-storm.ts';

/** How the assistant held; what was not tried is absent. */
export interface HoldReport {
  readonly machine: Machine;
  readonly sockets: SocketsResult | undefined;
  readonly kills: KillsResult | undefined;
  readonly storm: StormResult | undefined;
}

/** A row of the goals: what is wanted at most, and what was measured. */
const goal = (name: string, atMost: number, measured: number, digits = 0): readonly string[] => [
  name,
  String(atMost),
  fixed(measured, digits),
  measured <= atMost ? 'met' : '**missed**',
];

const goals = (rows: readonly (readonly string[])[]): Table => ({
  columns: ['Goal', 'at most', 'measured', ''],
  rows,
});

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ') || 'none';

const renderSockets = ({ size, turns, errors, ...held }: SocketsResult): string => {
  const spreads = [
    ['from when it was time to ask', held.asked],
    ['from when the door had the message', held.acknowledged],
  ] as const;
  const { samples, mbPerMinute } = held.memory;
  return `## ${size.sockets} open sockets, ${size.perSecond} turns a second, ${size.seconds} s

${turns} questions that were never asked in these words before, each at its time, whether or not earlier replies were there. The slope is that of the
line that fits the memory (RSS) best, after the first fifth of the time.

${renderTable(
  goals([
    goal('Errors', 0, sum(errors)),
    goal('Messages without a reply', 0, held.unanswered),
    goal('Replies that came twice', 0, held.repliesTwice),
    goal('Sockets that closed', 0, held.socketsClosed),
    goal('Reply, p95, ms', 60, held.asked.p95, 1),
    goal('Memory, MB a minute', 1, mbPerMinute, 2),
  ]),
)}

${renderTable({
  columns: ['ms until the reply', 'turns', 'p50', 'p95', 'p99'],
  rows: spreads.map(([name, { count, p50, p95, p99 }]) => [
    name,
    ...[fixed(count), fixed(p50, 1), fixed(p95, 1), fixed(p99, 1)],
  ]),
})}

Memory: ${samples.map(({ mb }) => fixed(mb)).join(', ')} MB. Errors: ${listed(errors)}. Other programs kept ${fixed(held.othersCores, 2)} cores busy meanwhile.`;
};

const renderKills = (result: KillsResult): string => {
  const { size, messages, faults, waitingAtKill, backAfterMs } = result;
  return `## Ended with SIGKILL ${size.kills} times under load

${size.citizens} citizens go on asking; who hears nothing sends the same message again, as the widget does. ${messages} messages in all. At the moments of
the kills ${waitingAtKill.join(', ')} messages were acknowledged and not answered yet. Ready again after ${backAfterMs.map((ms) => fixed(ms / 1000, 1)).join(', ')} s.
Questions are such that the answer shows which of them it is to.

${renderTable(goals([goal('Conversations with something lost, doubled or out of order', 0, faults.length)]))}

Found: ${listed(countFaults(faults))}.`;
};

const renderStorm = (result: StormResult): string => {
  const { size, statuses, faults, printed, seconds, memory } = result;
  const columns = [...new Set(Object.values(statuses).flatMap(Object.keys))].toSorted();
  const atTheEnd = Number(!result.answersAfterwards) + Number(!result.strangerUntouched);
  return `## ${size.inputs} hostile inputs

From seed ${size.seed}, to every door: valid requests with something wrong in a field, a path, a header or a token; noise, half requests, frames that
no client sends. ${fixed(size.inputs / seconds)} a second. *None*: the connection was closed, or left, without an answer. 501 is what the Bot Framework
protocol answers to an invoke that a bot does not know.

${renderTable(
  goals([
    goal('Answers that should not have been', 0, faults.length),
    goal('Turns that failed', 0, result.turnsFailed),
    goal('Warnings and errors that the program wrote unexpectedly', 0, printed.length),
    goal('Afterwards: no answer to a citizen, or another conversation touched', 0, atTheEnd),
  ]),
)}

${renderTable({
  columns: ['door', ...columns],
  rows: Object.entries(statuses).map(([door, counts]) => [
    door,
    ...columns.map((status) => fixed(counts[status])),
  ]),
})}

Memory went from ${fixed(memory.samples[0]?.mb)} to ${fixed(memory.samples.at(-1)?.mb)} MB. Found: ${listed(countByFault(result))}.`;
};

const countByFault = ({ faults }: StormResult): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(faults, ({ door, fault }) => `${door}: ${fault}`)].map(([name, all]) => [
      name,
      all.length,
    ]),
  );

/** The page docs/bench/hold.md. */
export const renderHoldReport = ({ machine, sockets, kills, storm }: HoldReport): string =>
  [
    '# How it holds',
    `${machine.date} UTC, commit ${machine.commit}, Node ${machine.node}, ${machine.cpu} (${machine.cores} cores, shared by server and client), ${machine.memoryGb} GB, ${machine.system}; load before the run ${fixed(machine.loadBefore, 2)}. Made by \`npm run bench:hold\`; short forms of the same three are in \`npm test\`.`,
    ...(sockets ? [renderSockets(sockets)] : []),
    ...(kills ? [renderKills(kills)] : []),
    ...(storm ? [renderStorm(storm)] : []),
  ].join('\n\n');
