/**
 * Design tokens of the NL Design System (Utrecht components) that a library may pass on to the chat, with the
 * property of ours that each one sets. https://nldesignsystem.nl/handboek/huisstijl/design-tokens/
 */
export const lookTokens = {
  '--utrecht-button-primary-action-background-color': '--brand',
  '--utrecht-button-primary-action-color': '--on-brand',
  '--utrecht-button-primary-action-hover-background-color': '--brand-deep',
  '--utrecht-link-color': '--link',
  '--utrecht-focus-outline-color': '--focus',
  '--utrecht-document-font-family': '--font',
  '--utrecht-button-border-radius': '--corner',
} as const;

export type LookToken = keyof typeof lookTokens;

/** Values of the tokens that a library's page has. */
export type Look = Partial<Readonly<Record<LookToken, string>>>;

/** Reads a look that came from outside; what is no token of ours, or no plain value, is left out. */
export function readLook(data: unknown): Look {
  const fields = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const known = fields.filter(
    (field): field is [LookToken, string] =>
      Object.hasOwnProperty.call(lookTokens, field[0]) && isPlainValue(field[1]),
  );
  return Object.fromEntries(known);
}

// No address, no declaration after it: a value can only be a colour, names of letters, or a length.
const isPlainValue = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^[\w\s#%.,()'"-]{1,200}$/.test(value) &&
  !/url|expression/i.test(value);

/** A token that the chat takes over. */
interface Worn {
  readonly token: LookToken;
  readonly value: string;
}

/** `CSS.supports`, and how a colour comes out: red, green and blue, 0 to 255. */
export interface Supports {
  readonly property: (name: string, value: string) => boolean;
  readonly colour: (value: string) => readonly [number, number, number] | undefined;
}

const propertyOf: Readonly<Record<LookToken, string>> = {
  '--utrecht-button-primary-action-background-color': 'color',
  '--utrecht-button-primary-action-color': 'color',
  '--utrecht-button-primary-action-hover-background-color': 'color',
  '--utrecht-link-color': 'color',
  '--utrecht-focus-outline-color': 'color',
  '--utrecht-document-font-family': 'font-family',
  '--utrecht-button-border-radius': 'border-radius',
};

/** The ground that colours are read on; text needs a contrast of 4.5 and an edge 3 (WCAG 1.4.3, 1.4.11). */
const white = '#ffffff';

/** What of a look is taken over. Colours that cannot be read together are not. */
export function wearable(look: Look, supports: Supports): readonly Worn[] {
  const brand = look['--utrecht-button-primary-action-background-color'];
  const onBrand = look['--utrecht-button-primary-action-color'] ?? white;
  const deep = look['--utrecht-button-primary-action-hover-background-color'] ?? brand;
  const brandFits =
    brand !== undefined &&
    contrast(brand, onBrand, supports) >= 4.5 &&
    contrast(deep ?? brand, onBrand, supports) >= 4.5 &&
    contrast(brand, white, supports) >= 3;
  const painted = (Object.entries(look) as [LookToken, string][]).map(([token, value]) => ({
    token,
    value,
  }));
  return painted.filter(({ token, value }) => {
    if (!supports.property(propertyOf[token], value)) return false;
    if (token === '--utrecht-link-color') return contrast(value, white, supports) >= 4.5;
    if (token === '--utrecht-focus-outline-color') return contrast(value, white, supports) >= 3;
    return token.includes('primary-action') ? brandFits : true;
  });
}

/** From 1 to 21; 0 where one of the two is no colour. */
function contrast(one: string, other: string, { colour }: Supports): number {
  const [a, b] = [colour(one), colour(other)];
  if (!a || !b) return 0;
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const luminance = (rgb: readonly [number, number, number]): number => {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
