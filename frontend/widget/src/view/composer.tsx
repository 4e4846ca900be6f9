import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { SendIcon } from './icons.tsx';
import { useWords } from './use-words.ts';

/** The longest message that the server takes. */
const longestMessage = 4000;

interface ComposerProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onSend: (text: string) => void;
}

/** Where the citizen types. Enter sends, Shift+Enter begins a new line; the focus stays. */
export function Composer({ input, onSend }: ComposerProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const length = text.trim().length;
  const tooLong = length > longestMessage;
  useLayoutEffect(() => fitToText(input.current), [text, input]);

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
        <textarea
          id="message"
          ref={input}
          rows={1}
          value={text}
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          aria-describedby="never-type too-long"
          aria-invalid={tooLong}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isSendKey(event)) send(event);
          }}
        />
        <button type="submit" class="send" aria-label={words.send}>
          <SendIcon />
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

// While somebody composes a character (Arabic or Chinese input), Enter belongs to that.
const isSendKey = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing;

function fitToText(input: HTMLTextAreaElement | null): void {
  if (!input) return;
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + 2}px`;
}
