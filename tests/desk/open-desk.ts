import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryId } from '../../src/conversation/index.ts';
import { makeDesk, makeInvitationLink, type Role } from '../../src/desk/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { Announcements, makeLogger, newId, newSecret } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import { startServer } from '../../src/web/index.ts';
import { citizensOf } from './citizens.ts';
import { signIn } from './employee.ts';

const english = {
  staffJoined: (name: string) => `${name} is here now.`,
  staffGaveBack: (name: string) => `${name} is done.`,
  staffReleased: 'You are in the queue again.',
  staffClosed: (name: string) => `${name} closed the conversation.`,
  buttons: { help: 'What can I ask?', staff: 'Ask somebody' },
};

/** A desk at a real HTTP door on a real database, with a clock that the test moves. */
export const openDesk = async (pages?: string) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'om-de-hoek-desk-'));
  const announcements = new Announcements();
  const storage = await openStorage({ dataDir, announcements });
  const logged: string[] = [];
  const logger = makeLogger('silent');
  logger.info = (fields: unknown, text?: unknown) => logged.push(JSON.stringify([fields, text]));
  let now = new Date('2026-11-20T10:00:00.000Z');
  const clock = () => now;
  const pageFile = join(pages ?? dataDir, 'index.html');
  if (pages === undefined) await writeFile(pageFile, '<!doctype html><title>Desk</title>');
  const desk = makeDesk({
    store: storage.desk,
    handoffs: storage.handoffs,
    redact,
    openContact: (sealed) => ({ kind: 'phone', value: `opened ${sealed}` }),
    sentences: () => english,
    announcements,
    clock,
    newId,
    newSecret,
    logger,
    pageFile,
    publicUrl: 'https://chat.example',
    secureCookies: false,
  });
  const config = { HOST: '127.0.0.1', PORT: 0, TRUST_PROXY: false, PUBLIC_URL: undefined };
  const server = await startServer({
    config,
    logger,
    ...desk,
    staticFolders:
      pages === undefined ? [] : [{ path: '/desk/assets', folder: join(pages, 'assets') }],
    readiness: [],
  });

  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  const invite = (role: Role, libraryId = 'voorbeeldstad') =>
    makeInvitationLink({ store: storage.desk, libraryId, role, publicUrl: server.url, clock });

  return {
    url: server.url,
    storage,
    announcements,
    logged,
    clock,
    pass,
    ...citizensOf({ storage, clock, pass }),
    invite,
    /** Somebody with an account who is signed in. */
    employee: async (name: string, role: Role = 'staff', libraryId?: LibraryId) =>
      signIn(server.url, await invite(role, libraryId), name),
    close: async () => {
      await server.close();
      await storage.close();
      await rm(dataDir, { recursive: true });
    },
  };
};

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;
