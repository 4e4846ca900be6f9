import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OmDeHoekBot, sentencesIn } from '../../../src/bot/index.ts';
import { makeWebChat } from '../../../src/channels/index.ts';
import { makeDesk, makeInvitationLink } from '../../../src/desk/index.ts';
import { makeReceive } from '../../../src/intake/index.ts';
import { pageRoutes } from '../../../src/pages.ts';
import { redact } from '../../../src/privacy/index.ts';
import { openLibraries } from '../../../src/referral/index.ts';
import {
  Announcements,
  makeLogger,
  newId,
  newSecret,
  systemClock as clock,
} from '../../../src/runtime/index.ts';
import { openStorage } from '../../../src/storage/index.ts';
import { startServer } from '../../../src/web/index.ts';

const built = (folder: string): string => join('frontend/dist', folder);

/** The real chat, plain page and desk on a real database; only what the assistant says comes from the test. */
export const openDoors = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'om-de-hoek-text-'));
  const announcements = new Announcements();
  const storage = await openStorage({ dataDir, announcements });
  const libraries = openLibraries('public-libraries');
  const logger = makeLogger('silent');
  const receive = makeReceive({
    store: storage.inbox,
    redact,
    readContact: () => undefined,
    sealContact: () => '',
    keepContactsDays: 28,
    foresee: () => undefined,
    clock,
    logger,
  });
  const desk = makeDesk({
    store: storage.desk,
    handoffs: storage.handoffs,
    redact,
    openContact: () => ({ kind: 'phone', value: '' }),
    sentences: sentencesIn,
    announcements,
    clock,
    newId,
    newSecret,
    logger,
    pageFile: join(built('desk'), 'index.html'),
    publicUrl: 'http://127.0.0.1',
    secureCookies: false,
  });
  const webChat = makeWebChat({
    feed: storage.feed,
    returnCodes: storage.returnCodes,
    cards: storage.cards,
    bot: new OmDeHoekBot(receive),
    announcements,
    tokenKey: Buffer.alloc(32, 7),
    allowedOrigins: (id) => libraries.library(id)?.allowedOrigins,
    everyOrigin: () => [],
    defaultLibrary: 'voorbeeldstad',
    environment: 'development',
    publicUrl: undefined,
    clock,
    logger,
  });
  const pages = pageRoutes({
    frontendDir: 'frontend',
    libraries,
    defaultLibrary: 'voorbeeldstad',
    publicUrl: undefined,
    words: () => [],
    demo: false,
  });
  const server = await startServer({
    config: { HOST: '127.0.0.1', PORT: 0, TRUST_PROXY: false, PUBLIC_URL: undefined },
    logger,
    routes: [...desk.routes, ...webChat.routes, ...pages],
    sockets: [...desk.sockets, ...webChat.sockets],
    staticFolders: [
      { path: '/widget', folder: built('widget') },
      { path: '/desk/assets', folder: join(built('desk'), 'assets') },
    ],
    readiness: [],
  });
  return {
    url: server.url,
    storage,
    receive,
    invite: () =>
      makeInvitationLink({
        store: storage.desk,
        libraryId: 'voorbeeldstad',
        role: 'manager',
        publicUrl: server.url,
        clock,
      }),
    close: async () => {
      await server.close();
      await storage.close();
      await rm(dataDir, { recursive: true });
    },
  };
};

export type OpenDoors = Awaited<ReturnType<typeof openDoors>>;
