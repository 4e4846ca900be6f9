import { z } from 'zod';
import type { Language } from '../../conversation/index.ts';
import { isoDate, slug, webAddress } from './front-matter.ts';

const amount = z.string().regex(/^€ \d{1,3}(\.\d{3})*(,\d{2})?$/, 'must be as € 385 or € 1.385,50');

const fact = z.strictObject({
  value: z.union([z.number(), isoDate, amount], 'must be a number, € 385 or 2026-12-31'),
  means: z.string().min(1),
  until: isoDate,
  source: webAddress,
  seen: isoDate.optional(),
  via: z.string().min(1).optional(),
  owner: slug,
});

export const factsFile = z.record(slug, fact);

/** Something that changes, with the day after which it is not told as sure. */
export type Fact = z.infer<typeof fact>;
export type Facts = Readonly<Record<string, Fact>>;

/** The ids of the facts in a text, each once. */
export const factsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => (match[1] ?? '').trim())),
];

// Readers live in the Netherlands: their letters show western digits and the Gregorian calendar.
const inDutchLetters = { numberingSystem: 'latn', calendar: 'gregory' } as const;

const renderValue = (value: Fact['value'], language: Language): string => {
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, {
      numberingSystem: 'latn',
      useGrouping: 'min2',
    }).format(value);
  if (value.startsWith('€')) return value;
  return new Intl.DateTimeFormat(language, {
    ...inDutchLetters,
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(value));
};

/** Writes the facts of a text out in the reader's language. */
export const fillInFacts = (text: string, facts: Facts, language: Language): string =>
  text.replaceAll(/\{\{([^{}]*)\}\}/g, (mark, id: string) => {
    const known = facts[id.trim()];
    // The build refuses a text with an unknown fact, so the mark itself is never shown.
    return known === undefined ? mark : renderValue(known.value, language);
  });

/** True from the day after the end date. */
export const isExpired = (fact: Fact, today: Date): boolean =>
  today.toISOString().slice(0, 10) > fact.until;
