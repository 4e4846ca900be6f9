import { useContext } from 'preact/hooks';
import type { ChatView } from '../chat/chat.ts';
import type { Language } from '../../../../src/conversation/index.ts';
import { languageNames, languages } from '../../../../src/conversation/index.ts';
import { GlobeIcon } from '../../../shared/icons.tsx';
import { directionOf } from '../../../shared/direction.ts';
import { LanguageContext, useWords } from './use-words.ts';

/** The first screen: who reads none of it still finds the name of a language of theirs. */
export function FirstLanguages({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const words = useWords();
  const current = useContext(LanguageContext);
  return (
    <div class="first-languages" role="group" aria-label={words.otherLanguage}>
      <GlobeIcon />
      {languages
        .filter((language) => language !== current)
        .map((language) => (
          <button
            key={language}
            type="button"
            class="language"
            lang={language}
            dir={directionOf(language)}
            onClick={() => onChoose(language)}
          >
            {languageNames[language]}
          </button>
        ))}
    </div>
  );
}

/** Only the welcome stands there: the citizen has said nothing yet. */
export const isFirstScreen = ({ messages, pending, earlier }: ChatView): boolean =>
  earlier.length + pending.length === 0 && messages.every(({ author }) => author === 'bot');
