import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { dimensions } from './model-files.ts';

const digestBytes = Uint32Array.BYTES_PER_ELEMENT;

/** The first four bytes of the SHA-256 of an example question with its subject, as a number: small endian. */
export const digestOfTaught = (subject: string, text: string): number =>
  createHash('sha256').update(`${subject}\n${text}`).digest().readUInt32LE();

const packedVector = z.base64().transform((packed, context) => {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'));
  const vector = new Float32Array(bytes.buffer);
  if (vector.length !== dimensions) context.addIssue(`${vector.length} numbers, not ${dimensions}`);
  return vector;
});

const packedDigests = z.base64().transform((packed) => {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'));
  return new Set(new Uint32Array(bytes.buffer, 0, Math.floor(bytes.length / digestBytes)));
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
  /** `digestOfTaught` of every example question of the knowledge base that was learned from. */
  taught: packedDigests,
  /** Tells somebody's own case from a general question: odds = weights · vector + bias. */
  ownCase: z.strictObject({ weights: packedVector, bias: z.number() }),
});

/** What was learned together with the adapter of the model (models/training). */
export type Learned = z.infer<typeof learnedShape>;

export const readLearned = async (file: string): Promise<Learned> =>
  learnedShape.parse(JSON.parse(await readFile(file, 'utf8')));
