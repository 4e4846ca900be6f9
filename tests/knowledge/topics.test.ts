import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/articles/article.ts';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { Topics } from '../../src/knowledge/retrieval/topics.ts';

const article = (id: string, topics: readonly string[]): Article => ({
  ...{ id, organisation: 'digid', topics: [...topics], sources: [], digidLevel: 'none' },
  ...{ personBound: [], phone: [], related: [], tasks: [], owner: 'redactie' },
  ...{ updated: '2026-11-22' },
  texts: {
    nl: {
      ...{ language: 'nl', title: id, questions: [], sections: { short: 'Ja.' } },
      ...{ review: 'editor', digest: '0' },
    },
  },
});
const taskQuestion = (text: string): Chunk => ({
  ...{ id: 'dialog:taak/nl/question-1', kind: 'dialog', subject: 'taak', key: 'dialog:taak' },
  ...{ language: 'nl', part: 'question', text },
});

const topics = new Topics(
  [article('brief', ['digid', 'brief', 'hulp']), article('huurtoeslag', ['toeslag', 'huur'])],
  [taskQuestion('waar komt de brief')],
);
const named = (question: string) => [...topics.namedIn(question)];

describe('the topics that a question names', () => {
  it.each([
    ['mijn DigiD', 'article:brief', 'in whatever case'],
    ['wat is een digit', 'article:brief', 'with a typing error'],
    ['een toeslagschuld', 'article:huurtoeslag', 'at the head of a compound'],
    ['mijn zorgtoeslag', 'article:huurtoeslag', 'at the end of a compound'],
    ['twee brieven', 'article:brief', 'in another form'],
  ])('"%s" leads to %s: %s', (question, subject) => {
    expect(named(question)).toContain(subject);
  });

  it('also lead to the task whose example questions name them', () => {
    expect(named('een brief')).toEqual(['article:brief', 'dialog:taak']);
    expect(named('huur')).not.toContain('dialog:taak');
  });

  it.each(['hulp gevraagd', 'mijn kenteken is weg', ''])('are none in "%s"', (question) => {
    expect(named(question)).toEqual([]);
  });
});
