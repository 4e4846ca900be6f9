import { useState } from 'preact/hooks';
import type { TabStorage } from '../chat/session.ts';
import type { SharedComputer } from '../frame-settings.ts';
import { useIdle } from './use-idle.ts';

const key = 'om-de-hoek:shared';

/** What holds on a computer that many people use: asked where the library wants that, wiped when left alone. */
export function useShared(setting: SharedComputer, storage: TabStorage, wipe: () => void) {
  const [answer, setAnswer] = useState(() => storage.getItem(key));
  const isShared = setting === 'yes' || (setting === 'ask' && answer === 'yes');
  const idle = useIdle(isShared, wipe);
  return {
    isShared,
    /** Nobody has said yet whether it is one. */
    isUnknown: setting === 'ask' && answer === null,
    isLeftAlone: idle.asking,
    stay: idle.stay,
    answer: (shared: boolean) => {
      const given = shared ? 'yes' : 'no';
      storage.setItem(key, given);
      setAnswer(given);
    },
  };
}
