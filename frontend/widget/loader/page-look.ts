import type { Look, LookToken } from '../src/look.ts';
import { lookTokens } from '../src/look.ts';

/** The design tokens that the library's page has where the element stands. */
export function lookOf(element: HTMLElement): Look {
  const styles = getComputedStyle(element);
  const look: Partial<Record<LookToken, string>> = {};
  for (const token of Object.keys(lookTokens) as LookToken[]) {
    const value = styles.getPropertyValue(token).trim();
    if (value !== '') look[token] = value;
  }
  return look;
}
