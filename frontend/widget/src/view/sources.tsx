import { useContext } from 'preact/hooks';
import type { Language, Source } from '../../../../src/conversation/index.ts';
import { OutsideLink } from '../../../shared/rich-text-view.tsx';
import { LanguageContext, useWords } from './use-words.ts';

/** Where an answer comes from, folded up: the official page and the day on which it was checked. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const words = useWords();
  const language = useContext(LanguageContext);
  if (sources.length === 0) return null;
  return (
    <details class="sources" lang={language}>
      <summary>
        {words.source}: <bdi>{siteNames(sources)}</bdi>
      </summary>
      <ul>
        {sources.map(({ title, url, seen }) => (
          <li key={url}>
            <OutsideLink url={url} text={title} lang="nl" opensNewTab={words.opensNewTab} />
            {seen && <span class="seen">{words.checkedOn(formatDate(seen, language))}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

const siteNames = (sources: readonly Source[]): string =>
  [...new Set(sources.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))].join(', ');

// The calendar of Dutch letters, also in languages that have one of their own.
const formatDate = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso));
