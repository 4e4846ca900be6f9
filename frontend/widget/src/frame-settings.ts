import type { Language } from '../../../src/conversation/index.ts';
import { isLanguage } from '../../../src/conversation/index.ts';
import type { TabStorage } from './chat/session.ts';

/** What the address of the frame asks for. */
export interface FrameSettings {
  readonly library: string;
  readonly language: Language;
  /** The origin of the library's page around the frame. */
  readonly page: string | undefined;
  readonly shared: SharedComputer;
  /** The library allows questions to be spoken. */
  readonly dictation: boolean;
}

/** Whether many people use the computer; `ask`: the citizen is asked. */
export type SharedComputer = 'no' | 'ask' | 'yes';

const languageKey = 'om-de-hoek:language';

/** Reads the frame's address. A language that the citizen chose in this tab goes before the page's. */
export function readFrameSettings(address: URL, storage: TabStorage): FrameSettings {
  const asked = address.searchParams;
  const wanted = [storage.getItem(languageKey), asked.get('language')];
  return {
    library: asked.get('library') ?? '',
    language: wanted.find((code): code is Language => code !== null && isLanguage(code)) ?? 'nl',
    page: asked.get('page') ?? undefined,
    shared: asSharedComputer(asked.get('shared')),
    dictation: asked.get('dictation') === 'yes',
  };
}

const asSharedComputer = (value: string | null): SharedComputer =>
  value === 'ask' || value === 'yes' ? value : 'no';

/** Remembers the chosen language for as long as the tab is open. */
export const keepLanguage = (storage: TabStorage, language: Language): void =>
  storage.setItem(languageKey, language);
