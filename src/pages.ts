import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityStatement } from './accessibility-statement.ts';
import type { Knowledge } from './knowledge/index.ts';
import type { Libraries } from './referral/index.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from './runtime/index.ts';

/** Where the built pages are. */
export interface PageSettings {
  /** The folder `frontend`. */
  readonly frontendDir: string;
  readonly libraries: Libraries;
  /** The library of a page that names none. */
  readonly defaultLibrary: string;
  readonly publicUrl: string | undefined;
  /** Words that many people do not know, and what they mean. */
  readonly words: Knowledge['words'];
  /** Serves the page of the made-up library at `/`. */
  readonly demo: boolean;
}

const html = (body: string, policy: readonly string[]): HttpResponse => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy.join('; '),
  },
  body,
});

const ownFilesOnly = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Older browsers do not count a WebSocket to our own origin as 'self'. */
const ownSocket = (publicUrl: string | undefined, request: HttpRequest): string => {
  if (publicUrl !== undefined) return new URL(publicUrl).origin.replace(/^http/, 'ws');
  const host = request.headers['host'] ?? '';
  return /^[\w.:[\]-]+$/.test(host) ? `ws://${host}` : '';
};

const unknownLibrary: HttpResponse = {
  status: 404,
  body: { error: { code: 'UnknownLibrary', message: 'There is no such library.' } },
};

/** The chat in its frame: only the library's own pages may show it. */
const framePage = (settings: PageSettings): HttpRoute => ({
  method: 'GET',
  path: '/widget/frame.html',
  handle: async (request) => {
    const id = request.query.get('library') ?? settings.defaultLibrary;
    const library = settings.libraries.library(id);
    if (!library) return unknownLibrary;
    const page = await readFile(join(settings.frontendDir, 'dist/widget/frame.html'), 'utf8');
    const shown = html(page, [
      ...ownFilesOnly.filter((line) => !line.startsWith('form-action')),
      // No script can make markup of a text: the browser refuses it.
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      // The plain page takes a conversation over by a form.
      "form-action 'self'",
      `connect-src 'self' ${ownSocket(settings.publicUrl, request)}`.trim(),
      `frame-ancestors 'self' ${library.allowedOrigins.join(' ')}`.trim(),
    ]);
    // A library's page that isolates itself shows only frames that say they may be shown.
    return {
      ...shown,
      headers: { ...shown.headers, 'cross-origin-resource-policy': 'cross-origin' },
    };
  },
});

/** The page of a made-up library, with the chat button on it. */
const demoPage = ({ frontendDir }: PageSettings): HttpRoute => ({
  method: 'GET',
  path: '/',
  handle: async () =>
    html(await readFile(join(frontendDir, 'demo/index.html'), 'utf8'), [
      ...ownFilesOnly,
      "connect-src 'self'",
      "frame-src 'self'",
      "frame-ancestors 'none'",
    ]),
});

/** What words mean, for whoever taps one: the chat reads it when it is opened. */
const explainedWords = ({ words }: PageSettings): HttpRoute => ({
  method: 'GET',
  path: '/widget/words.json',
  handle: () => ({ status: 200, headers: { 'cache-control': 'max-age=300' }, body: words() }),
});

/** How far the chat can be used by everybody, said by the library. */
const accessibility = (settings: PageSettings): HttpRoute => ({
  method: 'GET',
  path: '/toegankelijkheid',
  handle: ({ query }) => {
    const library = settings.libraries.library(query.get('library') ?? settings.defaultLibrary);
    return library ? accessibilityStatement(library) : unknownLibrary;
  },
});

/** The pages that no part owns. */
export const pageRoutes = (settings: PageSettings): readonly HttpRoute[] => [
  framePage(settings),
  explainedWords(settings),
  accessibility(settings),
  ...(settings.demo ? [demoPage(settings)] : []),
];
