import { OmDeHoekBot, type TurnCommit } from '../src/bot/index.ts';
import { makeWebChat, openTokenKey } from '../src/channels/index.ts';
import { emptyLanguageState } from '../src/language/index.ts';
import { redact } from '../src/privacy/index.ts';
import {
  Announcements,
  makeLogger,
  readConfig,
  systemClock,
  type Config,
} from '../src/runtime/index.ts';
import type { Inbound, Receive } from '../src/conversation/index.ts';
import type { InboxStore, NewMessage, Receipt } from '../src/intake/index.ts';
import { openStorage, type Storage } from '../src/storage/index.ts';
import { startServer } from '../src/web/index.ts';

/**
 * The least that can stand behind the same door: it stores what was said and one reply, and thinks
 * nothing. What the assistant takes more than this, it takes for thinking.
 */

const libraryId = 'voorbeeldstad';

const asMessage = ({ content, ...message }: Inbound): NewMessage => {
  const receivedAt = systemClock();
  if (content.kind !== 'text') return { ...message, content: { kind: 'joined' }, receivedAt };
  const { text, findings, nothingLeft } = redact(content.text);
  return {
    ...message,
    content: { kind: 'text', text, findings, nothingLeft },
    shown: text,
    receivedAt,
  };
};

/** A turn that says the citizen's words again; nothing is read for it. */
const sayAgain = (
  { inboxId, conversationId: id, activity }: Receipt,
  { channel, content, receivedAt }: NewMessage,
  version: number,
): TurnCommit => ({
  waiting: {
    inboxId,
    content,
    receivedAt: receivedAt.toISOString(),
    conversation: {
      id,
      libraryId,
      channel,
      version,
      welcomed: true,
      language: emptyLanguageState,
      episode: { id: activity?.episodeId ?? '', startedAt: receivedAt.toISOString() },
      waitingInQueue: 0,
      turns: [],
      lastChoices: [],
    },
  },
  at: receivedAt,
  ms: 0,
  facts: { outcome: 'chatter', language: 'nl' },
  replies: [
    {
      author: 'bot',
      text: activity?.text ?? '',
      choices: [],
      sources: [],
      facts: { outcome: 'chatter', language: 'nl' },
    },
  ],
  language: emptyLanguageState,
  welcomed: true,
  dialog: undefined,
  expects: undefined,
  takenTask: undefined,
  moves: [],
  erase: false,
});

const makeEcho = (inbox: InboxStore, turns: Storage['turns']): Receive => {
  const versions = new Map<string, number>();
  return async (inbound) => {
    const message = asMessage(inbound);
    const receipt = await inbox.storeOnce(message);
    if (receipt.duplicate || receipt.activity === undefined) return receipt;
    const version = versions.get(receipt.conversationId) ?? 0;
    versions.set(receipt.conversationId, version + 1);
    await turns.commitTurn(sayAgain(receipt, message, version));
    return receipt;
  };
};

const serve = async (config: Config): Promise<() => Promise<void>> => {
  const announcements = new Announcements();
  const logger = makeLogger(config.LOG_LEVEL);
  const storage = await openStorage({ dataDir: config.DATA_DIR, announcements });
  const { routes, sockets } = makeWebChat({
    feed: storage.feed,
    returnCodes: storage.returnCodes,
    cards: storage.cards,
    bot: new OmDeHoekBot(makeEcho(storage.inbox, storage.turns)),
    announcements,
    tokenKey: openTokenKey(config.DATA_DIR),
    allowedOrigins: () => [],
    everyOrigin: () => [],
    defaultLibrary: libraryId,
    environment: 'development',
    publicUrl: undefined,
    rates: { messagesPerLibrary: { burst: 1_000_000, perSecond: 100_000 } },
    clock: systemClock,
    logger,
  });
  const readiness = [
    { name: 'database', check: () => storage.ping().then(() => ({ state: 'ready' as const })) },
  ];
  const parts = { config, logger, routes, sockets, staticFolders: [], readiness };
  const server = await startServer(parts);
  return async () => {
    await server.close();
    await storage.close();
  };
};

const close = await serve(readConfig(process.env).config);
process.once('SIGTERM', () => void close().then(() => process.exit(0)));
