import { z } from 'zod';
import { languages } from '../../conversation/index.ts';
import { isoDate, slug, webAddress } from './front-matter.ts';

const text = z.string().min(1, 'must not be empty');

// A file with nothing but comments reads as null.
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullable()
    .transform((list) => list ?? []);

/** `organisations.yml`. */
export const organisationsFile = listOf(
  z.strictObject({
    id: slug,
    name: text,
    url: webAddress,
    mine: z.strictObject({ name: text, url: webAddress, digidLevel: text }).exactOptional(),
    phone: text.exactOptional(),
    hours: text.exactOptional(),
    helpsWith: text.exactOptional(),
    /** Other words by which people mean it, such as the benefits it pays. */
    alsoCalled: z.array(text).exactOptional(),
    /** One of the organisations that an Informatiepunt was made for: articles about it may not be missing. */
    manifestgroep: z.literal(true).exactOptional(),
    seen: isoDate.exactOptional(),
    via: text.exactOptional(),
  }),
);
export type OrganisationEntry = z.infer<typeof organisationsFile>[number];

/** `hosts.yml`: hosts that articles may link to; a host also allows what ends in `.host`. */
export const hostsFile = listOf(z.hostname('must be a host name without https:// or path'));

/** `synonyms.yml`. */
export const synonymsFile = listOf(
  z.strictObject({
    /** The official word. */
    means: text,
    /** What people say: all words of one phrase must be in the question. */
    said: z.array(text).min(1, 'must have at least one phrase'),
  }),
);
export type Synonym = z.infer<typeof synonymsFile>[number];

/** `words.yml`. */
export const wordsFile = listOf(
  z.strictObject({
    /** How the word stands in texts, in small letters. */
    forms: z.array(text.regex(/^[^A-Z]*$/, 'must be in small letters')).min(1),
    /** What it means, in plain Dutch. */
    text,
  }),
);
export type ExplainedWord = z.infer<typeof wordsFile>[number];

/** `person-bound.yml`. */
export const personBoundFile = z.strictObject({
  examples: listOf(
    z.strictObject({
      text,
      language: z.enum(languages),
      label: z.enum(['person-bound', 'general'], 'must be person-bound or general'),
      organisation: slug.exactOptional(),
    }),
  ),
});
export type PersonBoundExample = z.infer<typeof personBoundFile>['examples'][number];
