import type { TabStorage } from './chat/session.ts';

/** The tab's own storage; memory where the browser refuses storage to a frame of another site. */
export function openTabStorage(): TabStorage {
  try {
    sessionStorage.getItem('om-de-hoek');
    return sessionStorage;
  } catch {
    return memoryStorage();
  }
}

function memoryStorage(): TabStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

/** Takes away what this tab keeps of the chat with a library. */
export function wipeTab(storage: TabStorage, library: string): void {
  for (const name of [library, 'language', 'preferences', 'shared'])
    storage.removeItem(`om-de-hoek:${name}`);
}
