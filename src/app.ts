import { makeInboxRunner } from './bot/index.ts';
import { guidedTasks, makeDialogs } from './dialogs/index.ts';
import type { Metrics } from './insights/index.ts';
import { makeReceive, type Receive } from './intake/index.ts';
import {
  openKnowledge,
  type Knowledge,
  type KnowledgeSettings,
  type LanguageModelSettings,
} from './knowledge/index.ts';
import {
  makeContactVault,
  openContactKey,
  readContact,
  redactExcept,
  whatIsLeft,
  type RedactText,
  type ContactVault,
} from './privacy/index.ts';
import { checkLibrary, openLibraries, type Libraries } from './referral/index.ts';
import {
  Announcements,
  makeInTurn,
  makeRateLimit,
  newId,
  publicUrlOf,
  systemClock,
  type Clock,
  type Config,
  type Logger,
  type Secrets,
} from './runtime/index.ts';
import { openStorage, type Storage } from './storage/index.ts';

/** Who guesses the code of somebody's card at a library finds none in a lifetime. */
const wrongCodes = { burst: 30, perSecond: 1 / 60 };

/** What an assistant is put together from. */
export interface AppSettings {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Counts turns. */
  readonly metrics?: Metrics;
  /** Told while the search index is built. */
  readonly onProgress?: NonNullable<KnowledgeSettings['onProgress']>;
}

/** The assistant without its doors: takes messages in and answers them. */
export interface Assistant {
  readonly storage: Storage;
  readonly libraries: Libraries;
  readonly knowledge: Knowledge;
  readonly vault: ContactVault;
  readonly announcements: Announcements;
  /** Masks personal data; what organisations publish about themselves stays. */
  readonly redact: RedactText;
  /** The same for what an employee answers: names and addresses stay too. */
  readonly redactReply: RedactText;
  readonly receive: Receive;
  readonly clock: Clock;
  /** Finishes the turns that are going on. */
  close(): Promise<void>;
}

/** Puts the parts together and takes up what waits from before. */
export const assembleAssistant = async (settings: AppSettings): Promise<Assistant> => {
  const { config, secrets, logger, clock = systemClock, onProgress, metrics } = settings;
  const announcements = new Announcements();
  const libraries = openLibraries(config.LIBRARIES_DIR);
  checkLibrary(libraries, config.DEFAULT_LIBRARY, 'OMDEHOEK_DEFAULT_LIBRARY');
  const [storage, knowledge] = await Promise.all([
    openStorage({
      dataDir: config.DATA_DIR,
      databaseUrl: secrets.DATABASE_URL,
      announcements,
      logger,
    }),
    openKnowledge({
      knowledgeDir: config.KNOWLEDGE_DIR,
      modelsDir: config.MODELS_DIR,
      dataDir: config.DATA_DIR,
      tasks: guidedTasks,
      languageModel: languageModelIn(config, secrets),
      servesOlderIndex: true,
      logger,
      clock,
      ...(onProgress && { onProgress }),
    }),
  ]);
  const dialogs = makeDialogs({
    libraries,
    keepContactsDays: config.KEEP_CONTACTS_DAYS,
    known: knowledge,
  });
  const published = {
    phones: [...phonesOf(libraries), ...knowledge.phones()],
    addresses: addressesOf(libraries),
  };
  const redact = redactExcept(published);
  const redactReply = redactExcept({ ...published, allow: ['name', 'address'] });
  const vault = makeContactVault(openContactKey(config.DATA_DIR));
  const runner = makeInboxRunner({
    store: storage.turns,
    turnParts: {
      knowledge,
      dialogs,
      libraries,
      told: storage.turns,
      keepConversationsDays: config.KEEP_CONVERSATIONS_DAYS,
      wrongCodes: makeRateLimit(wrongCodes, clock),
      publicUrl: publicUrlOf(config),
      newId,
      logger,
    },
    inTurn: makeInTurn(),
    announcements,
    clock,
    logger,
    ...(metrics && { taken: (turn) => metrics.turnTaken(turn) }),
  });
  await runner.start();
  return {
    storage,
    libraries,
    knowledge,
    vault,
    announcements,
    redact,
    redactReply,
    clock,
    receive: makeReceive({
      store: storage.inbox,
      redact,
      readContact,
      sealContact: (contact) => vault.seal(contact),
      keepContactsDays: config.KEEP_CONTACTS_DAYS,
      foresee: (text) => knowledge.foresee(whatIsLeft(text)),
      clock,
      logger,
    }),
    close: async () => {
      await runner.stop();
      await knowledge.close();
      await storage.close();
    },
  };
};

/** The language model that is set; none is the default. */
const languageModelIn = (config: Config, secrets: Secrets): LanguageModelSettings | undefined =>
  config.MODEL_NAME === undefined
    ? undefined
    : {
        name: config.MODEL_NAME,
        url: config.MODEL_URL,
        key: secrets.MODEL_KEY,
        timeoutMs: config.MODEL_TIMEOUT_MS,
        dayLimit: config.MODEL_DAY_LIMIT,
      };

/** The numbers that our libraries publish themselves are nobody's secret. */
const phonesOf = (libraries: Libraries): readonly string[] =>
  libraries.all().flatMap(({ places }) => places.flatMap(({ phone }) => phone ?? []));

const addressesOf = (libraries: Libraries): readonly string[] =>
  libraries.all().flatMap(({ places }) => places.map(({ address }) => address));
