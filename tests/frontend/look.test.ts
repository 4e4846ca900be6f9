import { expect, it } from 'vitest';
import { readLook, wearable, type Look, type Supports } from '../../frontend/widget/src/look.ts';

const hex = (value: string): readonly [number, number, number] | undefined => {
  const match = /^#(..)(..)(..)$/.exec(value);
  const [red = 0, green = 0, blue = 0] = match?.slice(1).map((part) => Number(`0x${part}`)) ?? [];
  return match ? [red, green, blue] : undefined;
};
const supports: Supports = { property: (_, value) => value !== 'nonsense', colour: hex };
const worn = (look: Look) => wearable(look, supports).map(({ token }) => token);

const brand = '--utrecht-button-primary-action-background-color';
const onBrand = '--utrecht-button-primary-action-color';
const link = '--utrecht-link-color';
const font = '--utrecht-document-font-family';

it('reads the tokens that it knows, with plain values', () => {
  const look = {
    [brand]: '#5b2a6b',
    [font]: "'Open Sans', sans-serif",
    [link]: 'url(https://elsewhere.example)',
    [onBrand]: '#fff; background: red',
    '--something-else': '#000000',
  };
  expect(readLook(look)).toEqual({ [brand]: '#5b2a6b', [font]: "'Open Sans', sans-serif" });
  expect(readLook('nothing')).toEqual({});
});

it('takes colours over that can be read', () => {
  expect(worn({ [brand]: '#5b2a6b', [onBrand]: '#ffffff', [link]: '#00508a' })).toEqual([
    brand,
    onBrand,
    link,
  ]);
});

it('takes no colours over that cannot be read together', () => {
  expect(worn({ [brand]: '#ffd000', [onBrand]: '#ffffff', [link]: '#9ad1ff' })).toEqual([]);
  expect(worn({ [brand]: '#5b2a6b', [onBrand]: '#5b2a6c' })).toEqual([]);
});

it('takes nothing over that the browser does not know', () => {
  expect(worn({ [font]: 'nonsense' })).toEqual([]);
});
