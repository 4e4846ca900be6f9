import { useEffect, useRef, useState } from 'preact/hooks';
import type { HandoffDetail } from '../../../../src/desk/desk-views.ts';
import { SendIcon } from '../../../shared/icons.tsx';
import { longestMessage, MessageBox } from '../../../shared/message-box.tsx';
import type { Desk } from '../model/desk.ts';
import { languageName } from '../words/labels.ts';

interface ComposerProps {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly handoff: HandoffDetail;
}

/** Where the employee types; what was not sent stays. */
export function Composer({ desk, busy, handoff }: ComposerProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(desk, handoff.id);
  useEffect(() => input.current?.focus(), []);

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
        <MessageBox
          id="reply"
          rows={2}
          maxLength={longestMessage}
          aria-describedby="reply-rules"
          input={input}
          text={text}
          onText={setText}
          onSend={(event) => void send(event)}
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
