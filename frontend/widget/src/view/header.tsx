import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import { languageNames } from '../../../../src/conversation/index.ts';
import {
  AgainIcon,
  CloseIcon,
  CornerIcon,
  GlobeIcon,
  LeaveIcon,
  PersonIcon,
  SettingsIcon,
} from '../../../shared/icons.tsx';
import { LanguageContext, useWords } from './use-words.ts';

/** What is unfolded below the header. */
export type Unfolded = 'nothing' | 'languages' | 'settings';

interface HeaderProps {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly unfolded: Unfolded;
  readonly onUnfold: (unfolded: Unfolded) => void;
  readonly onClose: (() => void) | undefined;
  readonly onStaff: () => void;
  readonly onRestart: () => void;
  /** On a computer that many people use: wipes the screen. */
  readonly onFinished: (() => void) | undefined;
}

/** Name, language and close; below them the two ways out, always in the same place. */
export const Header = (props: HeaderProps) => (
  <header class="header">
    <div class="title-bar">
      <span class="logo">
        <CornerIcon />
      </span>
      <Title title={props.title} />
      <LanguageButton {...props} />
      <SettingsButton {...props} />
      {props.onClose && <CloseButton onClose={props.onClose} />}
    </div>
    <WaysOut {...props} />
  </header>
);

const Title = ({ title }: Pick<HeaderProps, 'title'>) => (
  <div class="title">
    <h1 lang="nl" ref={title} tabIndex={-1}>
      Om de hoek
    </h1>
    <p>{useWords().tagline}</p>
  </div>
);

type Folding = Pick<HeaderProps, 'unfolded' | 'onUnfold'>;

function LanguageButton({ unfolded, onUnfold }: Folding) {
  const language = useContext(LanguageContext);
  const words = useWords();
  const picking = unfolded === 'languages';
  return (
    <button
      type="button"
      class="header-button"
      id="language-button"
      aria-expanded={picking}
      aria-controls="languages"
      aria-label={`${languageNames[language]}: ${words.chooseLanguage}`}
      onClick={() => onUnfold(picking ? 'nothing' : 'languages')}
    >
      <GlobeIcon />
      <span class="language-name">{languageNames[language]}</span>
    </button>
  );
}

function SettingsButton({ unfolded, onUnfold }: Folding) {
  const setting = unfolded === 'settings';
  return (
    <button
      type="button"
      class="header-button"
      id="settings-button"
      aria-expanded={setting}
      aria-controls="settings"
      aria-label={useWords().settings}
      onClick={() => onUnfold(setting ? 'nothing' : 'settings')}
    >
      <SettingsIcon />
    </button>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="header-button" aria-label={useWords().close} onClick={onClose}>
      <CloseIcon />
    </button>
  );
}

type Ways = Pick<HeaderProps, 'onStaff' | 'onRestart' | 'onFinished'>;

function WaysOut({ onStaff, onRestart, onFinished }: Ways) {
  const words = useWords();
  return (
    <div class="ways-out">
      <button type="button" class="way-out" onClick={onStaff}>
        <PersonIcon />
        {words.talkToStaff}
      </button>
      <button type="button" class="way-out" onClick={onRestart}>
        <AgainIcon />
        {words.startAgain}
      </button>
      {onFinished && (
        <button type="button" class="way-out" onClick={onFinished}>
          <LeaveIcon />
          {words.finished}
        </button>
      )}
    </div>
  );
}
