import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('frontend/shared/palette.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const coloursOf = (block: string) =>
  new Map([...block.matchAll(/--([a-z-]+): #([0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]));

/** WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(scheme: string, first: string, second: string): number {
  const colours = coloursOf(scheme);
  const values = [first, second].map((name) => luminance(colours.get(name) ?? ''));
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

const texts = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'brand-tint'],
  ['ink', 'staff-ground'],
  ['ink', 'danger-ground'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'card'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-deep'],
  ['link', 'card'],
  ['link', 'staff-ground'],
  ['staff-ink', 'paper'],
  ['danger', 'paper'],
  ['danger', 'card'],
  ['danger', 'danger-ground'],
] as const;

const edges = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['focus', 'paper'],
  ['focus', 'card'],
  ['staff-edge', 'paper'],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_, scheme) => {
  it.each(texts)('makes %s readable on %s', (text, ground) => {
    expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('makes %s visible on %s', (edge, ground) => {
    expect(contrast(scheme, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
