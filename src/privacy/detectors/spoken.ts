import { readSpokenDigits } from '../spoken-digits.ts';
import type { Detector } from './detector.ts';

/** The same detector for numbers whose digits are told in words. */
export const spoken = ({ kind, find }: Detector): Detector => ({
  kind,
  *find(text) {
    const reading = readSpokenDigits(text);
    if (reading === undefined) return;
    for (const span of find(reading.text)) {
      const original = reading.originalSpan(span);
      if (original) yield original;
    }
  },
});
