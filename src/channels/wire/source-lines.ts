import { asMarkdownText, type Language, type Source } from '../../conversation/index.ts';

interface SourceWords {
  readonly source: string;
  /** Stands before the date on which the page was last seen. */
  readonly seenOn: string;
  /** A locale that writes the date in the Gregorian calendar. */
  readonly locale: string;
}

const words: Readonly<Record<Language, SourceWords>> = {
  nl: { source: 'Bron', seenOn: 'bekeken op', locale: 'nl-NL' },
  en: { source: 'Source', seenOn: 'checked on', locale: 'en-GB' },
  tr: { source: 'Kaynak', seenOn: 'kontrol tarihi:', locale: 'tr-TR' },
  ar: { source: 'المصدر', seenOn: 'تاريخ التحقق:', locale: 'ar-u-ca-gregory-nu-latn' },
  pl: { source: 'Źródło', seenOn: 'sprawdzono', locale: 'pl-PL' },
  uk: { source: 'Джерело', seenOn: 'перевірено', locale: 'uk-UA' },
  es: { source: 'Fuente', seenOn: 'consultado el', locale: 'es-ES' },
  fr: { source: 'Source', seenOn: 'consulté le', locale: 'fr-FR' },
  de: { source: 'Quelle', seenOn: 'geprüft am', locale: 'de-DE' },
  fa: { source: 'منبع', seenOn: 'تاریخ بررسی:', locale: 'fa-u-ca-gregory-nu-latn' },
  ru: { source: 'Источник', seenOn: 'проверено', locale: 'ru-RU' },
};

// Making one takes a third of a millisecond.
const formats = new Map<string, Intl.DateTimeFormat>();

const dateIn = (locale: string, isoDate: string): string => {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(isoDate));
};

const linkTo = (source: Source): string => {
  const url = source.url.replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${asMarkdownText(source.title)}](${url})`;
};

const lineOf = (source: Source, { source: label, seenOn, locale }: SourceWords): string => {
  const seen = source.seen === undefined ? '' : ` (${seenOn} ${dateIn(locale, source.seen)})`;
  return `${label}: ${linkTo(source)}${seen}`;
};

/** A Markdown line for each source, with the date on which it was last seen. */
export const sourceLines = (sources: readonly Source[], language: Language): readonly string[] =>
  sources.map((source) => lineOf(source, words[language]));
