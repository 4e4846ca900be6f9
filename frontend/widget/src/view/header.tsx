import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import { languageNames } from '../../../../src/conversation/index.ts';
import { CloseIcon, CornerIcon, GlobeIcon, AgainIcon, PersonIcon } from '../../../shared/icons.tsx';
import { LanguageContext, useWords } from './use-words.ts';

interface HeaderProps {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly picking: boolean;
  readonly onPick: () => void;
  readonly onClose: (() => void) | undefined;
  readonly onStaff: () => void;
  readonly onRestart: () => void;
}

/** Name, language and close; below them the two ways out, always in the same place. */
export const Header = (props: HeaderProps) => (
  <header class="header">
    <div class="title-bar">
      <span class="logo">
        <CornerIcon />
      </span>
      <Title title={props.title} />
      <LanguageButton picking={props.picking} onPick={props.onPick} />
      {props.onClose && <CloseButton onClose={props.onClose} />}
    </div>
    <WaysOut onStaff={props.onStaff} onRestart={props.onRestart} />
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

function LanguageButton({ picking, onPick }: Pick<HeaderProps, 'picking' | 'onPick'>) {
  const language = useContext(LanguageContext);
  const words = useWords();
  return (
    <button
      type="button"
      class="header-button"
      id="language-button"
      aria-expanded={picking}
      aria-controls="languages"
      aria-label={`${languageNames[language]}: ${words.chooseLanguage}`}
      onClick={onPick}
    >
      <GlobeIcon />
      <span class="language-name">{languageNames[language]}</span>
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

function WaysOut({ onStaff, onRestart }: Pick<HeaderProps, 'onStaff' | 'onRestart'>) {
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
    </div>
  );
}
