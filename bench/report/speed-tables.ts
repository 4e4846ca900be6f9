import type { ColdStart } from '../cold-start.ts';
import type { IndexBuild, IndexBuilds } from '../index-build.ts';
import { loadNames, type LoadName } from '../load/loads.ts';
import type { LoadResult, UnderLoad } from '../under-load.ts';
import type { WidgetBytes } from '../widget-bytes.ts';
import { fixed, times, type Table } from './table.ts';

type ByLoad = Readonly<Record<LoadName, LoadResult>>;

const names: Readonly<Record<LoadName, string>> = {
  new: 'new questions',
  repeated: 'repeated questions',
  echo: 'echo',
};

export const latencyTable = (results: ByLoad): Table => ({
  columns: [
    'ms until the reply',
    'turns',
    'p50',
    'p95',
    'p99',
    'p50 / echo',
    'CPU ms a turn',
    '/ echo',
  ],
  rows: loadNames.map((load) => {
    const { spread, cpuMsPerTurn } = results[load];
    return [
      names[load],
      fixed(spread.count),
      fixed(spread.p50, 1),
      fixed(spread.p95, 1),
      fixed(spread.p99, 1),
      times(spread.p50, results.echo.spread.p50),
      fixed(cpuMsPerTurn, 1),
      times(cpuMsPerTurn, results.echo.cpuMsPerTurn),
    ];
  }),
});

export const saturationTable = (results: ByLoad): Table => ({
  columns: [
    'without a pause',
    'turns',
    'turns/s',
    '/ echo',
    'p50 ms',
    'p95 ms',
    'CPU ms a turn',
    '/ echo',
  ],
  rows: loadNames.map((load) => {
    const { spread, turnsPerSecond, cpuMsPerTurn } = results[load];
    return [
      names[load],
      fixed(spread.count),
      fixed(turnsPerSecond, 0),
      times(turnsPerSecond, results.echo.turnsPerSecond),
      fixed(spread.p50, 1),
      fixed(spread.p95, 1),
      fixed(cpuMsPerTurn, 1),
      times(cpuMsPerTurn, results.echo.cpuMsPerTurn),
    ];
  }),
});

/** How busy other programs kept the machine during each load. */
export const othersLine = (results: ByLoad): string =>
  `Other programs on the machine kept busy meanwhile, in cores: ${loadNames
    .map((load) => `${names[load]} ${fixed(results[load].othersCores, 2)}`)
    .join(', ')}.`;

/** How the turns of a load ended. */
export const outcomesLine = (results: ByLoad, load: LoadName): string =>
  `${names[load]}: ${Object.entries(results[load].outcomes)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ')}`;

export const memoryTable = ({ assistant, echo }: UnderLoad['memory']): Table => ({
  columns: ['MB of memory (RSS)', 'assistant', 'echo', 'assistant / echo'],
  rows: [
    memoryRow('ready', assistant.atStart?.nowMb, echo.atStart?.nowMb),
    memoryRow('after load', assistant.afterLoad?.nowMb, echo.afterLoad?.nowMb),
    memoryRow('most ever', assistant.afterLoad?.peakMb, echo.afterLoad?.peakMb),
  ],
});

const memoryRow = (
  name: string,
  assistant: number | undefined,
  echo: number | undefined,
): readonly string[] => [name, fixed(assistant), fixed(echo), times(assistant, echo)];

export const coldStartTable = ({ runs, medianMs: { assistant, echo } }: ColdStart): Table => ({
  columns: ['s until ready', 'assistant', 'echo', 'assistant / echo'],
  rows: [
    [
      `median of ${runs}`,
      fixed(assistant / 1000, 2),
      fixed(echo / 1000, 2),
      times(assistant, echo),
    ],
  ],
});

export const indexTable = ({ fromNothing, afterOneChange }: IndexBuilds): Table => ({
  columns: ['building the index', 's', 'texts embedded', 'chunks', 'articles', 'peak MB'],
  rows: [indexRow('from nothing', fromNothing), indexRow('one article changed', afterOneChange)],
});

const indexRow = (name: string, build: IndexBuild): readonly string[] => [
  name,
  fixed(build.seconds, 1),
  fixed(build.embedded),
  fixed(build.chunks),
  fixed(build.articles),
  fixed(build.peakMb),
];

export const widgetTable = ({ loader, opened }: WidgetBytes): Table => ({
  columns: ['widget, after gzip', 'bytes', 'KB'],
  rows: [
    ['on every page (loader)', fixed(loader), fixed(loader / 1024, 1)],
    ['once opened (all)', fixed(opened), fixed(opened / 1024, 1)],
  ],
});
