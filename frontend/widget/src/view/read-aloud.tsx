import { SpeakerIcon } from '../../../shared/icons.tsx';
import { spokenText } from '../chat/plain-transcript.ts';
import type { BotMessage } from '../chat/message.ts';
import { useVoice } from './use-voice.ts';
import { useWords } from './use-words.ts';

/** Reads a reply aloud, where the browser has a voice of its own for the language. */
export function ReadAloud({ message }: { readonly message: BotMessage }) {
  const words = useWords();
  const voice = useVoice(message.language);
  if (!voice) return null;
  return (
    <button
      type="button"
      class="thumb"
      aria-pressed={voice.speaking}
      onClick={() => voice.toggle(spokenText(message.text))}
    >
      <SpeakerIcon />
      {voice.speaking ? words.stopReading : words.readAloud}
    </button>
  );
}
