import type { TabStorage } from './chat/session.ts';

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** How a citizen wants the chat. */
export interface Preferences {
  readonly textSize: TextSize;
  readonly moreContrast: boolean;
  /** The input is shown only where a step asks to type something. */
  readonly buttonsOnly: boolean;
}

const usual: Preferences = { textSize: 'normal', moreContrast: false, buttonsOnly: false };
const key = 'om-de-hoek:preferences';

/** What was chosen in this tab; before that, what the system asks for. */
export function readPreferences(storage: TabStorage, systemContrast: boolean): Preferences {
  const asked = { ...usual, moreContrast: systemContrast };
  try {
    const kept = JSON.parse(storage.getItem(key) ?? '{}') as Partial<Preferences>;
    return {
      textSize: textSizes.find((size) => size === kept.textSize) ?? asked.textSize,
      moreContrast: kept.moreContrast ?? asked.moreContrast,
      buttonsOnly: kept.buttonsOnly === true,
    };
  } catch {
    return asked;
  }
}

/** Remembers them for as long as the tab is open. */
export const keepPreferences = (storage: TabStorage, preferences: Preferences): void =>
  storage.setItem(key, JSON.stringify(preferences));
