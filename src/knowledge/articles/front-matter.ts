import { z } from 'zod';

/** A name in lower case with hyphens: an article, an organisation, a task, a fact. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits with hyphens');

/** A day that exists, as `2026-09-14`. */
export const isoDate = z.iso.date('must be a day that exists, as 2026-09-14');

const sentence = z.string().min(1, 'must not be empty');
export const webAddress = z.url({ protocol: /^https$/, error: 'must be an https address' });

const sharedFields = {
  id: slug,
  title: sentence
    .max(60, 'must be at most 60 characters: it is also the text of a button')
    .regex(/^[^\p{Cc}\p{Bidi_Control}]*$/u, 'must be one line, without control characters'),
  questions: z
    .array(sentence.regex(/[^.]$/, 'must not end in a full stop'))
    .min(8, 'must have 8 to 15 questions')
    .max(15, 'must have 8 to 15 questions'),
  status: z.enum(['published', 'draft'], 'must be published or draft'),
  review: z.enum(['editor', 'machine'], 'must be editor or machine'),
};

const source = z.strictObject({
  url: webAddress,
  proves: sentence,
  seen: isoDate.optional(),
  via: sentence.optional(),
});

const phone = z.strictObject({
  name: sentence,
  number: sentence,
  hours: sentence.exactOptional(),
});

/** Every field of a Dutch article; `knowledge-base/README.md` says what each holds. */
export const dutchFrontMatter = z.strictObject({
  ...sharedFields,
  organisation: slug,
  topics: z
    .array(z.string().regex(/^\p{Ll}[\p{Ll}\d -]*$/u, 'must be in lower case'))
    .min(1, 'must have 1 to 5 topics')
    .max(5, 'must have 1 to 5 topics'),
  sources: z.array(source).min(1, 'must have at least one source'),
  digidLevel: z.enum(
    ['none', 'basis', 'midden', 'substantieel', 'hoog', 'unknown'],
    'must be none, basis, midden, substantieel, hoog or unknown',
  ),
  personBound: z.array(sentence),
  phone: z.array(phone),
  related: z.array(slug),
  tasks: z.array(slug),
  asked: z.enum(['often', 'most'], 'must be often or most').exactOptional(),
  owner: slug,
  updated: isoDate,
});

/** What a translation has of its own; the rest comes from the Dutch article. */
export const translationFrontMatter = z.strictObject({ ...sharedFields, translatedFrom: isoDate });

export type DutchFrontMatter = z.infer<typeof dutchFrontMatter>;
export type TranslationFrontMatter = z.infer<typeof translationFrontMatter>;
