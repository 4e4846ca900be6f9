import type { KnownFacts } from '../../src/dialogs/index.ts';
import { gatherKnowledgeBase } from '../../src/knowledge/articles/knowledge-base.ts';
import { fillInFacts } from '../../src/knowledge/articles/facts.ts';
import { readKnowledgeBase } from '../../src/knowledge/articles/read-knowledge-base.ts';

const { facts, organisations } = gatherKnowledgeBase(await readKnowledgeBase('knowledge-base'));

/** The facts and organisations of the repository, none of them past its end date. */
export const known: KnownFacts = {
  fillInFacts: (text, language) => ({
    text: fillInFacts(text, facts, language),
    mayHaveChanged: false,
  }),
  organisation: (id) => organisations.find((one) => one.id === id),
};
