import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { wordsIn } from '../../../../frontend/widget/src/words/index.ts';
import { isLanguage, type Activity, type Language } from '../../../conversation/index.ts';
import {
  logFailure,
  newId,
  StorageTrouble,
  type HttpRequest,
  type HttpResponse,
  type HttpRoute,
  takeFromEach,
} from '../../../runtime/index.ts';
import type { Door } from '../door.ts';
import { joinedActivity, messageActivity, readPosted } from '../incoming-activity.ts';
import { languageAsked } from '../language-asked.ts';
import { ownOrigin } from '../origins.ts';
import { troubleText } from '../../wire/trouble-text.ts';
import { senderNetwork } from '../sender-network.ts';
import { readToken, type Claims } from '../token.ts';
import { pagePath, renderPage, type PageView } from './render-page.ts';
import { endSession, keepSession, newClaims, sessionOf } from './session.ts';
import { waitForReply } from './wait-for-reply.ts';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const show = (view: PageView, status = 200): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  body: renderPage(view),
});

/** After a form the browser asks for the page anew: loading it again sends nothing twice. */
const toPage = (
  headers: Readonly<Record<string, string>>,
  to = `${pagePath}#new`,
): HttpResponse => ({
  status: 303,
  headers: { ...headers, location: to },
});

const languageOf = (activities: readonly Activity[], request: HttpRequest): Language => {
  const last = activities.findLast(({ author }) => author === 'bot');
  return last?.author === 'bot' ? last.facts.language : languageAsked(request);
};

const libraryIn = z.object({ library: z.string() });

/** The library that an address or a form names; one that there is not would begin no conversation. */
const libraryAsked = (door: Door, { query, body }: HttpRequest): string => {
  const asked = query.get('library') ?? libraryIn.safeParse(body).data?.library ?? '';
  return door.allowedOrigins(asked) === undefined ? (door.defaultLibrary ?? '') : asked;
};

/** The page before a conversation begins. */
const showBeginning = (door: Door, request: HttpRequest): HttpResponse =>
  show({
    language: languageAsked(request),
    library: libraryAsked(door, request),
    nextKey: newId(door.clock()),
  });

const showConversation = async (
  door: Door,
  request: HttpRequest,
  { claims, notice }: { readonly claims: Claims; readonly notice?: (language: Language) => string },
): Promise<HttpResponse> => {
  const activities = await saidIn(door, claims);
  if (!activities) return showBeginning(door, request);
  const language = languageOf(activities, request);
  return show(
    {
      language,
      library: claims.library,
      activities,
      nextKey: newId(door.clock()),
      notice: notice?.(language),
    },
    notice ? 429 : 200,
  );
};

const saidIn = async (door: Door, claims: Claims): Promise<readonly Activity[] | undefined> => {
  const conversation = await door.feed.findConversation('web-chat', claims.conv);
  return conversation && (await door.feed.after(conversation.id, 0));
};

/** The page while nothing can be stored: that it is us, who can be called, and what was typed, to send again. */
const showTrouble = async (door: Door, request: HttpRequest): Promise<HttpResponse> => {
  const claims = sessionOf(door, request);
  // What was said may be readable still: a full disk stops writing only.
  const activities = claims && (await saidIn(door, claims).catch(() => []));
  const language = languageOf(activities ?? [], request);
  const library = claims?.library ?? libraryAsked(door, request);
  const unsent = saidSchema.safeParse(request.body).data;
  const page = show(
    {
      ...{ language, library, activities, nextKey: unsent?.key ?? newId(door.clock()) },
      trouble: troubleText(door, library, language),
      ...(unsent && !unsent.choice && { unsent: unsent.text }),
    },
    503,
  );
  return { ...page, headers: { ...page.headers, 'retry-after': '10' } };
};

const showPage = (door: Door) => (request: HttpRequest) => {
  const claims = sessionOf(door, request);
  return claims ? showConversation(door, request, { claims }) : showBeginning(door, request);
};

const beginSchema = z.object({ library: z.string(), language: z.string().refine(isLanguage) });

