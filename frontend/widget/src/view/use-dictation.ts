import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';

/** Speech recognition as Chromium has it, as far as we use it. https://webaudio.github.io/web-speech-api/ */
interface Recognition {
  lang: string;
  processLocally: boolean;
  onresult: ((event: { readonly results: readonly Heard[] }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

type Heard = Readonly<Record<0, { readonly transcript: string }>>;

interface RecognitionMaker {
  new (): Recognition;
  available?(options: {
    readonly langs: readonly string[];
    readonly processLocally: true;
  }): Promise<string>;
}

/** Listens to what a citizen says, on the device alone. */
export interface Dictation {
  readonly listening: boolean;
  readonly toggle: () => void;
}

/** Dictation where the library allows it and the browser can do it without sending anything; else none. */
export function useDictation(
  allowed: boolean,
  language: Language,
  hear: (text: string) => void,
): Dictation | undefined {
  const maker = useLocalRecognition(allowed, language);
  const [listening, setListening] = useState(false);
  const running = useRef<Recognition | undefined>(undefined);
  useEffect(() => () => running.current?.stop(), []);
  if (!maker) return undefined;
  const listen = () => {
    const recognition = new maker();
    recognition.lang = language;
    recognition.processLocally = true;
    recognition.onresult = ({ results }) =>
      hear(Array.from(results, (one) => one[0].transcript).join(' '));
    recognition.onend = () => setListening(false);
    running.current = recognition;
    recognition.start();
    setListening(true);
  };
  return { listening, toggle: () => (listening ? running.current?.stop() : listen()) };
}

function useLocalRecognition(allowed: boolean, language: Language): RecognitionMaker | undefined {
  const [maker, setMaker] = useState<RecognitionMaker>();
  useEffect(() => {
    setMaker(undefined);
    const found = (window as { SpeechRecognition?: RecognitionMaker }).SpeechRecognition;
    if (!allowed || !found?.available) return;
    found.available({ langs: [language], processLocally: true }).then(
      (state) => setMaker(() => (state === 'available' ? found : undefined)),
      () => undefined,
    );
  }, [allowed, language]);
  return maker;
}
