import type { ComponentChildren } from 'preact';

/** A drawing beside words that say the same: nothing for a screen reader. */
const Icon = (props: { children: ComponentChildren }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {props.children}
  </svg>
);

/** A speech bubble that goes round a corner. */
export const CornerIcon = () => (
  <Icon>
    <path d="M4 3h16v12h-7l-6 6v-6H4zM9 12V8h6" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </Icon>
);

export const SendIcon = () => (
  <Icon>
    <path d="M4 12h15M13 6l6 6-6 6" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);
