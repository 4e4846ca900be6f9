import type { Language } from '../../../src/conversation/index.ts';
import { isLanguage } from '../../../src/conversation/index.ts';

/** What the library wrote in its script tag. */
export interface LoaderSettings {
  readonly library: string;
  readonly language: Language;
  /** Where the loader came from: the assistant's own address. */
  readonly origin: string;
}

/** Reads `data-library` and `data-language`; without a language the page's own is taken. */
export function readSettings(script: HTMLScriptElement): LoaderSettings {
  const { library, language } = script.dataset;
  if (!library) throw new Error('Om de hoek: data-library is missing in the script tag.');
  const wanted = language ?? document.documentElement.lang;
  const code = wanted.slice(0, 2).toLowerCase();
  return {
    library,
    language: isLanguage(code) ? code : 'nl',
    origin: new URL(script.src).origin,
  };
}

/** The address of the chat itself. `page` tells it whose messages to trust. */
export function frameAddress({ origin, library, language }: LoaderSettings): string {
  const query = new URLSearchParams({ library, language, page: location.origin });
  return `${origin}/widget/frame.html?${query.toString()}`;
}
