import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';

const fileHeader = z.strictObject({
  format: z.literal('om-de-hoek-words-1'),
  credit: z.string(),
  /** Every frequency that occurs; a word holds its place in this list. */
  frequencies: z.array(z.number()),
  /** The frequency of all words in the column `seldom`. */
  seldomFrequency: z.number(),
  /** How many bytes of each column stand below this header, in this order. */
  sizes: z.strictObject({
    shared: z.number(),
    rest: z.number(),
    frequency: z.number(),
    kind: z.number(),
    seldom: z.number(),
  }),
});

type FileHeader = z.infer<typeof fileHeader>;

/** What a file of words holds, column by column. */
export interface WordFile extends Pick<FileHeader, 'frequencies' | 'seldomFrequency'> {
  readonly columns: Readonly<Record<keyof FileHeader['sizes'], Uint8Array>>;
}

const credit =
  'Word frequencies of SUBTLEX-NL and noun types of LiNT-II (https://github.com/vanboefer/lint_ii), EUPL-1.2';

/** A file: one line of JSON, then the columns, all compressed. */
export const writeWordFile = ({ columns, ...lists }: WordFile): Buffer => {
  const { shared, rest, frequency, kind, seldom } = columns;
  const header: FileHeader = {
    format: 'om-de-hoek-words-1',
    credit,
    ...lists,
    sizes: {
      shared: shared.length,
      rest: rest.length,
      frequency: frequency.length,
      kind: kind.length,
      seldom: seldom.length,
    },
  };
  const firstLine = Buffer.from(`${JSON.stringify(header)}\n`);
  return brotliCompressSync(Buffer.concat([firstLine, shared, rest, frequency, kind, seldom]), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
};

/** Reads such a file; one of another format is refused. */
export const readWordFile = (file: Uint8Array): WordFile => {
  const bytes = brotliDecompressSync(file);
  const headerEnd = bytes.indexOf('\n');
  const json: unknown = JSON.parse(bytes.toString('utf8', 0, headerEnd));
  const { frequencies, seldomFrequency, sizes } = fileHeader.parse(json);
  let start = headerEnd + 1;
  const next = (size: number): Uint8Array => {
    start += size;
    return bytes.subarray(start - size, start);
  };
  const columns = {
    shared: next(sizes.shared),
    rest: next(sizes.rest),
    frequency: next(sizes.frequency),
    kind: next(sizes.kind),
    seldom: next(sizes.seldom),
  };
  return { frequencies, seldomFrequency, columns };
};
