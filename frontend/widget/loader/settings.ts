import type { Language } from '../../../src/conversation/index.ts';
import { isLanguage } from '../../../src/conversation/index.ts';

/** What a library wrote on its page. */
export interface LoaderSettings {
  readonly library: string;
  readonly language: Language;
  /** Where the loader came from: the assistant's own address. */
  readonly origin: string;
  /** Whether many people use the computer: `ask` or `yes`; anything else is no. */
  readonly shared: string;
  /** Questions may be spoken, where the browser understands them on the device itself. */
  readonly dictation: boolean;
}

/** Reads `library` and `language`; without a language the page's own is taken. */
export function readSettings(element: HTMLElement, origin: string): LoaderSettings {
  const library = element.getAttribute('library');
  if (!library) throw new Error('Om de hoek: the attribute library is missing.');
  const wanted = element.getAttribute('language') ?? document.documentElement.lang;
  const code = wanted.slice(0, 2).toLowerCase();
  return {
    library,
    language: isLanguage(code) ? code : 'nl',
    origin,
    shared: element.getAttribute('shared') ?? 'no',
    dictation: element.hasAttribute('dictation'),
  };
}

/** The address of the chat itself. `page` tells it whose messages to trust. */
export function frameAddress(settings: LoaderSettings): string {
  const { origin, library, language, shared, dictation } = settings;
  const query = new URLSearchParams({ library, language, page: location.origin, shared });
  if (dictation) query.set('dictation', 'yes');
  return `${origin}/widget/frame.html?${query.toString()}`;
}
