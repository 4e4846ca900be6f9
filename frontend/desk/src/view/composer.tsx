import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandoffDetail } from '../../../../src/desk/desk-views.ts';
import type { Desk } from '../model/desk.ts';
import { languageName } from '../words/labels.ts';
import { SendIcon } from './icons.tsx';

const longestReply = 4000;

interface ComposerProps {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly handoff: HandoffDetail;
}

/** Where the employee types. Enter sends, Shift+Enter begins a new line; what was not sent stays. */
export function Composer({ desk, busy, handoff }: ComposerProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(desk, handoff.id);
  useEffect(() => input.current?.focus(), []);
  useLayoutEffect(() => fitToText(input.current), [text]);

  const send = async (event: Event) => {
    event.preventDefault();
    if (busy || text.trim() === '') return;
    if (await desk.reply(text.trim())) setText('');
    input.current?.focus();
  };

  return (
    <form class="composer" onSubmit={(event) => void send(event)}>
      <label for="reply">
        Uw antwoord
        {handoff.language !== 'nl' && (
          <span class="hint"> – de bezoeker gebruikt {languageName(handoff.language)}</span>
        )}
      </label>
      <div class="input-row">
        <textarea
          id="reply"
          ref={input}
          rows={2}
          maxLength={longestReply}
          dir="auto"
          autocomplete="off"
          value={text}
          aria-describedby="reply-rules"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isSendKey(event)) void send(event);
          }}
        />
        <button type="submit" class="primary send" disabled={busy}>
          <SendIcon /> <span class="send-word">Verstuur</span>
        </button>
      </div>
      <p id="reply-rules" class="hint">
        Vraag nooit om een BSN, wachtwoord of code.
        <span class="for-keys"> Enter verstuurt, Shift+Enter is een nieuwe regel.</span>
      </p>
    </form>
  );
}

/** What is typed and not sent: kept while the employee looks at another conversation. */
function useDraft({ drafts }: Desk, id: string): [string, (text: string) => void] {
  const [text, setText] = useState(drafts.get(id) ?? '');
  const keep = (next: string) => {
    drafts.set(id, next);
    setText(next);
  };
  return [text, keep];
}

// While somebody composes a character (Arabic or Chinese input), Enter belongs to that.
const isSendKey = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing;

function fitToText(input: HTMLTextAreaElement | null): void {
  if (!input) return;
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + 2}px`;
}
