import type { Detector } from './detector.ts';
import { name } from './name.ts';

/** The forms in which the Netherlands issues plates (RDW, sidecodes 1 to 14), with or without dashes. */
const forms = [
  'LL-99-99|99-99-LL|99-LL-99|LL-99-LL|LL-LL-99|99-LL-LL|99-LLL-9|9-LLL-99|LL-999-L|L-999-LL|LLL-99-L|L-99-LLL|9-LL-999|999-LL-9',
]
  .join('|')
  .replaceAll('L', '[a-z]')
  .replaceAll('9', '\\d')
  .replaceAll(']-', '][ -]?')
  .replaceAll('d-', 'd[ -]?');
const aPlate = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms})(?![\\p{L}\\p{N}-])`, 'giu');
const dashed = /-.+-/;
const announced =
  /(?:kenteken|nummerplaat|plate|registration|plaka\p{L}{0,3}|لوحة|tablic\p{L}{0,3}|номер\p{L}{0,3}|matr[ií]cula|immatriculation|kennzeichen|پلاک)[^\p{N}]{0,25}$/iu;

const isPlate = (text: string, plate: string, start: number): boolean =>
  dashed.test(plate) || announced.test(text.slice(Math.max(0, start - 50), start));

/** A vehicle's plate. By itself it says nothing of a person to us; together with a name it does. */
export const plate: Detector = {
  kind: 'plate',
  *find(text) {
    const [first] = name.find(text);
    if (first === undefined) return;
    for (const { 0: found, index } of text.matchAll(aPlate)) {
      if (isPlate(text, found, index)) yield { start: index, end: index + found.length };
    }
  },
};
