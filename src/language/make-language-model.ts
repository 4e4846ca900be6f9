import { writeFileSync } from 'node:fs';
import { modelFormat, modelMaker, type LanguageModel, type ModelHeader } from './language-model.ts';
import { hypotheses } from './recognised.ts';
import { makeChance } from './training/chance.ts';
import { makeExamples } from './training/examples.ts';
import { isHeldOut } from './training/held-out.ts';
import { trainModel } from './training/train-model.ts';

const seed = 1;
const credit =
  'Learned from sentences of tatoeba.org (CC BY 2.0 FR) and frequent words of wordfreq 3.1.1 by Robyn Speer ' +
  '(CC BY-SA 4.0); this file: CC BY-SA 4.0.';

const write = (file: URL, { weights, scale }: LanguageModel): void => {
  const header: ModelHeader = {
    format: modelFormat,
    madeBy: modelMaker,
    credit,
    scale,
    hypotheses,
  };
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), new Uint8Array(weights.buffer)]),
  );
};

/** Learns the model from the sentences and words in a folder, without the held-out ones, and writes it. */
export const makeLanguageModel = (folder: string, file: URL): void => {
  const chance = makeChance(seed);
  const examples = makeExamples(folder, ({ text }) => !isHeldOut(text), chance);
  write(file, trainModel(examples, chance));
};

const [, , folder] = process.argv;
if (import.meta.main) {
  if (folder === undefined) throw new Error(`Say where the sentences are: ${modelMaker}`);
  makeLanguageModel(folder, new URL('language-model.bin', import.meta.url));
}
