import { join } from 'node:path';
import { makeInboxRunner, OmDeHoekBot, sentencesIn } from './bot/index.ts';
import { makeBotFrameworkDoor, makeWebChat, openTokenKey } from './channels/index.ts';
import { inviteAtFirstStart, makeDesk } from './desk/index.ts';
import { makeDialogs, type Dialogs } from './dialogs/index.ts';
import { makeReceive, type Receive } from './intake/index.ts';
import { openKnowledge, type Knowledge, type KnowledgeSettings } from './knowledge/index.ts';
import {
  makeContactVault,
  openContactKey,
  readContact,
  redact,
  type ContactVault,
} from './privacy/index.ts';
import { openLibraries, type Libraries } from './referral/index.ts';
import {
  Announcements,
  makeInTurn,
  newId,
  newSecret,
  systemClock,
  type Clock,
  type Config,
  type Logger,
  type Secrets,
} from './runtime/index.ts';
import { startHousekeeping } from './housekeeping.ts';
import { pageRoutes } from './pages.ts';
import { openStorage, type Storage } from './storage/index.ts';
import { startServer } from './web/index.ts';

/** The library of whoever names none: the made-up one whose desk is always open. */
export const demoLibrary = 'voorbeeldstad';

/** What an assistant is put together from. */
export interface AppSettings {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Told while the search index is built. */
  readonly onProgress?: NonNullable<KnowledgeSettings['onProgress']>;
}

/** The assistant without its doors: takes messages in and answers them. */
export interface Assistant {
  readonly storage: Storage;
  readonly libraries: Libraries;
  readonly knowledge: Knowledge;
  readonly dialogs: Dialogs;
  readonly vault: ContactVault;
  readonly announcements: Announcements;
  readonly receive: Receive;
  readonly clock: Clock;
  /** Finishes the turns that are going on. */
  close(): Promise<void>;
}

/** Puts the parts together and takes up what waits from before. */
export const assembleAssistant = async (settings: AppSettings): Promise<Assistant> => {
  const { config, secrets, logger, clock = systemClock, onProgress } = settings;
  const announcements = new Announcements();
  const libraries = openLibraries(config.LIBRARIES_DIR);
  const dialogs = makeDialogs({ libraries, keepContactsDays: config.KEEP_CONTACTS_DAYS });
  const [storage, knowledge] = await Promise.all([
    openStorage({ dataDir: config.DATA_DIR, databaseUrl: secrets.DATABASE_URL, announcements }),
    openKnowledge({
      knowledgeDir: config.KNOWLEDGE_DIR,
      modelsDir: config.MODELS_DIR,
      dataDir: config.DATA_DIR,
      tasks: dialogs.tasks,
      logger,
      clock,
      ...(onProgress && { onProgress }),
    }),
  ]);
  const vault = makeContactVault(openContactKey(config.DATA_DIR));
  const receive = makeReceive({
    store: storage.inbox,
    redact,
    readContact,
    sealContact: (contact) => vault.seal(contact),
    keepContactsDays: config.KEEP_CONTACTS_DAYS,
    clock,
  });
  const runner = makeInboxRunner({
    store: storage.turns,
    turnParts: { knowledge, dialogs, libraries, newId, logger },
    inTurn: makeInTurn(),
    announcements,
    clock,
    logger,
  });
  await runner.start();
  return {
    storage,
    libraries,
    knowledge,
    dialogs,
    vault,
    announcements,
    receive,
    clock,
    close: async () => {
      await runner.stop();
      await knowledge.close();
      await storage.close();
    },
  };
};

/** The assistant with its doors open. */
export interface App {
  readonly url: string;
  /** The link for the first employee, while nobody works at the demo library; for the terminal only. */
  readonly invitation: string | undefined;
  readonly assistant: Assistant;
  /** Closes the doors, finishes what is going on, and closes the database. */
  close(): Promise<void>;
}

const frontendDir = join(import.meta.dirname, '../frontend');

/** Starts everything: assistant, web chat, Bot Framework door, desk and pages. */
export const startApp = async (settings: AppSettings): Promise<App> => {
  const { config, secrets, logger } = settings;
  const assistant = await assembleAssistant(settings);
  const { storage, libraries, announcements, clock, vault } = assistant;
  const bot = new OmDeHoekBot(assistant.receive);
  const botDoor = makeBotFrameworkDoor({
    config,
    secrets,
    bot,
    feed: storage.feed,
    announcements,
    clock,
    logger,
    libraryId: demoLibrary,
  });
  const webChat = makeWebChat({
    feed: storage.feed,
    bot,
    announcements,
    tokenKey: openTokenKey(config.DATA_DIR),
    allowedOrigins: (id) => libraries.library(id)?.allowedOrigins,
    defaultLibrary: demoLibrary,
    environment: config.ENVIRONMENT,
    publicUrl: config.PUBLIC_URL,
    clock,
    logger,
  });
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${String(config.PORT)}`;
  const desk = makeDesk({
    store: storage.desk,
    handoffs: storage.handoffs,
    redact,
    openContact: (sealed) => vault.open(sealed),
    sentences: sentencesIn,
    announcements,
    clock,
    newId,
    newSecret,
    logger,
    pageFile: join(frontendDir, 'dist/desk/index.html'),
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
  });
  const pages = pageRoutes({
    frontendDir,
    libraries,
    defaultLibrary: demoLibrary,
    publicUrl: config.PUBLIC_URL,
    demo: config.DEMO,
  });
  const server = await startServer({
    config,
    logger,
    routes: [...botDoor.routes, ...webChat.routes, ...desk.routes, ...pages],
    sockets: [...webChat.sockets, ...desk.sockets],
    staticFolders: [
      { path: '/widget', folder: join(frontendDir, 'dist/widget') },
      { path: '/desk', folder: join(frontendDir, 'dist/desk') },
      { path: '/demo', folder: join(frontendDir, 'demo') },
    ],
    readiness: [
      { name: 'database', isReady: () => storage.ping().then(() => true) },
      { name: 'knowledge', isReady: () => true },
    ],
  });
  botDoor.start();
  const stopHousekeeping = startHousekeeping({ storage, clock, logger });
  const invitation = await inviteAtFirstStart({
    store: storage.desk,
    libraryId: demoLibrary,
    publicUrl: config.PUBLIC_URL ?? server.url,
    clock,
  });
  return {
    url: server.url,
    invitation,
    assistant,
    close: async () => {
      await server.close();
      botDoor.stop();
      await stopHousekeeping();
      await assistant.close();
    },
  };
};
