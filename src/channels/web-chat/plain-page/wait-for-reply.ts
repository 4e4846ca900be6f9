import type { ConversationId } from '../../../conversation/index.ts';
import type { Door } from '../door.ts';

/** Most answers are there in a fraction of this; after it the page comes back without one. */
const waitAtMostMs = 6000;

/** Resolves when somebody other than the citizen has said something after `seq`, or when that takes too long. */
export const waitForReply = (
  { feed, announcements }: Pick<Door, 'feed' | 'announcements'>,
  conversationId: ConversationId,
  seq: number,
): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopListening();
      resolve();
    };
    const look = () => {
      feed.after(conversationId, seq).then(
        (activities) => {
          if (activities.some(({ author }) => author !== 'citizen')) end();
        },
        // The message is stored: the page that comes next says what is the matter.
        end,
      );
    };
    const timer = setTimeout(end, waitAtMostMs);
    const stopListening = announcements.listen('activity-appended', (news) => {
      if (news.conversationId === conversationId) look();
    });
    look();
  });
