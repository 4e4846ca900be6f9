/** A text that must be found nowhere, and how it was found all the same. */
export interface Trace {
  readonly secret: string;
  /** In which writing: `as it is`, `base64` … */
  readonly as: string;
  /** What stands around it, for whoever has to find the hole. */
  readonly around: string;
}

/** Bytes as a string of one character each: all searching is done in those. */
const asBytes = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

const utf8 = (text: string): string => asBytes(Buffer.from(text, 'utf8'));

/** Puts the bytes back of what was escaped for an address, for JSON or for HTML. */
const unescaped = (bytes: string): string =>
  bytes
    .replaceAll(/%([0-9a-f]{2})/g, (_, hex: string) => asBytes(Buffer.from(hex, 'hex')))
    .replaceAll(/(?:\\u[0-9a-f]{4})+/g, (run) =>
      utf8(
        run
          .slice(2)
          .split('\\u')
          .map((hex) => String.fromCharCode(Number.parseInt(hex, 16)))
          .join(''),
      ),
    )
    .replaceAll(/&#(x?)([0-9a-f]{1,6});/g, (whole, x: string, digits: string) => {
      const code = Number.parseInt(digits, x === '' ? 10 : 16);
      return code <= 0x10_ff_ff ? utf8(String.fromCodePoint(code)) : whole;
    });

/** Letters and digits only: a number is found in any spelling. */
const squeezed = (bytes: string): string => bytes.replaceAll(/[^0-9a-z\u0080-\u00FF]/g, '');

// A short code is a part of many a number; alone between other signs it is the code.
const isShort = (secret: string): boolean => /^\d{1,7}$/.test(secret);

const placeOf = (secret: string, needle: string, bytes: string): number => {
  if (!isShort(secret)) return bytes.indexOf(needle);
  return bytes.search(new RegExp(`(?<![0-9a-z._-])${needle}(?!\\.?[0-9a-z]|-)`));
};

/** Fewer signs than this stand in every large file by chance. */
const fewestOfBase64 = 6;

// In ids, keys and times any eight digits come after one another now and then.
const isCommon = (needle: string): boolean => /^\d{1,8}$/.test(needle);

/** The middle of a text in base64, which is the same whatever stands before and after it. */
const base64Cores = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Eight bits a byte, six a sign.
    return encoded.slice(
      Math.ceil((before * 8) / 6),
      Math.floor(((before + bytes.length) * 8) / 6),
    );
  });

/** What stands in every run of base64, each from its own beginning. */
const fromBase64 = (exact: string): string =>
  (exact.match(/[A-Za-z0-9+/]{6,}/g) ?? [])
    .map((run) => asBytes(Buffer.from(run, 'base64')))
    .join('\n');

const utf16 = (text: string): readonly Buffer[] => {
  const littleEndian = Buffer.from(text, 'utf16le');
  return [littleEndian, Buffer.from(littleEndian).swap16()];
};

interface View {
  readonly as: string;
  readonly bytes: string;
  readonly needles: (secret: string) => readonly string[];
}

const viewsOf = (written: Buffer): readonly View[] => {
  const plain = asBytes(written);
  const opened = unescaped(unescaped(plain));
  const exact = written.toString('latin1');
  return [
    { as: 'as it is', bytes: plain, needles: (secret) => [utf8(secret)] },
    { as: 'escaped', bytes: opened, needles: (secret) => [utf8(secret)] },
    {
      as: 'in another spelling',
      bytes: squeezed(opened),
      needles: (secret) => [squeezed(utf8(secret))].filter((needle) => !isCommon(needle)),
    },
    { as: 'UTF-16', bytes: plain, needles: (secret) => utf16(secret).map(asBytes) },
    {
      as: 'hexadecimal',
      bytes: plain,
      needles: (secret) => [Buffer.from(secret, 'utf8').toString('hex')],
    },
    {
      as: 'base64',
      bytes: exact.replaceAll('-', '+').replaceAll('_', '/'),
      needles: (secret) =>
        [...(isShort(secret) ? [] : [Buffer.from(secret)]), ...utf16(secret)]
          .flatMap(base64Cores)
          .filter(({ length }) => length >= fewestOfBase64),
    },
    {
      as: 'base64 of a short code',
      bytes: fromBase64(exact.replaceAll('-', '+').replaceAll('_', '/')),
      needles: (secret) => (isShort(secret) ? [utf8(secret)] : []),
    },
  ];
};

/** What stands around a place, without the signs that a terminal cannot show. */
const around = (bytes: string, at: number): string =>
  bytes.slice(Math.max(at - 60, 0), at + 80).replaceAll(/[^ -~]+/g, '·');

/** All secrets of which something can be found in what was written, in any usual writing. */
export const tracesIn = (written: Buffer | string, secrets: readonly string[]): readonly Trace[] =>
  viewsOf(Buffer.from(written)).flatMap(({ as, bytes, needles }) =>
    secrets.flatMap((secret) =>
      needles(secret)
        .map((needle) =>
          ['as it is', 'escaped', 'base64 of a short code'].includes(as)
            ? placeOf(secret, needle, bytes)
            : bytes.indexOf(needle),
        )
        .filter((at) => at >= 0)
        .map((at) => ({ secret, as, around: around(bytes, at) })),
    ),
  );
