import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';
import { languageNames, languages } from '../../../../src/conversation/index.ts';
import { directionOf } from '../../../shared/direction.ts';
import { LanguageContext, useWords } from './use-words.ts';

/**
 * Every language by its own name. Buttons and not a `select`: on a keyboard the arrows of a `select`
 * would choose each language that they pass.
 */
export function LanguagePicker({ onChoose }: { onChoose: (language: Language) => void }) {
  const current = useContext(LanguageContext);
  const words = useWords();
  const currentButton = useRef<HTMLButtonElement>(null);
  useEffect(() => currentButton.current?.focus(), []);
  return (
    <div class="languages" id="languages" role="group" aria-label={words.chooseLanguage}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="language"
          lang={language}
          dir={directionOf(language)}
          aria-pressed={language === current}
          ref={language === current ? currentButton : null}
          onClick={() => onChoose(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </div>
  );
}
