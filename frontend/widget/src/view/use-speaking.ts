import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';
import { isLanguage, languageNames } from '../../../../src/conversation/index.ts';
import { directionOf } from '../../../shared/direction.ts';
import type { Chat } from '../chat/chat.ts';
import type { Utterance } from '../chat/message.ts';

/** Places that the focus can go to. */
export interface FocusPlaces {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly log: RefObject<HTMLDivElement | null>;
}

/** The language of the widget, and saying something that is on a button. */
export function useSpeaking(
  chat: Chat,
  places: FocusPlaces,
  { language: first, onLanguage }: { language: Language; onLanguage: (chosen: Language) => void },
) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  const choose = (utterance: Utterance) => {
    const spoken = languageChosenBy(utterance);
    if (spoken) {
      setLanguage(spoken);
      onLanguage(spoken);
    }
    chat.say(utterance);
    focusInputOr(places, 'log');
  };
  return { language, choose };
}

/** On a touch screen the focus in the input would bring up the keyboard over the conversation. */
export function focusInputOr({ input, ...others }: FocusPlaces, place: 'title' | 'log'): void {
  const target = isTouchScreen() ? undefined : input.current;
  (target ?? others[place].current)?.focus({ preventScroll: true });
}

const isTouchScreen = (): boolean => matchMedia('(pointer: coarse)').matches;

/** What is said by choosing a language. */
export const languageChoice = (language: Language): Utterance => ({
  text: languageNames[language],
  choice: `command:language-${language}`,
});

/** The assistant offers languages as choices too; then the widget goes along. */
function languageChosenBy({ choice }: Utterance): Language | undefined {
  const code = /^command:language-(..)$/.exec(choice ?? '')?.[1] ?? '';
  return isLanguage(code) ? code : undefined;
}
