import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/articles/article.ts';
import { decide } from '../../src/knowledge/answers/decide.ts';
import type { RankedCandidate } from '../../src/knowledge/retrieval/rank-candidates.ts';

const candidate = (id: string, parts: Partial<RankedCandidate> = {}): RankedCandidate => ({
  kind: 'article',
  id,
  section: 'short',
  cosine: 0.9,
  nearness: 0.9,
  score: 0.93,
  specific: false,
  named: true,
  ...parts,
});

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
  it('answers when a word singles the first out and it is ahead', () => {
    const decision = decide(
      [candidate('brief', { score: 0.96, specific: true }), candidate('app', { score: 0.94 })],
      articles,
    );
    expect(decision).toMatchObject({ kind: 'answer', article: 'brief', section: 'short' });
  });

  it('asks back when several lie together and no word singles one out: a vague complaint', () => {
    const flat = ['wachtwoord', 'app', 'brief', 'id-check', 'telefoon'].map((id, place) =>
      candidate(id, { score: 0.965 - place * 0.004 }),
    );
    const decision = decide(flat, articles);
    expect(decision.kind).toBe('clarify');
    expect(decision.kind === 'clarify' && decision.options.map(({ id }) => id)).toEqual([
      'wachtwoord',
      'app',
      'brief',
      'id-check',
    ]);
  });

  it('answers without such a word when it is far ahead: typing errors hide the word', () => {
    const decision = decide(
      [candidate('brief', { score: 0.95 }), candidate('app', { score: 0.9 })],
      articles,
    );
    expect(decision).toMatchObject({ kind: 'answer', article: 'brief' });
  });

  it('begins a task when the task comes first', () => {
    const task = candidate('wachtwoord-taak', { kind: 'dialog', score: 0.97, specific: true });
    expect(decide([task, candidate('brief', { score: 0.93 })], articles)).toMatchObject({
      kind: 'guide',
      dialog: 'wachtwoord-taak',
    });
  });

  it('does not count a task that the article itself offers as a rival', () => {
    const first = candidate('wachtwoord', { score: 0.97, specific: true });
    const itsTask = candidate('wachtwoord-taak', { kind: 'dialog', score: 0.969 });
    expect(decide([first, itsTask, candidate('brief', { score: 0.93 })], articles)).toMatchObject({
      kind: 'answer',
      article: 'wachtwoord',
    });
  });

  it('does not offer an article and its own task as two choices', () => {
    const options = [
      candidate('wachtwoord', { score: 0.95 }),
      candidate('wachtwoord-taak', { kind: 'dialog', score: 0.949 }),
      candidate('brief', { score: 0.948 }),
    ];
    const decision = decide(options, articles);
    expect(decision.kind === 'clarify' && decision.options.map(({ id }) => id)).toEqual([
      'wachtwoord',
      'brief',
    ]);
  });

  it('does not answer with one that is far ahead when its topic is not named: words can be alike', () => {
    const kenteken = candidate('wachtwoord', { score: 0.98, specific: true, named: false });
    expect(decide([kenteken, candidate('app', { score: 0.93 })], articles).kind).not.toBe('answer');
  });

  it('offers only what is plausible, and nothing where that leaves no choice', () => {
    const unlikely = { named: false, nearness: 0.88, score: 0.93 };
    const likely = [candidate('brief'), candidate('app', { score: 0.928 })];
    const decision = decide([...likely, candidate('aow', unlikely)], articles);
    expect(decision.kind === 'clarify' && decision.options.map(({ id }) => id)).toEqual([
      'brief',
      'app',
    ]);
    expect(decide([candidate('brief'), candidate('aow', unlikely)], articles).kind).toBe('unknown');
  });

  it('does not know when nothing is near, and when there is nothing at all', () => {
    const far = candidate('brief', { nearness: 0.82, score: 0.86, specific: true });
    expect(decide([far], articles)).toEqual({ kind: 'unknown' });
    expect(decide([], articles)).toEqual({ kind: 'unknown' });
  });

  it('is surer the further the first is ahead', () => {
    const sure = (margin: number) => {
      const decision = decide(
        [
          candidate('brief', { score: 0.98, specific: true }),
          candidate('app', { score: 0.98 - margin }),
        ],
        articles,
      );
      return decision.kind === 'answer' ? decision.sure : Number.NaN;
    };
    expect(sure(0.1)).toBeGreaterThan(sure(0.02));
    expect(sure(0.1)).toBeLessThan(1);
  });
});
