import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSentences, type Sentence } from '../../src/language/training/examples.ts';
import { isHeldOut } from '../../src/language/training/held-out.ts';

const folder = fileURLToPath(new URL('../../../shared/data', import.meta.url));

// Chinese has no spaces to count words by.
const withoutSpaces = 'zh';

const isShort = ({ text }: Sentence): boolean => {
  const words = text.split(/\s+/).length;
  return words >= 2 && words <= 8;
};

/** Sentences of two to eight words that the model never learned from; nothing where there are no sentences. */
export const readHeldOut = (): readonly Sentence[] | undefined => {
  if (!existsSync(folder)) return undefined;
  return readSentences(folder).filter(
    (sentence) => sentence.lang !== withoutSpaces && isHeldOut(sentence.text) && isShort(sentence),
  );
};

/** Where the sentences are looked for. */
export const sentencesFolder = folder;
