import { useContext, useEffect, useRef } from 'preact/hooks';
import { OutsideLink } from '../../../shared/rich-text-view.tsx';
import type { Preferences, TextSize } from '../preferences.ts';
import { textSizes } from '../preferences.ts';
import { CodeForm } from './return-code.tsx';
import { HostContext } from './use-host.ts';
import { useWords } from './use-words.ts';

interface SettingsPanelProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onWipe: () => void;
}

/** How the chat looks and works, and what can be done with the conversation. */
export function SettingsPanel(props: SettingsPanelProps) {
  const words = useWords();
  const { library } = useContext(HostContext);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  return (
    <div class="settings" id="settings" role="group" aria-label={words.settings} ref={panel}>
      <TextSizes {...props} />
      <Switches {...props} />
      <CodeForm />
      <div class="settings-buttons">
        <button type="button" class="choice" onClick={props.onPrint}>
          {words.print}
        </button>
        <button type="button" class="choice" onClick={props.onSave}>
          {words.save}
        </button>
        <button type="button" class="choice" onClick={props.onWipe}>
          {words.wipe}
        </button>
        <OutsideLink
          url={`/toegankelijkheid?library=${encodeURIComponent(library)}`}
          text={words.accessibility}
          opensNewTab={words.opensNewTab}
        />
      </div>
    </div>
  );
}

type Chosen = Pick<SettingsPanelProps, 'preferences' | 'onPreferences'>;

function TextSizes({ preferences, onPreferences }: Chosen) {
  const words = useWords();
  const names: Readonly<Record<TextSize, string>> = {
    normal: words.sizeNormal,
    large: words.sizeLarge,
    largest: words.sizeLargest,
  };
  return (
    <fieldset>
      <legend>{words.textSize}</legend>
      {textSizes.map((textSize) => (
        <label key={textSize} class={`size-${textSize}`}>
          <input
            type="radio"
            name="text-size"
            checked={preferences.textSize === textSize}
            onChange={() => onPreferences({ ...preferences, textSize })}
          />
          {names[textSize]}
        </label>
      ))}
    </fieldset>
  );
}

function Switches({ preferences, onPreferences }: Chosen) {
  const words = useWords();
  const switches = [
    ['moreContrast', words.moreContrast],
    ['buttonsOnly', words.buttonsOnly],
  ] as const;
  return (
    <div class="switches">
      {switches.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={preferences[name]}
            onChange={() => onPreferences({ ...preferences, [name]: !preferences[name] })}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
