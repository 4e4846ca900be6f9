import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { dimensions } from '../../src/knowledge/embeddings/model-files.ts';
import { SectionIndex } from '../../src/knowledge/retrieval/section-index.ts';
import { temporaryFolder } from './small-knowledge-base.ts';

const sections = {
  short: 'Paspoort. U vraagt een paspoort aan bij de gemeente.',
  steps: 'Paspoort. Maak een afspraak en betaal aan de balie.',
  need: 'Paspoort. Neem een pasfoto en uw oude paspoort mee.',
  easier: 'Paspoort. Ga naar de gemeente.',
};
const parts = Object.keys(sections) as (keyof typeof sections)[];
const chunks = parts.map((part): Chunk => ({
  ...{ id: `paspoort/nl/${part}`, kind: 'article', subject: 'paspoort', key: 'article:paspoort' },
  ...{ language: 'nl', part, text: sections[part] },
}));
/** A unit vector that lies so near to each of the sections. */
const towards = (near: Partial<Record<keyof typeof sections, number>>): number[] => {
  const vector = new Array<number>(dimensions).fill(0);
  for (const [at, part] of parts.entries()) vector[at] = near[part] ?? 0;
  const rest = 1 - vector.reduce((sum, value) => sum + value ** 2, 0);
  vector[dimensions - 1] = Math.sqrt(Math.max(0, rest));
  return vector;
};
const index = SectionIndex.build(
  chunks,
  new Map(chunks.map((one, at) => [one, towards({ [parts[at] ?? 'short']: 1 })])),
);
const choose = (near: Parameters<typeof towards>[0], text = 'x', from = index) =>
  from.choose('paspoort', { vector: towards(near), text, language: 'nl' });

describe('the part of an article that a question asks', () => {
  it('is the section that lies nearest', () => {
    expect(choose({ short: 0.3, steps: 0.2, need: 0.7 })).toBe('need');
  });

  it('is the short answer where all lie equally near: that answer is made to be enough', () => {
    expect(choose({ short: 0.4, steps: 0.4, need: 0.4 })).toBe('short');
  });

  it('is the one that has a word of the question which the others do not have', () => {
    const near = { short: 0.4, steps: 0.4, need: 0.4 };
    expect(choose(near, 'moet er een pasfoto mee')).toBe('need');
  });

  it('does not go by a word that stands in all of them', () => {
    const near = { short: 0.4, steps: 0.4, need: 0.4 };
    expect(choose(near, 'paspoort')).toBe('short');
  });

  it('is never the easier words: those are told when somebody asks for them', () => {
    expect(choose({ short: 0.1, easier: 0.9 })).not.toBe('easier');
  });

  it('is the short answer for an article without sections here', () => {
    const asked = { vector: towards({ need: 1 }), text: 'x', language: 'nl' } as const;
    expect(index.choose('onbekend', asked)).toBe('short');
  });

  it('is the same after the index was saved and loaded', async () => {
    const folder = await temporaryFolder();
    await index.save(folder);
    const loaded = await SectionIndex.load(folder, chunks);
    expect(choose({ short: 0.3, need: 0.7 }, 'x', loaded)).toBe('need');
  });
});
