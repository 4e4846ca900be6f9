import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';

/** A browser's voice for one language. */
export interface Voice {
  readonly speaking: boolean;
  /** Reads a text from its beginning, or stops reading it. */
  readonly toggle: (text: string) => void;
}

/** The voice that this browser has for a language; none where it has none. */
export function useVoice(language: Language): Voice | undefined {
  const voice = useBrowserVoice(language);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => (speaking ? speechSynthesis.cancel() : undefined), [speaking]);
  if (!voice) return undefined;
  const toggle = (text: string) => {
    speechSynthesis.cancel();
    setSpeaking(!speaking);
    if (speaking) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    speechSynthesis.speak(utterance);
  };
  return { speaking, toggle };
}

// Browsers load their voices after the page.
function useBrowserVoice(language: Language): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => findVoice(language));
  useEffect(() => {
    if (!hasVoices()) return undefined;
    const look = () => setVoice(findVoice(language));
    look();
    // Older Safari has its voices at once, and no listeners for them.
    if (!('addEventListener' in speechSynthesis)) return undefined;
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}

const hasVoices = (): boolean => 'speechSynthesis' in window;

// A voice on the device itself sends the text nowhere.
const findVoice = (language: Language): SpeechSynthesisVoice | undefined =>
  hasVoices()
    ? speechSynthesis
        .getVoices()
        .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language))
    : undefined;
