import { readFile } from 'node:fs/promises';
import type { HttpResponse } from '../runtime/index.ts';

/** Nothing but our own files: no inline script or style, no other site, in no frame; text never becomes markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page of the desk; it is the same for everybody, and asks the API who they are. */
export const servePage = async (pageFile: string): Promise<HttpResponse> => ({
  status: 200,
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Frame-Options': 'DENY',
  },
  body: await readFile(pageFile, 'utf8'),
});
