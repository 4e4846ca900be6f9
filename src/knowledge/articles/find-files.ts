import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguage } from '../../conversation/index.ts';
import type { ArticleFile } from './read-article.ts';
import type { Mistake } from '../../runtime/index.ts';

/** The files of a knowledge base, read and not yet understood. */
export interface KnowledgeFiles {
  readonly knowledgeDir: string;
  readonly articles: readonly ArticleFile[];
  readonly facts: TextFile;
  readonly organisations: TextFile;
  readonly hosts: TextFile;
  readonly personBound: TextFile;
  readonly synonyms: TextFile;
  readonly words: TextFile;
  readonly phrasings: readonly TextFile[];
  /** Files that stand where none belongs. */
  readonly mistakes: readonly Mistake[];
}

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

const readText = async (file: string): Promise<TextFile> => ({
  file,
  text: (await readFile(file, 'utf8')).replaceAll('\r\n', '\n'),
});

/** Reads every file of the knowledge base, in a fixed order. */
export const findKnowledgeFiles = async (knowledgeDir: string): Promise<KnowledgeFiles> => {
  const articlesDir = join(knowledgeDir, 'articles');
  const names = (await readdir(articlesDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(articlesDir.length + 1))
    .sort();
  const readOne = (name: string) => readText(join(knowledgeDir, name));
  const [facts, organisations, hosts, personBound, synonyms, words, phrasings, found] =
    await Promise.all([
      readOne('facts.yml'),
      readOne('organisations.yml'),
      readOne('hosts.yml'),
      readOne('person-bound.yml'),
      readOne('synonyms.yml'),
      readOne('words.yml'),
      readPhrasings(join(knowledgeDir, 'phrasings')),
      Promise.all(names.map((name) => readArticleFile(articlesDir, name))),
    ]);
  return {
    knowledgeDir,
    facts,
    organisations,
    hosts,
    personBound,
    synonyms,
    words,
    phrasings,
    articles: found.filter((one) => 'slug' in one),
    mistakes: found.filter((one) => 'message' in one),
  };
};

const readPhrasings = async (folder: string): Promise<TextFile[]> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yml'));
  return Promise.all(names.sort().map((name) => readText(join(folder, name))));
};

const readArticleFile = async (
  articlesDir: string,
  name: string,
): Promise<ArticleFile | Mistake> => {
  const [organisation = '', language = '', fileName = '', ...more] = name.split(/[/\\]/);
  const slug = /^(.+)\.md$/.exec(fileName)?.[1];
  if (slug === undefined || more.length > 0 || !isLanguage(language)) {
    const message = 'does not belong here: articles are articles/<organisation>/<language>/<id>.md';
    return { file: join(articlesDir, name), line: 1, message };
  }
  return { ...(await readText(join(articlesDir, name))), organisation, language, slug };
};
