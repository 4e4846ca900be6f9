import { languages, type Language } from '../../conversation/index.ts';
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

const articleChunks = ({ id, texts }: Article, { facts }: KnowledgeBase): Chunk[] =>
  Object.values(texts).flatMap((text) => [
    ...sectionChunks(id, text, (words) => fillInFacts(words, facts, text.language)),
    ...questionChunks({ kind: 'article', subject: id }, text.language, text.questions),
  ]);

// A section read on its own seldom says what it is about: the title goes before it.
const sectionChunks = (
  subject: string,
  { language, title, sections }: ArticleText,
  fillIn: (words: string) => string,
): Chunk[] =>
  sectionIds.flatMap((part) => {
    const words = sections[part];
    if (words === undefined) return [];
    const text = `${title}. ${plainText(fillIn(words))}`;
    return [
      { id: `${subject}/${language}/${part}`, kind: 'article', subject, language, part, text },
    ];
  });

const taskChunks = (task: RetrievableTask): Chunk[] =>
  languages.flatMap((language) =>
    questionChunks({ kind: 'dialog', subject: task.id }, language, task.questions[language] ?? []),
  );

const questionChunks = (
  of: Pick<Chunk, 'kind' | 'subject'>,
  language: Language,
  questions: readonly string[],
): Chunk[] => {
  const prefix = of.kind === 'dialog' ? 'dialog:' : '';
  return questions.map((text, index) => ({
    id: `${prefix}${of.subject}/${language}/question-${index + 1}`,
    ...of,
    language,
    part: 'question',
    text,
  }));
};