const begin = (door: Door) => async (request: HttpRequest) => {
  const asked = beginSchema.safeParse(request.body).data;
  if (!asked || door.allowedOrigins(asked.library) === undefined) return toPage({}, pagePath);
  const wait = takeFromEach(
    [door.limits.tokensPerAddress, senderNetwork(request.address)],
    [door.limits.tokensPerLibrary, asked.library],
  );
  if (wait > 0) return { ...showBeginning(door, request), status: 429 };
  const claims = newClaims(door, request, asked.library);
  const { conversationId } = await door.adapter.receive(
    joinedActivity(claims, asked.language),
    claims,
  );
  await waitForReply(door, conversationId, 0);
  return toPage(keepSession(door, claims));
};

const saidSchema = z.object({
  key: z.string().regex(/^[\w-]{1,64}$/),
  text: z.string().max(16_000),
  choice: z.string().max(120).optional(),
});

const say = (door: Door) => async (request: HttpRequest) => {
  const claims = sessionOf(door, request);
  const said = saidSchema.safeParse(request.body).data;
  if (!claims || !said?.text.trim()) return toPage({}, pagePath);
  const wait = takeFromEach(
    [door.limits.messagesPerConversation, claims.conv],
    [door.limits.messagesPerLibrary, claims.library],
  );
  if (wait > 0) {
    const notice = (language: Language) => wordsIn[language].tooFast;
    return showConversation(door, request, { claims, notice });
  }
  await receive(door, claims, said);
  return toPage(keepSession(door, claims));
};

const receive = async (
  door: Door,
  claims: Claims,
  { key, text, choice }: z.infer<typeof saidSchema>,
): Promise<void> => {
  const posted = readPosted({ type: 'message', text, ...(choice && { value: { choice } }) });
  if (!posted) return;
  const activity = messageActivity(claims, posted, `${claims.conv}:${key}`);
  const { conversationId, activity: stored } = await door.adapter.receive(activity, claims, key);
  await waitForReply(door, conversationId, stored?.seq ?? 0);
};

/** Goes on with a conversation that was begun in the widget: its token is as good here. */
const goOn = (door: Door) => (request: HttpRequest) => {
  const { token } = z.object({ token: z.string() }).safeParse(request.body).data ?? { token: '' };
  const reading = readToken(token, door.tokenKey, door.clock());
  return toPage(reading.valid ? keepSession(door, reading.claims) : {});
};

type Handler = (request: HttpRequest) => Promise<HttpResponse> | HttpResponse;

// A form of another website would speak for somebody who does not know it.
const fromOwnPage =
  (door: Door, handle: Handler): Handler =>
  (request) => {
    const { origin } = request.headers;
    const isOwn = origin === undefined || origin === ownOrigin(door, request);
    return isOwn ? handle(request) : toPage({}, pagePath);
  };

const styles = (): string => {
  const shared = join(import.meta.dirname, '../../../../frontend/shared');
  return [
    readFileSync(join(shared, 'palette.css'), 'utf8'),
    readFileSync(join(shared, 'page.css'), 'utf8'),
    readFileSync(join(import.meta.dirname, 'page.css'), 'utf8'),
  ].join('\n');
};

const orTrouble =
  (door: Door, handle: Handler): Handler =>
  async (request) => {
    try {
      return await handle(request);
    } catch (thrown) {
      if (!(thrown instanceof StorageTrouble)) throw thrown;
      logFailure(door.logger, thrown, { what: 'the plain page could not answer' });
      return showTrouble(door, request);
    }
  };

/** `/praten`: the same conversation on a page of forms, for browsers without scripts and where sockets are blocked. */
export const plainPageRoutes = (door: Door): readonly HttpRoute[] => {
  const css = styles();
  const post = (path: string, handle: Handler): HttpRoute => ({
    method: 'POST',
    path: pagePath + path,
    maxBodyBytes: 64 * 1024,
    handle: fromOwnPage(door, orTrouble(door, handle)),
  });
  return [
    { method: 'GET', path: pagePath, handle: orTrouble(door, showPage(door)) },
    {
      method: 'GET',
      path: `${pagePath}/page.css`,
      handle: () => ({
        status: 200,
        headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' },
        body: css,
      }),
    },
    post('', say(door)),
    post('/begin', begin(door)),
    post('/go-on', goOn(door)),
    post('/leave', () => toPage(endSession(door), pagePath)),
  ];
};
