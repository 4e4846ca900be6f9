import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';
import type { Chat, ChatView } from '../chat/chat.ts';
import type { JudgedReply, Utterance } from '../chat/message.ts';
import type { TabStorage } from '../chat/session.ts';
import type { FrameSettings } from '../frame-settings.ts';
import { fetchExplainedWords, type ExplainedWords } from '../explained-words.ts';
import type { Host } from '../host.ts';
import { wordsIn } from '../words/index.ts';
import { Composer } from './composer.tsx';
import { Conversation } from './conversation.tsx';
import { ExplainedWordsContext } from './explained-word.tsx';
import { Header, type Unfolded } from './header.tsx';
import { SharedQuestion, StillThere } from './shared-computer.tsx';
import { StatusLine } from './status-line.tsx';
import { UnfoldedPanel } from './unfolded-panel.tsx';
import { useChat } from './use-chat.ts';
import { useEscape } from './use-escape.ts';
import { HostContext } from './use-host.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePreferences } from './use-preferences.ts';
import { useShared } from './use-shared.ts';
import { useShown } from './use-shown.ts';
import { focusInputOr, useSpeaking, type FocusPlaces } from './use-speaking.ts';
import { LanguageContext } from './use-words.ts';

interface AppProps {
  readonly chat: Chat;
  readonly host: Host;
  readonly storage: TabStorage;
  readonly settings: FrameSettings;
  readonly onLanguage: (language: Language) => void;
  /** Takes away all that is kept in this tab. */
  readonly onWipe: () => void;
}

/** The whole chat. */
export function App({ chat, host, storage, settings, onLanguage, onWipe }: AppProps) {
  const view = useChat(chat);
  const places: FocusPlaces = { input: useRef(null), title: useRef(null), log: useRef(null) };
  const { language: first } = settings;
  const { language, choose } = useSpeaking(chat, places, { language: first, onLanguage });
  const { unfolded, setUnfolded, foldUp } = useUnfolded();
  const [preferences, setPreferences] = usePreferences(storage);
  const wipeScreen = () => {
    onWipe();
    location.reload();
  };
  const shared = useShared(settings.shared, storage, wipeScreen);
  const words = wordsIn[language];
  const press = (utterance: Utterance) => {
    setUnfolded('nothing');
    choose(utterance);
  };

  useKeptFocus(places);
  useShown(host, view, () => focusInputOr(places, 'title'));
  useEscape(() => (unfolded === 'nothing' ? host.close?.() : foldUp()));
  // At once: the page asks as soon as the frame is loaded.
  useLayoutEffect(() => host.onBegin(press), [host]);

  return (
    <LanguageContext.Provider value={language}>
      <HostContext.Provider
        value={useSurroundings({ chat, host, library: settings.library, onWipe })}
      >
        <ExplainedWordsContext.Provider value={useExplainedWords()}>
          <main class="chat" aria-label="Om de hoek">
            <Header
              title={places.title}
              unfolded={unfolded}
              onUnfold={setUnfolded}
              onClose={host.close}
              onStaff={() => press({ text: words.talkToStaff, choice: 'command:staff' })}
              onRestart={() => press({ text: words.startAgain, choice: 'command:restart' })}
              onFinished={shared.isShared ? wipeScreen : undefined}
            />
            {shared.isLeftAlone && <StillThere onStay={shared.stay} />}
            <UnfoldedPanel
              unfolded={unfolded}
              view={view}
              preferences={preferences}
              onPreferences={setPreferences}
              onChoose={press}
            />
            {shared.isUnknown && <SharedQuestion onAnswer={shared.answer} />}
            <Conversation
              view={view}
              log={places.log}
              onChoose={press}
              onRetry={(clientId) => chat.retry(clientId)}
            />
            <StatusLine view={view} />
            {(!preferences.buttonsOnly || mustType(view)) && (
              <Composer
                input={places.input}
                onSend={(text) => chat.say({ text })}
                // What is said aloud at a computer of many others hear.
                dictation={settings.dictation && !shared.isShared && !shared.isUnknown}
              />
            )}
          </main>
        </ExplainedWordsContext.Provider>
      </HostContext.Provider>
    </LanguageContext.Provider>
  );
}

/** They come after the chat itself: nobody waits for them. */
function useExplainedWords(): ExplainedWords {
  const [words, setWords] = useState<ExplainedWords>(new Map());
  useEffect(() => void fetchExplainedWords().then(setWords), []);
  return words;
}

/** What is unfolded below the header; folding up gives the focus back to its button. */
function useUnfolded() {
  const [unfolded, setUnfolded] = useState<Unfolded>('nothing');
  const foldUp = () => {
    setUnfolded('nothing');
    document
      .getElementById(unfolded === 'languages' ? 'language-button' : 'settings-button')
      ?.focus();
  };
  return { unfolded, setUnfolded, foldUp };
}

interface SurroundingsParts extends Pick<AppProps, 'chat' | 'host' | 'onWipe'> {
  readonly library: string;
}

const useSurroundings = ({ chat, host, library, onWipe }: SurroundingsParts) =>
  useMemo(
    () => ({
      library,
      leave: () => {
        onWipe();
        host.leave();
      },
      judge: (judged: JudgedReply) => void chat.judge(judged),
      makeCode: () => chat.makeCode(),
      goOnWith: async (code: string) => {
        const opens = await chat.keepByCode(library, code);
        if (opens) location.reload();
        return opens;
      },
    }),
    [chat, host, library],
  );

/** What was said last has no button to press: a step asks for a number or a name, or a person asks. */
const mustType = ({ openReplies, messages, pending }: ChatView): boolean =>
  messages.length > 0 &&
  pending.length === 0 &&
  Array.from(openReplies).every((reply) => reply.author !== 'bot' || reply.choices.length === 0);
