import { readFileSync } from 'node:fs';
import { OmDeHoekBot } from '../../src/bot/om-de-hoek-bot.ts';
import { makeWebChat } from '../../src/channels/index.ts';
import type { Inbound } from '../../src/conversation/index.ts';
import { makeLogger, type Clock, type HttpRoute } from '../../src/runtime/index.ts';
import { startServer } from '../../src/web/index.ts';
import { botSays, InMemoryConversations } from '../channels/in-memory-conversations.ts';

/** A site with Microsoft's Web Chat on it, talking with our door. */
export interface WebChatSite {
  readonly url: string;
  readonly conversations: InMemoryConversations;
  close(): Promise<void>;
  /** Moves the door's clock. */
  later(minutes: number): void;
  /** Stops the server and starts it again at the same address, with what was said before. */
  restart(): Promise<void>;
}

const bundle = new URL('../../node_modules/botframework-webchat/dist/webchat.js', import.meta.url);

/** After this time Web Chat shows a message as failed that was not acknowledged and echoed. */
export const sendTimeoutMs = 2000;

// The page keeps what a page needs to come back: its token, its conversation and how far it was.
const pageScript = `
const query = new URLSearchParams(location.search);
const locale = query.get('locale') ?? 'nl-NL';
const kept = JSON.parse(sessionStorage.getItem('chat') ?? 'null');
const newToken = () => fetch('/v3/directline/tokens/generate', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ library: 'hoekstad' }),
}).then((response) => response.json());
(async () => {
  const { token, conversationId } = kept ?? (await newToken());
  sessionStorage.setItem('chat', JSON.stringify({ token, conversationId }));
  const directLine = WebChat.createDirectLine({
    domain: location.origin + '/v3/directline',
    token,
    ...(kept && { conversationId }),
    conversationStartProperties: { locale },
  });
  window.statuses = [];
  directLine.connectionStatus$.subscribe((status) => window.statuses.push(status));
  window.conversationId = conversationId;
  WebChat.renderWebChat({ directLine, locale, nonce: 'n1', styleOptions: { sendTimeout: ${sendTimeoutMs} } }, document.getElementById('chat'));
})();
`;

const page = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Bibliotheek Hoekstad</title>
<style nonce="n1">html, body, #chat { height: 100%; margin: 0 }</style></head>
<body><div id="chat"></div>
<script nonce="n1" src="/webchat.js"></script><script nonce="n1">${pageScript}</script></body></html>`;

const policy = [
  "default-src 'none'",
  "connect-src 'self' blob:",
  "img-src 'self' blob: data:",
  "script-src 'nonce-n1' 'strict-dynamic'",
  "style-src 'nonce-n1'",
  'worker-src blob:',
].join('; ');

const pages: readonly HttpRoute[] = [
  {
    method: 'GET',
    path: '/',
    handle: () => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      body: page,
    }),
  },
  {
    method: 'GET',
    path: '/webchat.js',
    handle: () => ({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: readFileSync(bundle),
    }),
  },
];

/** Answers each message a moment later, as the assistant does after its turn. */
const answerLater = (conversations: InMemoryConversations, inbound: Inbound): void => {
  const { content, conversationKey } = inbound;
  const text = {
    joined: 'Dag, ik ben Om de hoek.',
    text: 'Dat heb ik **ontvangen**.',
    choice: content.kind === 'choice' ? `Je koos ${content.id}.` : '',
    unsupported: 'Dat kan ik niet ontvangen.',
  }[content.kind];
  setTimeout(() => {
    conversations.say(
      conversationKey,
      botSays(text, {
        choices: content.kind === 'text' ? [{ id: 'command:staff', label: 'Medewerker' }] : [],
        sources:
          content.kind === 'text'
            ? [{ title: 'DigiD', url: 'https://www.digid.nl/', seen: '2026-11-12' }]
            : [],
      }),
    );
  }, 20);
};

const serve = (conversations: InMemoryConversations, port: number, clock: Clock) => {
  const logger = makeLogger('silent');
  const bot = new OmDeHoekBot(async (inbound) => {
    const acknowledgement = await conversations.receive(inbound);
    if (!acknowledgement.duplicate) answerLater(conversations, inbound);
    return acknowledgement;
  });
  const { routes, sockets } = makeWebChat({
    feed: conversations,
    returnCodes: conversations,
    cards: conversations,
    bot,
    announcements: conversations.announcements,
    tokenKey: Buffer.alloc(32, 7),
    allowedOrigins: () => [],
    everyOrigin: () => [],
    defaultLibrary: undefined,
    environment: 'production',
    publicUrl: undefined,
    clock,
    logger,
  });
  return startServer({
    config: { HOST: '127.0.0.1', PORT: port, TRUST_PROXY: false, PUBLIC_URL: undefined },
    logger,
    routes: [...routes, ...pages],
    sockets,
    staticFolders: [],
    readiness: [],
  });
};

/** Starts the site on a free port. */
export const startWebChatSite = async (): Promise<WebChatSite> => {
  const conversations = new InMemoryConversations();
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  let server = await serve(conversations, 0, clock);
  const { url } = server;
  return {
    url,
    conversations,
    close: () => server.close(),
    later: (minutes) => (ahead += minutes * 60_000),
    restart: async () => {
      await server.close();
      server = await serve(conversations, Number(new URL(url).port), clock);
    },
  };
};
