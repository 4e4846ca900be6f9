import type { Report } from './report.ts';
import { fixed, type Table } from './table.ts';

interface Goal {
  readonly name: string;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly measured: (report: Report) => number | undefined;
}

const goals: readonly Goal[] = [
  {
    name: 'New question, p50',
    unit: 'ms',
    atMost: 15,
    measured: ({ underLoad }) => underLoad?.latency?.new.spread.p50,
  },
  {
    name: 'Repeated question, p50, beside the echo',
    unit: '×',
    atMost: 3,
    measured: ({ underLoad }) =>
      underLoad?.latency &&
      underLoad.latency.repeated.spread.p50 / underLoad.latency.echo.spread.p50,
  },
  {
    name: 'New questions a second',
    unit: '/s',
    atLeast: 60,
    measured: ({ underLoad }) => underLoad?.saturation?.new.turnsPerSecond,
  },
  {
    name: 'Cold start with a ready index',
    unit: 's',
    atMost: 2,
    measured: ({ coldStart }) => coldStart && coldStart.medianMs.assistant / 1000,
  },
  {
    name: 'Memory of the serving process after load',
    unit: 'MB',
    atMost: 450,
    measured: ({ underLoad }) => underLoad?.memory.assistant.afterLoad?.nowMb,
  },
  {
    name: 'Widget, opened, gzip',
    unit: 'KB',
    atMost: 60,
    measured: ({ widget }) => widget && widget.opened / 1024,
  },
];

const isMet = ({ atMost = Infinity, atLeast = -Infinity }: Goal, value: number): boolean =>
  value <= atMost && value >= atLeast;

/** What was aimed at, and whether it was reached; goals that were not measured are left out. */
export const goalTable = (report: Report): Table => ({
  columns: ['Goal', 'wanted', 'measured', ''],
  rows: goals.flatMap((goal) => {
    const value = goal.measured(report);
    if (value === undefined) return [];
    const { name, unit, atMost, atLeast } = goal;
    const wanted = atMost === undefined ? `≥ ${fixed(atLeast)}` : `≤ ${atMost}`;
    return [
      [
        name,
        `${wanted} ${unit}`,
        `${fixed(value, 1)} ${unit}`,
        isMet(goal, value) ? 'met' : '**missed**',
      ],
    ];
  }),
});
