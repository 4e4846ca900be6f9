import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RawText, type Language, type LibraryId } from '../../src/conversation/index.ts';
import { makeDesk, makeInvitationLink, type Role } from '../../src/desk/index.ts';
import type { Handoff, HandoffReason } from '../../src/handoff/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { Announcements, makeLogger, newId, newSecret } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import { startServer } from '../../src/web/index.ts';
import { signIn } from './employee.ts';

const english = {
  staffJoined: (name: string) => `${name} is here now.`,
  staffGaveBack: (name: string) => `${name} is done.`,
  staffReleased: 'You are in the queue again.',
  staffClosed: (name: string) => `${name} closed the conversation.`,
};

/** How a citizen comes to wait. */
export interface Waiting {
  readonly libraryId?: LibraryId;
  readonly reason?: HandoffReason;
  readonly language?: Language;
  readonly question?: string;
  readonly state?: Handoff['state'];
  /** The thread; one of its own where absent. */
  readonly conversationKey?: string;
  readonly contact?: string;
}

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

  const say = async (text: string, conversationKey: string, given: Waiting = {}) =>
    storage.inbox.storeOnce({
      channel: 'web-chat',
      libraryId: given.libraryId ?? 'voorbeeldstad',
      conversationKey,
      userKey: conversationKey,
      messageKey: newSecret(),
      content: {
        kind: 'text',
        text: redact(new RawText(text)).text,
        findings: [],
        nothingLeft: false,
      },
      shown: redact(new RawText(text)).text,
      receivedAt: now,
      ...(given.contact !== undefined && {
        contact: {
          id: `contact-${conversationKey}`,
          kind: 'phone',
          sealed: given.contact,
          deleteAfter: new Date('2026-12-18T10:00:00.000Z'),
        },
      }),
    });

  /** A citizen asks something, and the turn that answers it begins a handoff. */
  const citizenWaits = async (given: Waiting = {}) => {
    pass(1000);
    const id = newId(now);
    const { conversationKey = `thread-${id}`, language = 'nl' } = given;
    const question = given.question ?? 'Waarom is mijn toeslag gestopt?';
    const { conversationId } = await say(question, conversationKey, given);
    const waiting = await storage.turns.nextWaiting(conversationId);
    if (waiting === undefined) throw new Error('The message is not waiting');
    const state = given.state ?? 'queued';
    const { conversation } = waiting;
    const newHandoff: Handoff = {
      id,
      libraryId: conversation.libraryId,
      conversationId,
      episodeId: conversation.episode.id,
      state,
      version: 1,
      summary: {
        reason: given.reason ?? 'digid-line',
        language,
        question: redact(new RawText(question)).text,
        articles: ['Uw toeslag stopt'],
        tasks: [],
      },
      createdAt: now.toISOString(),
      movedAt: now.toISOString(),
      ...(state === 'queued' && { queuedAt: now.toISOString() }),
    };
    await storage.turns.commitTurn({
      waiting,
      at: now,
      ms: 3,
      facts: { outcome: 'stopped-at-digid-line', language },
      replies: [
        {
          author: 'bot',
          text: 'Dit gaat over **uw eigen zaak**.',
          choices: [],
          sources: [{ title: 'Toeslagen', url: 'https://www.toeslagen.nl', seen: '2026-11-01' }],
          facts: { outcome: 'stopped-at-digid-line', language },
        },
      ],
      language: conversation.language,
      welcomed: true,
      dialog: undefined,
      expects: undefined,
      newHandoff,
      moves: [],
      ...(given.contact !== undefined && {
        contactFor: { sealedContactId: `contact-${conversationKey}`, handoffId: id },
      }),
      erase: false,
    });
    return { id, conversationId, conversationKey };
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
    say,
    citizenWaits,
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
