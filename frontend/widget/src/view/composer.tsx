import type { ComponentChildren, RefObject } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MicrophoneIcon, SendIcon } from '../../../shared/icons.tsx';
import { longestMessage, MessageBox } from '../../../shared/message-box.tsx';
import { findSecret, type FoundSecret } from '../chat/find-secret.ts';
import { SecretWarning } from './secret-warning.tsx';
import { useDictation, type Dictation } from './use-dictation.ts';
import { LanguageContext, useWords } from './use-words.ts';

interface ComposerProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onSend: (text: string) => void;
  /** Questions may be spoken. */
  readonly dictation: boolean;
}

/** Where the citizen types; the focus stays. */
export function Composer({ input, onSend, dictation }: ComposerProps) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const { text, setText, found, send, sendAnyway, takeOut } = useDraft({ input, onSend });
  const voice = useDictation(dictation, language, setText);
  const length = text.trim().length;
  const tooLong = length > longestMessage;
  return (
    <form class="composer" onSubmit={send}>
      {found && <SecretWarning look={found.look} onTakeOut={takeOut} onSendAnyway={sendAnyway} />}
      <label for="message">{words.messageLabel}</label>
      <InputRow>
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
        {voice && <SpeakButton voice={voice} />}
      </InputRow>
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

function InputRow({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  return (
    <div class="input-row">
      {children}
      <button type="submit" class="send" aria-label={words.send}>
        <SendIcon />
        <span class="send-word">{words.send}</span>
      </button>
    </div>
  );
}

function SpeakButton({ voice: { listening, toggle } }: { readonly voice: Dictation }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="send"
      aria-pressed={listening}
      aria-label={listening ? words.listening : words.speak}
      onClick={toggle}
    >
      <MicrophoneIcon />
    </button>
  );
}

/** What is being typed, and what was found in it that nobody needs. */
function useDraft({ input, onSend }: Pick<ComposerProps, 'input' | 'onSend'>) {
  const [text, write] = useState('');
  const [found, setFound] = useState<FoundSecret>();
  const setText = (typed: string) => {
    write(typed);
    setFound(undefined);
  };
  const focus = () => input.current?.focus({ preventScroll: true });
  const isEmptyOrTooLong = text.trim() === '' || text.trim().length > longestMessage;
  const sendAnyway = () => {
    focus();
    onSend(text.trim());
    setText('');
  };
  const send = (event: Event) => {
    event.preventDefault();
    focus();
    if (isEmptyOrTooLong) return;
    const secret = findSecret(text);
    if (secret) setFound(secret);
    else sendAnyway();
  };
  const takeOut = () => {
    if (found) setText(withoutSecret(text, found));
    focus();
  };
  return { text, setText, found, send, sendAnyway, takeOut };
}

const withoutSecret = (text: string, { start, end }: FoundSecret): string =>
  `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
