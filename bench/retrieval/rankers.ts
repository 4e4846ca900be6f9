import MiniSearch from 'minisearch';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import { isReadable, type Chunk } from '../../src/knowledge/chunks/chunk.ts';
import type { EmbedQuestion } from '../../src/knowledge/embeddings/question-vectors.ts';
import type { Question } from '../../src/knowledge/index.ts';
import { Bm25 } from '../../src/knowledge/retrieval/bm25.ts';
import { SubjectVectors } from '../../src/knowledge/retrieval/subject-vectors.ts';
import { WordIndex } from '../../src/knowledge/retrieval/word-index.ts';
import { stem, wordsIn } from '../../src/knowledge/retrieval/words.ts';
import type { ServingIndex } from '../../src/knowledge/serving-index.ts';
import { ChunkIndex } from '../../src/knowledge/vector-index/chunk-index.ts';
import { stopWords } from './stop-words.ts';

/** The ways of searching that stand side by side, over the same texts. */
export const rankerNames = ['together', 'meaning', 'words', 'bm25', 'minisearch'] as const;
export type RankerName = (typeof rankerNames)[number];

/** Orders articles and tasks by how well they fit: their ids, the best first. */
export type Ranker = (question: Question) => Promise<readonly string[]>;

export const makeRankers = (
  index: ServingIndex,
  embed: EmbedQuestion,
): Readonly<Record<RankerName, Ranker>> => {
  const by =
    (searched: ServingIndex): Ranker =>
    async (question) => {
      const { candidates } = await answerQuestion(question, searched, embed);
      return candidates.map(({ id }) => id);
    };
  return {
    together: by(index),
    meaning: by({ ...index, wordIndex: WordIndex.build([]) }),
    words: by({ ...index, chunkIndex: new ChunkIndex(), subjectVectors: noSubjects(index) }),
    bm25: rankByBm25(index.chunks),
    minisearch: rankByMiniSearch(index.chunks),
  };
};

const noSubjects = ({ subjectVectors: { names } }: ServingIndex): SubjectVectors =>
  SubjectVectors.make([], new Map(), {
    temperature: names.temperature,
    subjects: {},
    elsewhere: {},
  });

// Plain: whole stems only, each article by its best section.
const rankByBm25 = (chunks: readonly Chunk[]): Ranker => {
  const stemsOf = (text: string) => wordsIn(text).map((word) => stem(word, 'nl'));
  const bm25 = Bm25.build(chunks.map(({ text }) => stemsOf(text)));
  return ({ text, language }) => {
    const { scores } = bm25.score(stemsOf(text));
    const best = [...scores.keys()]
      .filter((at) => (scores[at] ?? 0) > 0 && isReadable(chunks[at], language))
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    return Promise.resolve([...new Set(best.map((at) => chunks[at]?.subject ?? ''))]);
  };
};

// Whole articles, without the words that every text has: over sections, or with those words, it finds less.
const rankByMiniSearch = (chunks: readonly Chunk[]): Ranker => {
  const texts = wholeTexts(chunks);
  const search = new MiniSearch({
    fields: ['text'],
    tokenize: wordsIn,
    processTerm: (word) => (stopWords.has(word) ? null : stem(word, 'nl')),
  });
  search.addAll(texts.map(({ text }, id) => ({ id, text })));
  return ({ text, language }) => {
    const found = search
      .search(text, { filter: ({ id }) => isReadable(texts[Number(id)], language) })
      .map(({ id }) => texts[Number(id)]?.subject ?? '');
    return Promise.resolve([...new Set(found)]);
  };
};

const wholeTexts = (chunks: readonly Chunk[]): Chunk[] =>
  [...Map.groupBy(chunks, ({ key, language }) => `${key}/${language}`).values()].flatMap((parts) =>
    parts.slice(0, 1).map((first) => ({ ...first, text: parts.map(({ text }) => text).join(' ') })),
  );
