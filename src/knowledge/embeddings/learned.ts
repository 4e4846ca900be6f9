import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { dimensions } from './model-files.ts';

const packedVector = z.base64().transform((packed, context) => {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'));
  const vector = new Float32Array(bytes.buffer);
  if (vector.length !== dimensions) context.addIssue(`${vector.length} numbers, not ${dimensions}`);
  return vector;
});

const learnedShape = z.strictObject({
  /** How far apart subjects were taught to lie, in cosine: the temperature of the softmax. */
  temperature: z.number().positive(),
  /** Of each subject (`article:…` or `dialog:…`) the direction of its questions. */
  subjects: z.record(z.string(), packedVector),
  /** The same of what no article answers: near subjects, the weather, greetings. */
  elsewhere: z.record(z.string(), packedVector),
  /** The same of what does not say what is meant. */
  vague: packedVector,
  /** Tells somebody's own case from a general question: odds = weights · vector + bias. */
  ownCase: z.strictObject({ weights: packedVector, bias: z.number() }),
});

/** What was learned together with the adapter of the model (models/training). */
export type Learned = z.infer<typeof learnedShape>;

export const readLearned = async (file: string): Promise<Learned> =>
  learnedShape.parse(JSON.parse(await readFile(file, 'utf8')));
