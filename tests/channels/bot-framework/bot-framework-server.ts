import { OmDeHoekBot } from '../../../src/bot/om-de-hoek-bot.ts';
import { makeBotFrameworkDoor, type BotFrameworkDoor } from '../../../src/channels/index.ts';
import { makeLogger, readConfig, systemClock } from '../../../src/runtime/index.ts';
import { startServer, type RunningServer } from '../../../src/web/index.ts';
import { InMemoryConversations } from '../in-memory-conversations.ts';

/** The door for Bot Framework on a free port, with conversations in memory. */
export interface BotFrameworkServer extends RunningServer {
  readonly conversations: InMemoryConversations;
  readonly door: BotFrameworkDoor;
  /** How long delivery would have waited, in milliseconds. */
  readonly pauses: number[];
  post(activity: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** Settings that let a local client in. */
export const local = { OMDEHOEK_BOT_LOCAL: 'true' };

/** Settings of a bot that is registered. */
export const registered = {
  OMDEHOEK_BOT_APP_ID: '00000000-0000-0000-0000-000000000001',
  OMDEHOEK_BOT_TENANT_ID: '00000000-0000-0000-0000-000000000002',
  OMDEHOEK_BOT_APP_SECRET: 'geheim',
};

/** Starts the door with the settings of an environment. */
export const startBotFramework = async (
  env: NodeJS.ProcessEnv,
  conversations = new InMemoryConversations(),
): Promise<BotFrameworkServer> => {
  const logger = makeLogger('silent');
  const pauses: number[] = [];
  const door = makeBotFrameworkDoor({
    ...readConfig({ OMDEHOEK_PORT: '0', ...env }),
    bot: new OmDeHoekBot(conversations.receive),
    feed: conversations,
    announcements: conversations.announcements,
    clock: systemClock,
    logger,
    libraryId: 'hoekstad',
    pause: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  });
  const config = { HOST: '127.0.0.1', PORT: 0, TRUST_PROXY: false, PUBLIC_URL: undefined };
  const parts = { config, logger, sockets: [], staticFolders: [], readiness: [] };
  const server = await startServer({ ...parts, routes: door.routes });
  return {
    ...server,
    conversations,
    door,
    pauses,
    post: (activity, headers = {}) =>
      fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      }),
    close: () => {
      door.stop();
      return server.close();
    },
  };
};

/** A message as a local client posts it. */
export const message = (serviceUrl: string, more: object = {}): object => ({
  type: 'message',
  id: 'm1',
  channelId: 'emulator',
  serviceUrl,
  conversation: { id: 'thread-1' },
  from: { id: 'user-1', name: 'Jan' },
  recipient: { id: 'bot-1', name: 'Om de hoek' },
  locale: 'en-GB',
  text: 'hello',
  ...more,
});
