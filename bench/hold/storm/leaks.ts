/** What no answer may show: a name for the report, and how it is known. */
export interface Leak {
  readonly name: string;
  readonly isIn: (answer: string) => boolean;
}

const signs: readonly (readonly [name: string, sign: RegExp])[] = [
  ['a stack trace', /\n\s+at [\w.<>[\] ]+\(?[^\n]*:\d+:\d+/u],
  ['a file of the program', /node_modules|file:\/\/\/\w|\/(?:src|bench|tests)\/[\w/-]+\.ts\b/u],
  ['a file of the machine', /root:x:0:0|\[extensions\]\s/u],
  [
    'a word of the database',
    /SQLITE_|syntax error at|no such (?:table|column)|constraint failed/iu,
  ],
  ['a word of the runtime', /Cannot (?:read|set) propert|is not a function|is not iterable/u],
  ['a word of a library', /ZodError|"issues":|ERR_[A-Z]{3,}|E(?:NOENT|CONNREFUSED|ACCES)\b/u],
  ['a word of the parser', /Unexpected (?:token|end of)|in JSON at|Maximum call stack/u],
];

const general: readonly Leak[] = signs.map(([name, sign]) => ({
  name,
  isIn: (answer) => sign.test(answer),
}));

/** What no answer of this server may show: `secrets` are words by their names. */
export const leaksOf = (secrets: Readonly<Record<string, string>>): readonly Leak[] => [
  ...general,
  ...Object.entries(secrets).map(([name, secret]) => ({
    name,
    isIn: (answer: string) => answer.includes(secret),
  })),
];
