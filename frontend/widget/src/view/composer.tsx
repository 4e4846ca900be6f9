import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { SendIcon } from '../../../shared/icons.tsx';
import { longestMessage, MessageBox } from '../../../shared/message-box.tsx';
import { useWords } from './use-words.ts';

interface ComposerProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onSend: (text: string) => void;
}

/** Where the citizen types; the focus stays. */
export function Composer({ input, onSend }: ComposerProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const length = text.trim().length;
  const tooLong = length > longestMessage;

  const send = (event: Event) => {
    event.preventDefault();
    input.current?.focus({ preventScroll: true });
    if (length === 0 || tooLong) return;
    onSend(text.trim());
    setText('');
  };

  return (
    <form class="composer" onSubmit={send}>
      <label for="message">{words.messageLabel}</label>
      <div class="input-row">
        <MessageBox
          id="message"
          rows={1}
          aria-describedby="never-type too-long"
          aria-invalid={tooLong}
          input={input}
          text={text}
          onText={setText}
          onSend={send}
        />
        <button type="submit" class="send" aria-label={words.send}>
          <SendIcon />
          <span class="send-word">{words.send}</span>
        </button>
      </div>
      <p id="too-long" class="too-long" role="alert">
        {tooLong ? words.tooLong : ''}
      </p>
      <p class="below-input">
        <span id="never-type">{words.neverType}</span>
        {tooLong && <bdi class="length">{`${length} / ${longestMessage}`}</bdi>}
      </p>
    </form>
  );
}
