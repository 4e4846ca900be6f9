import { useContext, useMemo } from 'preact/hooks';
import { directionOf } from '../../../shared/direction.ts';
import { parseMarkdown, parsePlainText } from '../../../shared/parse-rich-text.ts';
import { RichText } from '../../../shared/rich-text-view.tsx';
import type { BotMessage, StaffMessage, Utterance } from '../chat/message.ts';
import type { SendState } from '../chat/outbox.ts';
import { CornerIcon, PersonIcon } from '../../../shared/icons.tsx';
import { useExplaining } from './explained-word.tsx';
import { LeaveButton } from './leave-button.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { ReturnCode } from './return-code.tsx';
import { Sources } from './sources.tsx';
import { Thumbs } from './thumbs.tsx';
import { LanguageContext, useWords } from './use-words.ts';

interface BotBubbleProps {
  readonly message: BotMessage;
  /** The buttons can be pressed; else they are not shown. */
  readonly open: boolean;
  readonly onChoose: (utterance: Utterance) => void;
}

/** What the assistant said, in the language that it said it in. */
export function BotBubble({ message, open, onChoose }: BotBubbleProps) {
  const words = useWords();
  const blocks = useMemo(() => parseMarkdown(message.text), [message.text]);
  return (
    <div class="message from-bot">
      <p class="author">
        <CornerIcon />
        {words.assistant}
      </p>
      <div class="bubble">
        <div lang={message.language} dir={directionOf(message.language)}>
          <RichText
            blocks={blocks}
            opensNewTab={words.opensNewTab}
            drawText={useExplaining(message.language)}
          />
        </div>
        <Sources sources={message.sources} />
      </div>
      {message.outcome === 'crisis' && <LeaveButton />}
      {open && message.handoff === 'queued' && <ReturnCode />}
      {open && message.choices.length > 0 && <Choices message={message} onChoose={onChoose} />}
      {/* Where the focus goes is read out by that; the log need not tell it as well. */}
      <div class="about-reply" aria-live="off">
        {open && message.outcome === 'answered' && <Thumbs reply={message.id} />}
        <ReadAloud message={message} />
      </div>
    </div>
  );
}

function Choices({ message, onChoose }: Omit<BotBubbleProps, 'open'>) {
  const chosen = useContext(LanguageContext);
  // Where a Dutch text stands in for one that was never translated, its buttons are the citizen's.
  const language = message.language === 'nl' ? chosen : message.language;
  return (
    <div
      class="choices"
      role="group"
      aria-label={useWords().answers}
      lang={language}
      dir={directionOf(language)}
    >
      {message.choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="choice"
          onClick={() => onChoose({ text: label, choice: id })}
        >
          <bdi>{label}</bdi>
        </button>
      ))}
    </div>
  );
}

/** What an employee of the library typed: a person, and drawn as one. */
export function StaffBubble({ message }: { message: StaffMessage }) {
  const words = useWords();
  const blocks = useMemo(() => parsePlainText(message.text), [message.text]);
  return (
    <div class="message from-staff">
      <p class="author">
        <PersonIcon />
        <bdi>{message.name}</bdi>
        <span class="role">{words.employee}</span>
      </p>
      <div class="bubble" dir="auto">
        <RichText blocks={blocks} opensNewTab={words.opensNewTab} />
      </div>
    </div>
  );
}

interface CitizenBubbleProps {
  readonly text: string;
  /** How it goes with sending; absent when that is long past. */
  readonly state: SendState | undefined;
  readonly onRetry?: () => void;
}

/** What the citizen said, and whether it arrived. */
export function CitizenBubble({ text, state, onRetry }: CitizenBubbleProps) {
  const words = useWords();
  const told = { sending: words.sending, sent: words.sent, failed: words.notSent };
  return (
    <div class={`message from-citizen ${state ?? ''}`}>
      <p class="visually-hidden">{words.you}:</p>
      <div class="bubble" dir="auto">
        {text}
      </div>
      {state && (
        <p class="send-state">
          <span>{told[state]}</span>
          {state === 'failed' && (
            <button type="button" class="retry" onClick={onRetry}>
              {words.tryAgain}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
