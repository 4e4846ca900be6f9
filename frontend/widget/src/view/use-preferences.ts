import { useLayoutEffect, useState } from 'preact/hooks';
import type { TabStorage } from '../chat/session.ts';
import { keepPreferences, readPreferences, type Preferences } from '../preferences.ts';

/** The citizen's preferences, put on the page as they change and kept for as long as the tab is open. */
export function usePreferences(storage: TabStorage) {
  const [preferences, setPreferences] = useState(() =>
    readPreferences(storage, matchMedia('(prefers-contrast: more)').matches),
  );
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['textSize'] = preferences.textSize;
    dataset['contrast'] = preferences.moreContrast ? 'more' : 'normal';
  }, [preferences]);
  const change = (chosen: Preferences) => {
    setPreferences(chosen);
    keepPreferences(storage, chosen);
  };
  return [preferences, change] as const;
}
