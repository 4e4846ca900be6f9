import { languages } from '../../conversation/index.ts';
import type { Article, ArticleText } from '../articles/article.ts';
import { fillInFacts } from '../articles/facts.ts';
import type { KnowledgeBase } from '../articles/knowledge-base.ts';
import { sectionIds, type RetrievableTask } from '../knowledge.ts';
import type { Chunk } from './chunk.ts';
import { plainText } from './plain-text.ts';

/** Cuts all articles and tasks into the chunks that are searched. */
export const cutChunks = (
  knowledgeBase: KnowledgeBase,
  tasks: readonly RetrievableTask[],
): Chunk[] => [
  ...knowledgeBase.articles.flatMap((article) => articleChunks(article, knowledgeBase)),
  ...tasks.flatMap(taskChunks),
];

const articleChunks = ({ id, texts }: Article, { facts, phrasings }: KnowledgeBase): Chunk[] => {
  const of: Subject = { kind: 'article', subject: id, key: `article:${id}` };
  return Object.values(texts).flatMap((text) => [
    ...sectionChunks(of, text, (words) => fillInFacts(words, facts, text.language)),
    ...questionChunks(of, id, {
      language: text.language,
      questions: [...text.questions, ...(text.language === 'nl' ? (phrasings[id] ?? []) : [])],
    }),
  ]);
};

const taskChunks = ({ id, questions }: RetrievableTask): Chunk[] => {
  const of: Subject = { kind: 'dialog', subject: id, key: `dialog:${id}` };
  return languages.flatMap((language) =>
    questionChunks(of, of.key, { language, questions: questions[language] ?? [] }),
  );
};

type Subject = Pick<Chunk, 'kind' | 'subject' | 'key'>;

// A section read on its own seldom says what it is about: the title goes before it.
const sectionChunks = (
  of: Subject,
  { language, title, sections }: ArticleText,
  fillIn: (words: string) => string,
): Chunk[] =>
  sectionIds.flatMap((part) => {
    const words = sections[part];
    if (words === undefined) return [];
    const text = `${title}. ${plainText(fillIn(words))}`;
    return [{ id: `${of.subject}/${language}/${part}`, ...of, language, part, text }];
  });

const questionChunks = (
  of: Subject,
  name: string,
  { language, questions }: Pick<ArticleText, 'language' | 'questions'>,
): Chunk[] =>
  questions.map((text, index) => ({
    id: `${name}/${language}/question-${index + 1}`,
    ...of,
    language,
    part: 'question',
    text,
  }));
