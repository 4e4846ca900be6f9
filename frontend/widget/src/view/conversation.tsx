import type { RefObject } from 'preact';
import type { ChatView } from '../chat/chat.ts';
import { lastOf } from '../../../shared/last-of.ts';
import type { Message, Utterance } from '../chat/message.ts';
import type { Pending } from '../chat/outbox.ts';
import { DownIcon } from '../../../shared/icons.tsx';
import { BotBubble, CitizenBubble, StaffBubble } from './messages.tsx';
import { useFollow } from './use-follow.ts';
import { useWords } from './use-words.ts';

interface ConversationProps {
  readonly view: ChatView;
  readonly log: RefObject<HTMLDivElement | null>;
  readonly onChoose: (utterance: Utterance) => void;
  readonly onRetry: (clientId: string) => void;
}

/**
 * All that was said. A conversation that goes on is drawn only when its history is there: what is in a
 * live region from its beginning is not read out.
 */
export function Conversation({ view, log, onChoose, onRetry }: ConversationProps) {
  const words = useWords();
  const { behind, catchUp } = useFollow(log, view);
  if (!view.ready) return <div class="log" />;
  const draw = (entry: Entry) => (
    <EntryView key={keyOf(entry)} entry={entry} view={view} onChoose={onChoose} onRetry={onRetry} />
  );
  return (
    <div class="log-frame">
      <div
        class="log"
        role="log"
        aria-live="polite"
        aria-relevant="additions"
        aria-label={words.conversation}
        tabIndex={0}
        ref={log}
      >
        {view.erased && <p class="divider">{words.erased}</p>}
        {view.earlier.map(draw)}
        {view.earlier.length > 0 && <p class="divider">{words.expired}</p>}
        {[...view.messages, ...view.pending].map(draw)}
      </div>
      {behind && (
        <button type="button" class="catch-up" onClick={catchUp}>
          <DownIcon />
          {words.newMessage}
        </button>
      )}
    </div>
  );
}

type Entry = Message | Pending;

interface EntryProps extends Omit<ConversationProps, 'log'> {
  readonly entry: Entry;
}

function EntryView({ entry, view, onChoose, onRetry }: EntryProps) {
  if (!('author' in entry)) {
    const { text, state, clientId } = entry;
    return <CitizenBubble text={text} state={state} onRetry={() => onRetry(clientId)} />;
  }
  switch (entry.author) {
    case 'bot':
      return <BotBubble message={entry} open={view.openReplies.has(entry)} onChoose={onChoose} />;
    case 'staff':
      return <StaffBubble message={entry} />;
    case 'citizen':
      return <CitizenBubble text={entry.text} state={isNewest(entry, view) ? 'sent' : undefined} />;
  }
}

const isNewest = (message: Message, view: ChatView): boolean =>
  message === lastOf(view.messages) && view.pending.length === 0;

// A message keeps its key when the server shows it back, so that it is drawn, and read out, once.
function keyOf(entry: Entry): string {
  if (!('id' in entry)) return entry.clientId;
  return entry.author === 'citizen' ? (entry.clientId ?? entry.id) : entry.id;
}
