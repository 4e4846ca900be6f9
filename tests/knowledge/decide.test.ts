import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/articles/article.ts';
import { decide } from '../../src/knowledge/answers/decide.ts';
import type { RankedCandidate } from '../../src/knowledge/retrieval/rank-candidates.ts';

/** As candidates are that were clearly asked for. */
const candidate = (id: string, parts: Partial<RankedCandidate> = {}): RankedCandidate => ({
  kind: 'article',
  id,
  section: 'short',
  cosine: 0.8,
  nearness: 0.6,
  bearing: 0.7,
  chance: 0.9,
  elsewhere: 0.01,
  nearestElsewhere: 0.2,
  vague: 0.01,
  score: 0.8,
  agreement: 0.3,
  specific: true,
  named: true,
  ...parts,
});

/** As the first of several that could be meant is. */
const unsure = {
  ...{ bearing: 0.4, chance: 0.3, nearness: 0.5, nearestElsewhere: 0 },
  ...{ agreement: 0.1, specific: false },
};

const asked = { text: 'waar blijft de brief van digid', language: 'nl', vague: false } as const;

const article = (id: string, tasks: readonly string[] = []): Article => ({
  id,
  organisation: 'digid',
  topics: ['brief'],
  sources: [],
  digidLevel: 'none',
  personBound: [],
  phone: [],
  related: [],
  tasks: [...tasks],
  owner: 'redactie',
  updated: '2026-11-22',
  texts: {
    nl: {
      language: 'nl',
      title: id,
      questions: [],
      sections: { short: 'Ja.' },
      review: 'editor',
      digest: '0',
    },
  },
});

const articles = new Map(
  [article('brief'), article('wachtwoord', ['wachtwoord-taak'])].map((one) => [one.id, one]),
);

describe('deciding', () => {
  it('answers with the first when it is near and ahead', () => {
    const decision = decide(
      [candidate('brief'), candidate('app', { score: 0.6 })],
      articles,
      asked,
    );
    expect(decision).toMatchObject({ kind: 'answer', article: 'brief', section: 'short' });
  });

  it('asks back when several lie together: a vague complaint', () => {
    const flat = ['wachtwoord', 'app', 'brief', 'id-check', 'telefoon'].map((id, place) =>
      candidate(id, { ...unsure, score: 0.6 - place * 0.004 }),
    );
    const decision = decide(flat, articles, asked);
    expect(decision.kind).toBe('clarify');
    expect(decision.kind === 'clarify' && decision.options.map(({ id }) => id)).toEqual([
      'wachtwoord',
      'app',
      'brief',
      'id-check',
    ]);
  });

  it('asks back about a question that says nothing, unless it is nearly sure', () => {
    const vague = { ...asked, vague: true };
    const ahead = [
      candidate('brief', { bearing: 0.55, chance: 0.6, nearness: 0.45 }),
      candidate('app', { score: 0.72 }),
    ];
    expect(decide(ahead, articles, asked).kind).toBe('answer');
    expect(decide(ahead, articles, vague).kind).toBe('clarify');
    const far = [candidate('brief'), candidate('app', { score: 0.4 })];
    expect(decide(far, articles, vague).kind).toBe('answer');
  });

  it('asks back, with what lies nearest by its words and texts, where the question does not say what is meant', () => {
    const vague = { ...unsure, bearing: 0.2, chance: 0.01, vague: 0.9 };
    const options = [
      candidate('wachtwoord', { ...vague, nearness: 0.2, score: 0.6 }),
      candidate('brief', { ...vague, nearness: 0.5, score: 0.3 }),
    ];
    const decision = decide(options, articles, asked);
    expect(decision.kind === 'clarify' && decision.options.map(({ id }) => id)).toEqual([
      'brief',
      'wachtwoord',
    ]);
  });

  it('begins a task when the task comes first', () => {
    const task = candidate('wachtwoord-taak', { kind: 'dialog' });
    expect(decide([task, candidate('brief', { score: 0.6 })], articles, asked)).toMatchObject({
      kind: 'guide',
      dialog: 'wachtwoord-taak',
    });
  });

  it('does not count a task that the article itself offers as a rival', () => {
    const itsTask = candidate('wachtwoord-taak', { kind: 'dialog', score: 0.799 });
    const ranking = [candidate('wachtwoord'), itsTask, candidate('brief', { score: 0.6 })];
    expect(decide(ranking, articles, asked)).toMatchObject({ article: 'wachtwoord' });
  });

  it('does not offer an article and its own task as two choices', () => {
    const options = [
      candidate('wachtwoord', { ...unsure, score: 0.6 }),
      candidate('wachtwoord-taak', { kind: 'dialog', score: 0.599 }),
      candidate('brief', { score: 0.598 }),
    ];
    const decision = decide(options, articles, asked);
    expect(decision.kind === 'clarify' && decision.options.map(({ id }) => id)).toEqual([
      'wachtwoord',
      'brief',
    ]);
  });

  it('offers nothing that lies far behind the first, and nothing where that leaves no choice', () => {
    const first = candidate('brief', { ...unsure, score: 0.5 });
    const near = candidate('app', { score: 0.49 });
    const behind = candidate('aow', { score: 0.1 });
    const decision = decide([first, near, behind], articles, asked);
    expect(decision.kind === 'clarify' && decision.options.map(({ id }) => id)).toEqual([
      'brief',
      'app',
    ]);
  });

  it('does not know when nothing is near, and when there is nothing at all', () => {
    const nothing = { agreement: 0, specific: false, named: false, chance: 0.05, elsewhere: 0.8 };
    const far = { ...nothing, nearness: 0.1, bearing: 0.1, score: 0.15 };
    const ranking = [candidate('brief', far), candidate('app', { ...far, score: 0.14 })];
    expect(decide(ranking, articles, asked)).toEqual({ kind: 'unknown' });
    expect(decide([], articles, asked)).toEqual({ kind: 'unknown' });
  });

  it('is surer the further the first is ahead', () => {
    const sure = (lead: number) => {
      const ranking = [candidate('brief'), candidate('app', { score: 0.8 - lead })];
      const decision = decide(ranking, articles, asked);
      return decision.kind === 'answer' ? decision.sure : Number.NaN;
    };
    expect(sure(0.3)).toBeGreaterThan(sure(0.2));
    expect(sure(0.3)).toBeLessThanOrEqual(1);
  });
});
