import type { RefObject } from 'preact';
import type { ChatView } from '../chat/chat.ts';
import type { Message, Utterance } from '../chat/message.ts';
import { DownIcon } from './icons.tsx';
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
  const drawHeard = (message: Message) => (
    <Heard key={keyOf(message)} message={message} view={view} onChoose={onChoose} />
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
        {view.earlier.map(drawHeard)}
        {view.earlier.length > 0 && <p class="divider">{words.expired}</p>}
        {view.messages.map(drawHeard)}
        {view.pending.map(({ clientId, text, state }) => (
          <CitizenBubble
            key={clientId}
            text={text}
            state={state}
            onRetry={() => onRetry(clientId)}
          />
        ))}
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

interface HeardProps extends Pick<ConversationProps, 'view' | 'onChoose'> {
  readonly message: Message;
}

function Heard({ message, view, onChoose }: HeardProps) {
  switch (message.author) {
    case 'bot':
      return <BotBubble message={message} open={message === view.openReply} onChoose={onChoose} />;
    case 'staff':
      return <StaffBubble message={message} />;
    case 'citizen': {
      const newest = message === view.messages[view.messages.length - 1];
      return <CitizenBubble text={message.text} state={newest ? 'sent' : undefined} />;
    }
  }
}

// A message keeps its key when the server shows it back, so that it is drawn, and read out, once.
const keyOf = (message: Message): string =>
  message.author === 'citizen' ? (message.clientId ?? message.id) : message.id;
