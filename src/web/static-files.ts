import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HttpRequest, HttpResponse, HttpRoute } from '../runtime/index.ts';
import { failure } from './failure.ts';

/** A folder whose files are served below a path, such as `/widget`. */
export interface StaticFolder {
  readonly path: string;
  readonly folder: string;
}

interface StaticFile {
  readonly bytes: Buffer;
  /** Absent where packing does not help. */
  readonly packed?: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const packs = /\b(text|json|svg)/;
// Vite puts a hash of the content in the name of what stands in assets/.
const hashedName = /(^|\/)assets\/.*-[\w-]{8}\.\w+$/;

// A released loader never changes: libraries name the digest of its bytes in their pages.
const releasedName = /^\/widget\/\d+\.\d+\.\d+\//;

const cachingOf = (path: string): string =>
  hashedName.test(path) || releasedName.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300';

const readFile = (path: string, file: string): StaticFile => {
  const bytes = readFileSync(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const packed = packs.test(type) ? gzipSync(bytes, { level: 9 }) : undefined;
  const headers = {
    'content-type': type,
    'cache-control': cachingOf(path),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    vary: 'accept-encoding',
    // Libraries load the widget's script from their own pages.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  return { bytes, headers, ...(packed && packed.length < bytes.length && { packed }) };
};

const isHidden = (name: string): boolean => name.split(sep).some((part) => part.startsWith('.'));

const readFolder = ({ path, folder }: StaticFolder): ReadonlyMap<string, StaticFile> => {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !isHidden(name));
  return new Map(
    files
      .map((name) => [`${path}/${name.split(sep).join('/')}`, name] as const)
      .map(([at, name]) => [at, readFile(at, join(folder, name))]),
  );
};

const answerWith = (file: StaticFile, request: HttpRequest): HttpResponse => {
  const { headers } = file;
  if (request.headers['if-none-match'] === headers['etag']) return { status: 304, headers };
  const { packed } = file;
  return packed && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: packed }
    : { status: 200, headers, body: file.bytes };
};

/** Serves a folder's files. They are read and packed once: no path from outside reaches the disk. */
export const staticRoute = (served: StaticFolder): HttpRoute => {
  const files = readFolder({ ...served, folder: join(served.folder) });
  return {
    method: 'GET',
    path: `${served.path}/*`,
    handle: (request) => {
      const file = files.get(request.path);
      return file ? answerWith(file, request) : failure(404);
    },
  };
};
