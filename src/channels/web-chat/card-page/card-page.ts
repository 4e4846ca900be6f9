import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../conversation/index.ts';
import {
  readPaperCode,
  showPaperCode,
  type HttpRequest,
  type HttpResponse,
  type HttpRoute,
} from '../../../runtime/index.ts';
import type { Door } from '../door.ts';
import { languageAsked } from '../language-asked.ts';
import { senderNetwork } from '../sender-network.ts';
import { cardPath, noticeOf, renderCard, renderCodeForm } from './render-card.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const show = (body: string, status = 200): HttpResponse => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  },
  body,
});

const asks = (request: HttpRequest): HttpResponse => {
  const code = readPaperCode(request.query.get('code') ?? '');
  return code === ''
    ? show(renderCodeForm(languageAsked(request)))
    : { status: 303, headers: { location: `${cardPath}/${showPaperCode(code)}` } };
};

const refuse = (
  why: 'unknown' | 'tooMany' | 'unfinished',
  { language, status }: { readonly language: Language; readonly status: number },
): HttpResponse => show(renderCodeForm(language, noticeOf(why, language)), status);

const opens =
  (door: Door) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const language = languageAsked(request);
    const network = senderNetwork(request.address);
    const wait = door.limits.codesPerAddress(network, 0);
    if (wait > 0) {
      const refused = refuse('tooMany', { language, status: 429 });
      return { ...refused, headers: { ...refused.headers, 'retry-after': String(wait) } };
    }
    const code = readPaperCode(request.params['code'] ?? '');
    const plan = await door.cards.planUnder(code, door.clock());
    if (plan === undefined) {
      // Only who types a wrong one is slowed down: a reading room may print all day.
      door.limits.codesPerAddress(network);
      return refuse('unknown', { language, status: 404 });
    }
    return plan === 'unfinished'
      ? refuse('unfinished', { language, status: 200 })
      : show(renderCard(plan, showPaperCode(code)));
  };

const file = (path: string, type: string, body: string): HttpRoute => ({
  method: 'GET',
  path: cardPath + path,
  handle: () => ({
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=300' },
    body,
  }),
});

const styles = (): string =>
  [
    ...['palette.css', 'page.css'].map((name) =>
      join(import.meta.dirname, '../../../../frontend/shared', name),
    ),
    join(import.meta.dirname, 'card.css'),
  ]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

/** `/kaart`: what a citizen took along of a task, for whoever has its code; it prints on one A4. */
export const cardPageRoutes = (door: Door): readonly HttpRoute[] => [
  file('/card.css', 'text/css', styles()),
  file('/print.js', 'text/javascript', readFileSync(join(import.meta.dirname, 'print.js'), 'utf8')),
  { method: 'GET', path: cardPath, handle: asks },
  { method: 'GET', path: `${cardPath}/:code`, handle: opens(door) },
];
