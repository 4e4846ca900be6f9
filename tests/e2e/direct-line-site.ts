import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { OmDeHoekBot } from '../../src/bot/om-de-hoek-bot.ts';
import { makeWebChat, type WebChatParts } from '../../src/channels/index.ts';
import { makeLogger } from '../../src/runtime/index.ts';
import { startServer } from '../../src/web/index.ts';
import { botSays, InMemoryConversations } from '../channels/in-memory-conversations.ts';
import { webChatParts } from '../channels/web-chat/web-chat-server.ts';

/** A library's website with Microsoft's Direct Line client on it, and our door at another origin. */
export interface DirectLineSite {
  /** The library's page. */
  readonly page: string;
  /** Our door. */
  readonly door: string;
  readonly conversations: InMemoryConversations;
  /** Moves the door's clock. */
  later(minutes: number): void;
  restart(): Promise<void>;
  close(): Promise<void>;
}

// The client comes with Web Chat, as Web Chat uses it.
const webChat = createRequire(import.meta.resolve('botframework-webchat'));
const client = webChat
  .resolve('botframework-directlinejs')
  .replace(/lib.directLine\.js$/u, 'dist/directline.js');

const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bibliotheek Hoekstad</title></head>
<body><script src="/directline.js"></script></body></html>`;

const startPage = async () => {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/directline.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? readFileSync(client) : html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const answering = (conversations: InMemoryConversations) =>
  new OmDeHoekBot(async (inbound) => {
    const acknowledgement = await conversations.receive(inbound);
    const { content } = inbound;
    if (!acknowledgement.duplicate && content.kind !== 'joined')
      conversations.say(
        inbound.conversationKey,
        botSays(
          `antwoord op ${content.kind === 'text' ? content.text.revealForRedaction() : content.kind}`,
        ),
      );
    return acknowledgement;
  });

/** Starts both on free ports. */
export const startDirectLineSite = async (
  otherwise: Partial<WebChatParts> = {},
): Promise<DirectLineSite> => {
  const conversations = new InMemoryConversations();
  const page = await startPage();
  let ahead = 0;
  const parts = webChatParts(
    {
      bot: answering(conversations),
      allowedOrigins: () => [page.url],
      everyOrigin: () => [page.url],
      clock: () => new Date(Date.now() + ahead),
      ...otherwise,
    },
    conversations,
  );
  const serve = (port: number) =>
    startServer({
      config: { HOST: '127.0.0.1', PORT: port, TRUST_PROXY: false, PUBLIC_URL: undefined },
      logger: makeLogger('silent'),
      ...makeWebChat(parts),
      staticFolders: [],
      readiness: [],
    });
  let server = await serve(0);
  const { url } = server;
  return {
    page: page.url,
    door: url,
    conversations,
    later: (minutes) => (ahead += minutes * 60_000),
    restart: async () => {
      await server.close();
      server = await serve(Number(new URL(url).port));
    },
    close: async () => {
      page.server.closeAllConnections();
      page.server.close();
      await server.close();
    },
  };
};
