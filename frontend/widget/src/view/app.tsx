import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';
import { isLanguage, languageNames } from '../../../../src/conversation/index.ts';
import { directionOf } from '../../../shared/direction.ts';
import type { Chat } from '../chat/chat.ts';
import type { Utterance } from '../chat/message.ts';
import type { Host } from '../host.ts';
import { wordsIn } from '../words/index.ts';
import { Composer } from './composer.tsx';
import { Conversation } from './conversation.tsx';
import { Header } from './header.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { StatusLine } from './status-line.tsx';
import { useChat } from './use-chat.ts';
import { useEscape } from './use-escape.ts';
import { useShown } from './use-shown.ts';
import { LanguageContext } from './use-words.ts';

interface AppProps {
  readonly chat: Chat;
  readonly host: Host;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The whole chat. */
export function App({ chat, host, language: firstLanguage, onLanguage }: AppProps) {
  const view = useChat(chat);
  const [language, setLanguage] = useState(firstLanguage);
  const [picking, setPicking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const words = wordsIn[language];

  // On a touch screen the focus in the input would bring up the keyboard over the conversation.
  const focusInputOr = (place: RefObject<HTMLElement | null>) =>
    (isTouchScreen() ? place : input).current?.focus({ preventScroll: true });

  const choose = (utterance: Utterance) => {
    const spoken = languageChosenBy(utterance);
    if (spoken) speak(spoken);
    chat.say(utterance);
    focusInputOr(log);
  };
  const speak = (chosen: Language) => {
    setLanguage(chosen);
    onLanguage(chosen);
    setPicking(false);
  };
  const stopPicking = () => {
    setPicking(false);
    document.getElementById('language-button')?.focus();
  };

  useShown(host, view, () => focusInputOr(title));
  useEscape(() => (picking ? stopPicking() : host.close?.()));
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);

  return (
    <LanguageContext.Provider value={language}>
      <main class="chat" aria-label="Om de hoek">
        <Header
          title={title}
          picking={picking}
          onPick={() => setPicking(!picking)}
          onClose={host.close}
          onStaff={() => choose({ text: words.talkToStaff, choice: 'command:staff' })}
          onRestart={() => choose({ text: words.startAgain, choice: 'command:restart' })}
        />
        {picking && <LanguagePicker onChoose={(chosen) => choose(languageChoice(chosen))} />}
        <Conversation
          view={view}
          log={log}
          onChoose={choose}
          onRetry={(clientId) => chat.retry(clientId)}
        />
        <StatusLine view={view} />
        <Composer input={input} onSend={(text) => chat.say({ text })} />
      </main>
    </LanguageContext.Provider>
  );
}

const isTouchScreen = (): boolean => matchMedia('(pointer: coarse)').matches;

const languageChoice = (language: Language): Utterance => ({
  text: languageNames[language],
  choice: `command:language-${language}`,
});

/** The assistant offers languages as choices too; then the widget goes along. */
function languageChosenBy({ choice }: Utterance): Language | undefined {
  const code = /^command:language-(..)$/.exec(choice ?? '')?.[1] ?? '';
  return isLanguage(code) ? code : undefined;
}
