import { OmDeHoekBot } from '../../../src/bot/om-de-hoek-bot.ts';
import { makeWebChat, type WebChatParts } from '../../../src/channels/index.ts';
import { makeLogger, systemClock, type Clock } from '../../../src/runtime/index.ts';
import { startServer, type RunningServer } from '../../../src/web/index.ts';
import { InMemoryConversations } from '../in-memory-conversations.ts';

/** The page of the library that tests visit. */
export const libraryPage = 'https://bibliotheek.example';

/** Web chat on a free port, with conversations in memory. */
export interface WebChatServer extends RunningServer {
  readonly conversations: InMemoryConversations;
}

/** Starts web chat behind the real server; a test hands in what it wants to be otherwise. */
export const startWebChat = async (
  otherwise: Partial<WebChatParts> & { readonly clock?: Clock } = {},
  conversations = new InMemoryConversations(),
): Promise<WebChatServer> => {
  const logger = makeLogger('silent');
  const { routes, sockets } = makeWebChat({
    feed: conversations,
    bot: new OmDeHoekBot(conversations.receive),
    announcements: conversations.announcements,
    tokenKey: Buffer.alloc(32, 7),
    allowedOrigins: (library) => (library === 'hoekstad' ? [libraryPage] : undefined),
    everyOrigin: () => [libraryPage],
    defaultLibrary: undefined,
    environment: 'production',
    publicUrl: undefined,
    clock: systemClock,
    logger,
    ...otherwise,
  });
  const config = { HOST: '127.0.0.1', PORT: 0, TRUST_PROXY: false, PUBLIC_URL: undefined };
  const parts = { config, logger, routes, sockets, staticFolders: [], readiness: [] };
  return { ...(await startServer(parts)), conversations };
};
