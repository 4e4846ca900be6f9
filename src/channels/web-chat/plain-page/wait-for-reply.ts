import type { ConversationId } from '../../../conversation/index.ts';
import { messageOf } from '../../../runtime/index.ts';
import type { Door } from '../door.ts';

/** Most answers are there in a fraction of this; after it the page comes back without one. */
const waitAtMostMs = 6000;

/** Resolves when somebody other than the citizen has said something after `seq`, or when that takes too long. */
export const waitForReply = (
  { feed, announcements }: Pick<Door, 'feed' | 'announcements'>,
  conversationId: ConversationId,
  seq: number,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      stopListening();
    };
    const end = () => {
      stop();
      resolve();
    };
    const look = () => {
      feed.after(conversationId, seq).then(
        (activities) => {
          if (activities.some(({ author }) => author !== 'citizen')) end();
        },
        (thrown: unknown) => {
          stop();
          reject(new Error(messageOf(thrown)));
        },
      );
    };
    const timer = setTimeout(end, waitAtMostMs);
    const stopListening = announcements.listen('activity-appended', (news) => {
      if (news.conversationId === conversationId) look();
    });
    look();
  });
