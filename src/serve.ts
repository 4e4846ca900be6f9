import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assembleAssistant, type AppSettings, type Assistant } from './app.ts';
import { OmDeHoekBot, sentencesIn } from './bot/index.ts';
import {
  makeBotFrameworkDoor,
  makeWebChat,
  openTokenKey,
  type Bot,
  type Elsewhere,
} from './channels/index.ts';
import { inviteAtFirstStart, makeDesk, type Desk } from './desk/index.ts';
import { makeClockGuard } from './clock-guard.ts';
import { healthParts } from './health.ts';
import { makeHousekeeping, retentionDays } from './housekeeping.ts';
import { pageRoutes } from './pages.ts';
import { makeMetrics, type Metrics } from './insights/index.ts';
import { readNumbersLater } from './metrics.ts';
import { describeElsewhere, type Libraries } from './referral/index.ts';
import { newId, newSecret, publicUrlOf } from './runtime/index.ts';
import {
  startServer,
  type HealthPart,
  type RunningServer,
  type StaticFolder,
} from './web/index.ts';

/** The assistant with its doors open. */
export interface RunningApp {
  readonly url: string;
  /** The link for the first employee, while nobody works at the default library; for the terminal only. */
  readonly invitation: string | undefined;
  readonly assistant: Assistant;
  /** Closes the doors, finishes what is going on, and closes the database. */
  close(): Promise<void>;
}

const frontendDir = join(import.meta.dirname, '../frontend');
const built = (folder: string): string => join(frontendDir, 'dist', folder);

/** Starts everything: assistant, web chat, Bot Framework door, desk and pages. */
export const startApp = async (settings: AppSettings): Promise<RunningApp> => {
  const metrics = makeMetrics();
  const assistant = await assembleAssistant({ ...settings, metrics });
  const bot = new OmDeHoekBot(assistant.receive);
  const botDoor = openBotDoor(settings, assistant, bot);
  const { config, secrets, logger } = settings;
  const doors = [
    botDoor,
    openWebChat(settings, assistant, bot),
    openDesk(settings, assistant),
    { routes: [metrics.route(secrets.METRICS_TOKEN)] },
  ];
  const { storage, clock } = assistant;
  const dataDir = config.DATA_DIR;
  const housekeeping = makeHousekeeping({
    ...{ storage, clock, logger },
    days: retentionDays(config),
    guard: makeClockGuard({ dataDir, clock }),
  });
  const readiness = healthParts({ assistant, housekeeping, dataDir });
  const server = await openServer(settings, assistant, { doors, metrics, readiness });
  readNumbersLater(metrics, assistant, { dataDir, server });
  botDoor.start();
  housekeeping.start();
  // A cookie that is set for one of the two names does not hold for the other.
  const url = server.url.replace('127.0.0.1', 'localhost');
  return {
    url,
    invitation: await inviteAtFirstStart({
      store: storage.desk,
      libraryId: config.DEFAULT_LIBRARY,
      publicUrl: config.PUBLIC_URL ?? url,
      clock,
    }),
    assistant,
    close: async () => {
      await server.close();
      botDoor.stop();
      await housekeeping.stop();
      await assistant.close();
    },
  };
};

/** Every released loader stays where it is: pages of libraries name it. */
const releasedLoaders = (): readonly StaticFolder[] => {
  const folder = join(frontendDir, 'widget/released');
  return readdirSync(folder).map((version) => ({
    path: `/widget/${version}`,
    folder: join(folder, version),
  }));
};

const openBotDoor = ({ config, secrets, logger }: AppSettings, assistant: Assistant, bot: Bot) =>
  makeBotFrameworkDoor({
    config,
    secrets,
    bot,
    feed: assistant.storage.feed,
    announcements: assistant.announcements,
    clock: assistant.clock,
    logger,
    libraryId: config.DEFAULT_LIBRARY,
    elsewhere: elsewhereIn(assistant.libraries),
  });

const openWebChat = ({ config, logger }: AppSettings, assistant: Assistant, bot: Bot) =>
  makeWebChat({
    feed: assistant.storage.feed,
    returnCodes: assistant.storage.returnCodes,
    cards: assistant.storage.cards,
    bot,
    announcements: assistant.announcements,
    tokenKey: openTokenKey(config.DATA_DIR),
    allowedOrigins: (id) => assistant.libraries.library(id)?.allowedOrigins,
    everyOrigin: () => assistant.libraries.all().flatMap(({ allowedOrigins }) => allowedOrigins),
    defaultLibrary: config.DEFAULT_LIBRARY,
    environment: config.ENVIRONMENT,
    publicUrl: config.PUBLIC_URL,
    elsewhere: elsewhereIn(assistant.libraries),
    clock: assistant.clock,
    logger,
    rates: { messagesPerLibrary: messageRate(config) },
  });

/** The places of a library, and whom one can call for nothing from anywhere. */
const elsewhereIn =
  (libraries: Libraries): Elsewhere =>
  (libraryId, language) => {
    const { name, phone } = libraries.national.digiHulplijn;
    return [...describeElsewhere(libraries, libraryId, language), `${name}: **${phone}**`];
  };

/** Ten seconds' worth may come at once. */
const messageRate = ({ MESSAGES_PER_SECOND: perSecond }: AppSettings['config']) => ({
  burst: 10 * perSecond,
  perSecond,
});

const openDesk = ({ config, logger }: AppSettings, assistant: Assistant): Desk => {
  const { storage, vault, redactReply, announcements, clock } = assistant;
  const publicUrl = publicUrlOf(config);
  return makeDesk({
    store: storage.desk,
    handoffs: storage.handoffs,
    redact: redactReply,
    openContact: (sealed) => vault.open(sealed),
    sentences: sentencesIn,
    announcements,
    clock,
    newId,
    newSecret,
    logger,
    pageFile: join(built('desk'), 'index.html'),
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
  });
};

/** A door: what it answers over HTTP and, where it has any, over sockets. */
type Door = Pick<Desk, 'routes'> & Partial<Pick<Desk, 'sockets'>>;

const openServer = (
  { config, secrets, logger }: AppSettings,
  { libraries, knowledge }: Assistant,
  {
    doors,
    metrics,
    readiness,
  }: {
    readonly doors: readonly Door[];
    readonly metrics: Metrics;
    readonly readiness: readonly HealthPart[];
  },
): Promise<RunningServer> =>
  startServer({
    config,
    logger,
    routes: [
      ...doors.flatMap(({ routes }) => routes),
      ...pageRoutes({
        frontendDir,
        libraries,
        words: () => knowledge.words(),
        defaultLibrary: config.DEFAULT_LIBRARY,
        publicUrl: config.PUBLIC_URL,
        demo: config.DEMO,
      }),
    ],
    answered: (request) => metrics.requestAnswered(request),
    sockets: doors.flatMap(({ sockets }) => sockets ?? []),
    staticFolders: [
      ...releasedLoaders(),
      { path: '/widget', folder: built('widget') },
      { path: '/desk/assets', folder: join(built('desk'), 'assets') },
      { path: '/demo', folder: join(frontendDir, 'demo') },
    ],
    readiness,
    healthToken: secrets.METRICS_TOKEN,
  });
