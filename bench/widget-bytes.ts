import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** What a browser loads, in bytes after gzip. */
export interface WidgetBytes {
  /** On each page of the library. */
  readonly loader: number;
  /** All together once somebody has opened the chat. */
  readonly opened: number;
}

const folder = 'frontend/dist/widget';

// What Vite writes about the page that it made: https://vite.dev/guide/backend-integration
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]) }),
);

/** Weighs the built pages. */
export const measureWidgetBytes = (): WidgetBytes => {
  const loader = weigh(['loader.js', 'loader.css']);
  return { loader, opened: loader + weigh(['frame.html', ...framesFiles()]) };
};

const framesFiles = (): string[] => {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  return Object.values(manifestSchema.parse(manifest)).flatMap(({ file, css }) => [file, ...css]);
};

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
