import { describe, expect, it } from 'vitest';
import { rememberQuestionVectors } from '../../src/knowledge/embeddings/question-vectors.ts';

const counting = (capacity: number) => {
  const embedded: string[] = [];
  const embed = rememberQuestionVectors((text) => {
    embedded.push(text);
    return text === 'broken'
      ? Promise.reject(new Error('no model'))
      : Promise.resolve([text.length]);
  }, capacity);
  return { embed, embedded };
};

describe('the vectors of questions', () => {
  it('are made once for two who ask at the same moment', async () => {
    const { embed, embedded } = counting(10);
    expect(await Promise.all([embed('a'), embed('a')])).toEqual([[1], [1]]);
    expect(embedded).toEqual(['a']);
  });

  it('that were asked for longest ago are forgotten first', async () => {
    const { embed, embedded } = counting(2);
    for (const text of ['a', 'bb', 'a', 'ccc', 'a', 'bb']) await embed(text);
    expect(embedded).toEqual(['a', 'bb', 'ccc', 'bb']);
  });

  it('are tried again after a failure', async () => {
    const { embed, embedded } = counting(10);
    await expect(embed('broken')).rejects.toThrow('no model');
    await expect(embed('broken')).rejects.toThrow('no model');
    expect(embedded).toEqual(['broken', 'broken']);
  });
});
