/** A table as the report shows it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Writes a table in Markdown: the first column holds names, the others numbers. */
export const renderTable = ({ columns, rows }: Table): string =>
  [
    line(columns),
    line(columns.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');

const absent = '–';
type Maybe = number | undefined;

/** A number with so many digits behind the point. */
export const fixed = (value: Maybe, digits = 0): string =>
  value === undefined || Number.isNaN(value) ? absent : value.toFixed(digits);

export const percent = (share: Maybe, digits = 0): string =>
  share === undefined ? absent : `${fixed(100 * share, digits)} %`;

/** How many times as much the first is as the second. */
export const times = (value: Maybe, of: Maybe): string =>
  value === undefined || of === undefined ? absent : `${fixed(value / of, 1)} ×`;
