import type { JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The longest message that the server takes. */
export const longestMessage = 4000;

type TextAreaProps = JSX.IntrinsicElements['textarea'];

interface MessageBoxProps extends Omit<TextAreaProps, 'ref' | 'value' | 'onInput' | 'onKeyDown'> {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: (event: Event) => void;
}

/** A box that grows with what is typed. Enter sends, Shift+Enter begins a new line. */
export function MessageBox({ input, text, onText, onSend, ...more }: MessageBoxProps) {
  useLayoutEffect(() => fitToText(input.current), [text, input]);
  return (
    <textarea
      {...more}
      ref={input}
      value={text}
      dir="auto"
      autocomplete="off"
      enterkeyhint="send"
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (isSendKey(event)) onSend(event);
      }}
    />
  );
}

// While somebody composes a character (Arabic or Chinese input), Enter belongs to that.
const isSendKey = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing;

function fitToText(input: HTMLTextAreaElement | null): void {
  if (!input) return;
  const border = input.offsetHeight - input.clientHeight;
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + border}px`;
}
