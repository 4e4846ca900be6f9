import type { ChatView } from '../chat/chat.ts';
import type { Utterance } from '../chat/message.ts';
import { plainTranscript } from '../chat/plain-transcript.ts';
import { offerFile, printUnfolded } from '../conversation-file.ts';
import type { Preferences } from '../preferences.ts';
import type { Words } from '../words/words.ts';
import { FirstLanguages, isFirstScreen } from './first-languages.tsx';
import type { Unfolded } from './header.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { languageChoice } from './use-speaking.ts';
import { useWords } from './use-words.ts';

interface UnfoldedPanelProps {
  readonly unfolded: Unfolded;
  readonly view: ChatView;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onChoose: (utterance: Utterance) => void;
}

/** What stands between header and conversation: languages, settings, or nothing. */
export function UnfoldedPanel(props: UnfoldedPanelProps) {
  const { unfolded, view, onChoose } = props;
  const words = useWords();
  switch (unfolded) {
    case 'languages':
      return <LanguagePicker onChoose={(chosen) => onChoose(languageChoice(chosen))} />;
    case 'settings':
      return (
        <SettingsPanel
          preferences={props.preferences}
          onPreferences={props.onPreferences}
          onPrint={printUnfolded}
          onSave={() => saveConversation(view, words)}
          onWipe={() => onChoose({ text: words.wipe, choice: 'command:erase' })}
        />
      );
    case 'nothing':
      return isFirstScreen(view) ? (
        <FirstLanguages onChoose={(chosen) => onChoose(languageChoice(chosen))} />
      ) : null;
  }
}

const saveConversation = ({ earlier, messages }: ChatView, words: Words): void =>
  offerFile(
    'om-de-hoek.txt',
    plainTranscript([...earlier, ...messages], {
      citizen: words.you,
      bot: words.assistant,
      source: words.source,
    }),
  );
