import { z } from 'zod';
import { OperatorError } from './errors.ts';

const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .transform((value) => value === 'true');

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int('must be a port number')
  .min(0, 'must be a port number, 0 to 65535')
  .max(65_535, 'must be a port number, 0 to 65535');

const days = (from: number, to: number) =>
  z.coerce
    .number({ error: 'must be a number of days' })
    .int('must be a whole number of days')
    .min(from, `must be ${from} ${from === 1 ? 'day' : 'days'} or more`)
    .max(to, `must be ${to} days or less`);

/** Every setting. The part after `OMDEHOEK_` is the key; `docs/settings.md` says what each does. */
const settingsShape = {
  ENVIRONMENT: z
    .enum(['development', 'production'], { error: 'must be development or production' })
    .default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3978),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://chat.example.nl' })
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  LIBRARIES_DIR: z.string().min(1).default('public-libraries'),
  DEFAULT_LIBRARY: z.string().min(1).default('voorbeeldstad'),
  KNOWLEDGE_DIR: z.string().min(1).default('knowledge-base'),
  MODELS_DIR: z.string().min(1).default('models'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .default('info'),
  DEMO: flag.default(true),
  TRUST_PROXY: flag.default(false),
  MESSAGES_PER_SECOND: z.coerce
    .number({ error: 'must be a number of messages' })
    .min(1, 'must be 1 message or more')
    .default(60),
  KEEP_CONTACTS_DAYS: days(1, 365).default(28),
  // An episode goes on for a day: what is not idle longer than that is not over.
  KEEP_CONVERSATIONS_DAYS: days(2, 3650).default(28),
  KEEP_HANDOFFS_DAYS: days(1, 3650).default(28),
  KEEP_FEEDBACK_DAYS: days(1, 3650).default(365),
  KEEP_COUNTS_DAYS: days(2, 3650).default(730),
  MODEL_NAME: z
    .string()
    .regex(/^[a-z][\w-]*:.+$/, 'must be provider:model, such as openai:name-of-the-model')
    .optional(),
  MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:11434/v1' })
    .optional(),
  MODEL_TIMEOUT_MS: z.coerce
    .number({ error: 'must be a number of milliseconds' })
    .int('must be a whole number of milliseconds')
    .min(100, 'must be 100 milliseconds or more')
    .max(60_000, 'must be 60000 milliseconds or less')
    .default(10_000),
  MODEL_DAY_LIMIT: z.coerce
    .number({ error: 'must be a number of calls' })
    .int('must be a whole number of calls')
    .min(1, 'must be 1 call or more')
    .default(500),
  BOT_APP_ID: z.string().min(1).optional(),
  BOT_TENANT_ID: z.string().min(1).optional(),
  BOT_LOCAL: flag.default(false),
} as const;

const secretsShape = {
  BOT_APP_SECRET: z.string().min(1).optional(),
  MODEL_KEY: z.string().min(1).optional(),
  METRICS_TOKEN: z.string().min(16, 'must be 16 characters or more').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
} as const;

/** The address at which people reach the assistant; on this machine where none is set. */
export const publicUrlOf = ({ PUBLIC_URL, PORT }: Pick<Config, 'PUBLIC_URL' | 'PORT'>): string =>
  PUBLIC_URL ?? `http://localhost:${PORT}`;

const prefix = 'OMDEHOEK_';
const settingsSchema = z.object(settingsShape);
const secretsSchema = z.object(secretsShape);

export type Config = Readonly<z.infer<typeof settingsSchema>>;
/** Kept apart from `Config`, so that logging the settings can never show one. */
export type Secrets = Readonly<z.infer<typeof secretsSchema>>;

/** The full names of all settings and secrets; the documents are tested against it. */
export const settingNames: readonly string[] = Object.keys(settingsShape).map(
  (key) => prefix + key,
);
export const secretNames: readonly string[] = Object.keys(secretsShape).map((key) => prefix + key);

const unprefixed = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env)
      .filter(([name, value]) => name.startsWith(prefix) && value !== undefined && value !== '')
      .map(([name, value]) => [name.slice(prefix.length), value as string]),
  );

const unknownNames = (given: Record<string, string>): string[] =>
  Object.keys(given)
    .filter((key) => !(key in settingsShape) && !(key in secretsShape))
    .map((key) => `${prefix}${key} is not a setting; see docs/settings.md for the names`);

const mistakesOf = (error: z.ZodError | undefined): string[] =>
  (error?.issues ?? []).map((issue) => `${prefix}${issue.path.join('.')} ${issue.message}`);

const longestOfTexts = (config: Config): number =>
  Math.max(
    config.KEEP_CONVERSATIONS_DAYS,
    config.KEEP_CONTACTS_DAYS,
    config.KEEP_HANDOFFS_DAYS,
    config.KEEP_FEEDBACK_DAYS,
  );

const mistakesTogether = (config: Config, secrets: Secrets): string[] => {
  const botParts = [config.BOT_APP_ID, config.BOT_TENANT_ID, secrets.BOT_APP_SECRET];
  const given = botParts.filter((part) => part !== undefined).length;
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(config.HOST);
  return [
    ...(given > 0 && given < botParts.length
      ? [
          `${prefix}BOT_APP_ID, ${prefix}BOT_TENANT_ID and ${prefix}BOT_APP_SECRET belong together: set all three or none`,
        ]
      : []),
    ...(config.BOT_LOCAL && config.ENVIRONMENT === 'production'
      ? [`${prefix}BOT_LOCAL lets in anybody without a token and is refused in production`]
      : []),
    ...(config.BOT_LOCAL && !loopback
      ? [`${prefix}BOT_LOCAL is for this machine only: set ${prefix}HOST to 127.0.0.1`]
      : []),
    ...(config.MODEL_NAME === undefined && (config.MODEL_URL ?? secrets.MODEL_KEY) !== undefined
      ? [`${prefix}MODEL_URL and ${prefix}MODEL_KEY do nothing without ${prefix}MODEL_NAME: set it`]
      : []),
    ...(config.KEEP_COUNTS_DAYS < longestOfTexts(config)
      ? [
          `${prefix}KEEP_COUNTS_DAYS must be no less than the days of conversations, contacts, handoffs and feedback: with the counts all else of a conversation goes`,
        ]
      : []),
    ...(config.ENVIRONMENT === 'production' && config.PUBLIC_URL === undefined
      ? [
          `${prefix}PUBLIC_URL must be set in production: the address at which citizens reach the assistant`,
        ]
      : []),
  ];
};

/**
 * Reads the settings from the environment, once, at start.
 * @throws OperatorError that names all mistakes together.
 */
export const readConfig = (env: NodeJS.ProcessEnv): { config: Config; secrets: Secrets } => {
  const given = unprefixed(env);
  const settings = settingsSchema.safeParse(given);
  const secrets = secretsSchema.safeParse(given);
  const mistakes = [
    ...unknownNames(given),
    ...mistakesOf(settings.error),
    ...mistakesOf(secrets.error),
    ...(settings.success && secrets.success ? mistakesTogether(settings.data, secrets.data) : []),
  ];
  if (mistakes.length > 0 || !settings.success || !secrets.success) {
    throw new OperatorError(['Please mend these settings:', ...mistakes].join('\n  - '));
  }
  return { config: settings.data, secrets: secrets.data };
};
