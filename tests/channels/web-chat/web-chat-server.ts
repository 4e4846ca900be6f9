import { OmDeHoekBot } from '../../../src/bot/om-de-hoek-bot.ts';
import { makeWebChat, type WebChatParts } from '../../../src/channels/index.ts';
import { makeLogger, systemClock, type Clock } from '../../../src/runtime/index.ts';
import { startServer, type RunningServer, type ServerParts } from '../../../src/web/index.ts';
import { InMemoryConversations } from '../in-memory-conversations.ts';

/** The page of the library that tests visit. */
export const libraryPage = 'https://bibliotheek.example';

/** Web chat on a free port, with conversations in memory. */
export interface WebChatServer extends RunningServer {
  readonly conversations: InMemoryConversations;
}

type Otherwise = Partial<WebChatParts> & { readonly clock?: Clock };

/** What web chat needs, with conversations in memory and one library. */
export const webChatParts = (
  otherwise: Otherwise = {},
  conversations = new InMemoryConversations(),
): WebChatParts => ({
  feed: conversations,
  returnCodes: conversations,
  cards: conversations,
  bot: new OmDeHoekBot(conversations.receive),
  announcements: conversations.announcements,
  tokenKey: Buffer.alloc(32, 7),
  allowedOrigins: (library) => (library === 'hoekstad' ? [libraryPage] : undefined),
  everyOrigin: () => [libraryPage],
  defaultLibrary: undefined,
  environment: 'production',
  publicUrl: undefined,
  elsewhere: () => ['**Bibliotheek Hoekstad**, **012 345 67 89**, maandag 10.00–17.00 uur'],
  clock: systemClock,
  logger: makeLogger('silent'),
  ...otherwise,
});

/** Starts web chat behind the real server; a test hands in what it wants to be otherwise. */
export const startWebChat = async (
  otherwise: Otherwise = {},
  conversations = new InMemoryConversations(),
  health: Pick<ServerParts, 'readiness' | 'healthToken'> = { readiness: [] },
): Promise<WebChatServer> => {
  const parts = webChatParts(otherwise, conversations);
  const config = { HOST: '127.0.0.1', PORT: 0, TRUST_PROXY: false, PUBLIC_URL: undefined };
  const served = { ...makeWebChat(parts), staticFolders: [], ...health };
  const server = await startServer({ config, logger: parts.logger, ...served });
  return { ...server, conversations };
};
