import type { ConversationId, LibraryId } from '../conversation/index.ts';
import { openStates, type Handoff } from '../handoff/index.ts';
import type { LiveSocket, SocketRoute } from '../runtime/index.ts';
import { messageOf } from '../runtime/index.ts';
import type { DeskParts } from './desk-parts.ts';
import type { LiveNews } from './desk-views.ts';
import { isFor } from './find-shown.ts';
import { hasOwnOrigin } from './guard.ts';
import { sessionOf } from './sessions.ts';
import type { Staff } from './staff.ts';

/** A page that is open at a desk. */
interface OpenPage {
  readonly staff: Staff;
  readonly session: string;
  readonly socket: LiveSocket;
}

const signedOut = 4401;

/**
 * Tells open pages that something changed, and never what: they read it through the API, which
 * checks again who asks. So a page that missed news reads everything once and is up to date.
 */
export const makeLiveUpdates = (parts: DeskParts): SocketRoute => {
  const pages = new Set<OpenPage>();
  const pagesOf = (libraryId: LibraryId) =>
    [...pages].filter(({ staff }) => staff.libraryId === libraryId);

  const tellQueue = (libraryId: LibraryId): Promise<void> =>
    tell(parts, pagesOf(libraryId), { type: 'queue' });

  const tellActivity = async (conversationId: ConversationId): Promise<void> => {
    if (pages.size === 0) return;
    const libraryId = await parts.store.libraryOf(conversationId);
    if (libraryId === undefined || pagesOf(libraryId).length === 0) return;
    for (const handoff of await openHandoffs(parts, libraryId, conversationId)) {
      const maySee = pagesOf(libraryId).filter(({ staff }) => isFor(staff, handoff));
      await tell(parts, maySee, { type: 'activity', handoffId: handoff.id });
    }
  };

  const logFailure = (failure: unknown): void =>
    parts.logger.error({ reason: messageOf(failure) }, 'live news was not told');
  parts.announcements.listen('handoff-moved', ({ libraryId }) => {
    tellQueue(libraryId).catch(logFailure);
  });
  parts.announcements.listen('activity-appended', ({ conversationId }) => {
    tellActivity(conversationId).catch(logFailure);
  });
  return liveRoute(parts, pages);
};

const liveRoute = (parts: DeskParts, pages: Set<OpenPage>): SocketRoute => ({
  path: '/desk/live',
  authorise: async (request) => {
    if (!hasOwnOrigin(request, parts.publicUrl)) return { admit: false, status: 403 };
    const session = sessionOf(request);
    const staff = session && (await parts.store.staffOfSession(session, parts.clock()));
    if (!session || !staff) return { admit: false, status: 401 };
    const open = (socket: LiveSocket): void => {
      const page = { staff, session, socket };
      pages.add(page);
      socket.onClose(() => pages.delete(page));
    };
    return { admit: true, open };
  },
});

const openHandoffs = async (
  { store, clock }: DeskParts,
  libraryId: LibraryId,
  conversationId: ConversationId,
): Promise<readonly Handoff[]> =>
  (await store.handoffsOf(libraryId, clock())).filter(
    (handoff) => handoff.conversationId === conversationId && openStates.has(handoff.state),
  );

// A session may have ended while its page stayed open.
const tell = async (
  { store, clock }: DeskParts,
  pages: readonly OpenPage[],
  news: LiveNews,
): Promise<void> => {
  for (const { session, socket } of pages) {
    if (await store.staffOfSession(session, clock())) socket.send(JSON.stringify(news));
    else socket.close(signedOut, 'signed out');
  }
};
