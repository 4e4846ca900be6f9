import { z } from 'zod';
import { languages } from '../conversation/index.ts';
import { weeklyHoursSchema } from './hours-schema.ts';

const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .regex(/^[^\p{Cc}\p{Bidi_Control}]*$/u, 'must be one line, without control characters')
  .max(200, 'must be 200 characters or less');

/** A name as it stands above a place; three places fit in one message. */
const shortLine = line.max(60, 'must be 60 characters or less');

const date = z.iso.date('must be a date such as 2026-12-24');

const inQuotes = 'must be four digits in quotes';
const fourDigits = z.string(inQuotes).regex(/^[1-9]\d{3}$/, inQuotes);

const phone = z.string().regex(/^\+?\d[\d ]{2,18}$/, 'must be a phone number: digits and spaces');

const webAddress = z.url({ protocol: /^https$/, error: 'must be an address with https://' });

const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens');

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);

const closed = z.strictObject({
  onHolidays: z.boolean(),
  onDates: z.array(date).default([]),
});

const place = z
  .strictObject({
    id: idSchema,
    name: shortLine,
    town: shortLine,
    address: shortLine,
    /** Its own four-digit postcode area and the others that it serves. */
    postcodes: z.array(fourDigits).min(1),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    phone: phone.optional(),
    website: webAddress.optional(),
    /** When anybody may come in without an appointment. */
    walkIn: weeklyHoursSchema,
    /** How an appointment is made, where that is possible. */
    appointment: z
      .array(z.enum(['desk', 'phone', 'website']))
      .min(1)
      .optional(),
    wheelchair: z.boolean(),
    /** Languages that the staff speak. */
    languages: z.array(z.enum(languages)).min(1),
  })
  .refine(({ appointment, phone }) => !appointment?.includes('phone') || phone !== undefined, {
    path: ['appointment'],
    message: 'an appointment by phone needs the phone of the place',
  })
  .refine(
    ({ appointment, website }) => !appointment?.includes('website') || website !== undefined,
    {
      path: ['appointment'],
      message: 'an appointment by website needs the website of the place',
    },
  );

const course = z.strictObject({
  id: idSchema,
  name: line,
  about: line,
  website: webAddress.optional(),
});

const partner = z.strictObject({
  id: idSchema,
  name: line,
  helpsWith: line,
  phone: phone.optional(),
  website: webAddress.optional(),
});

const ownIds = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

/** One file of `public-libraries/`. */
export const librarySchema = z.strictObject({
  name: line,
  /** Made up, for demonstrations and tests: whoever shows it says so. */
  example: z.boolean().default(false),
  /** Web origins whose pages may carry the widget; the server's own is always allowed. */
  allowedOrigins: z
    .array(
      z.string().refine(isOrigin, 'must be a web origin such as https://www.bibliotheek.example'),
    )
    .default([]),
  /** When the places are closed in spite of their hours. */
  closed,
  /** When employees answer in the chat. */
  desk: z.strictObject({ hours: weeklyHoursSchema, closed }),
  places: z.array(place).min(1).refine(ownIds, 'each place needs an id of its own'),
  courses: z.array(course).refine(ownIds, 'each course needs an id of its own').default([]),
  partners: z.array(partner).refine(ownIds, 'each partner needs an id of its own').default([]),
});

/** A library. `id` is the name of its file. */
export type Library = Readonly<z.output<typeof librarySchema>> & { readonly id: string };

/** Where an Informatiepunt is. */
export type Place = Readonly<z.output<typeof place>>;

const helpLine = z.strictObject({
  name: line,
  phone,
  /** Calling costs nothing in the Netherlands. */
  free: z.boolean(),
  hours: weeklyHoursSchema.optional(),
  /** When a source was last seen that names this number, and who read it for us. */
  seen: date,
  via: line.optional(),
});

/** `national.yml`: what is there for everybody. */
export const nationalSchema = z.strictObject({
  /** The finder of all Informatiepunten. */
  finder: z.strictObject({ name: line, website: webAddress }),
  digiHulplijn: helpLine,
  digidHelpdesk: helpLine,
});

export type National = Readonly<z.output<typeof nationalSchema>>;
