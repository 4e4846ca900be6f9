import type { ComponentChildren } from 'preact';

interface IconProps {
  readonly children: ComponentChildren;
  /** Points along the line of text, so that it is mirrored where people write from right to left. */
  readonly turns?: boolean;
}

/** A drawing beside words that say the same: nothing for a screen reader. */
const Icon = ({ children, turns }: IconProps) => (
  <svg
    class={turns ? 'icon turns' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {children}
  </svg>
);

/** A speech bubble that goes round a corner. */
export const CornerIcon = () => (
  <Icon turns>
    <path d="M4 3h16v12h-7l-6 6v-6H4zM9 12V8h6" />
  </Icon>
);

export const GlobeIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c5 5.500 5 12.500 0 18M12 3c-5 5.500-5 12.500 0 18" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.500 20.500c1-4 4-6 7.500-6s6.500 2 7.500 6" />
  </Icon>
);

export const AgainIcon = () => (
  <Icon>
    <path d="M4.500 9.500a8 8 0 1 1-.4 5M4 4.500v5h5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const SendIcon = () => (
  <Icon turns>
    <path d="M4 12h15M13 6l6 6-6 6" />
  </Icon>
);

export const BackIcon = () => (
  <Icon turns>
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M12 5v14M6 13l6 6 6-6" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
    <circle cx="15" cy="7" r="2" />
    <circle cx="9" cy="17" r="2" />
  </Icon>
);

export const SpeakerIcon = () => (
  <Icon turns>
    <path d="M4 9.500v5h3.500L12 19V5L7.500 9.500zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11" />
  </Icon>
);

export const MicrophoneIcon = () => (
  <Icon>
    <rect x="9" y="3" width="6" height="11" rx="3" />
    <path d="M5 11a7 7 0 0 0 14 0M12 18v3" />
  </Icon>
);

export const LeaveIcon = () => (
  <Icon turns>
    <path d="M13 4H5v16h8M10 12h11M17 8l4 4-4 4" />
  </Icon>
);
