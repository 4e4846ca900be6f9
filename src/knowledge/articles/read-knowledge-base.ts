import type { Facts } from './facts.ts';
import { factsFile } from './facts.ts';
import { phrasingsFile, type Phrasings } from './phrasings.ts';
import { findKnowledgeFiles, type KnowledgeFiles } from './find-files.ts';
import { readYaml, type Mistake, type Reading } from '../../runtime/index.ts';
import {
  hostsFile,
  organisationsFile,
  personBoundFile,
  synonymsFile,
  wordsFile,
  type ExplainedWord,
  type OrganisationEntry,
  type PersonBoundExample,
  type Synonym,
} from './other-files.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** The knowledge base as it was read, drafts included: what the rules look at. */
export interface ReadKnowledge {
  readonly articles: readonly ReadArticle[];
  readonly facts: Facts;
  readonly organisations: readonly OrganisationEntry[];
  readonly hosts: readonly string[];
  readonly personBound: readonly PersonBoundExample[];
  readonly synonyms: readonly Synonym[];
  readonly words: readonly ExplainedWord[];
  readonly phrasings: Phrasings;
  readonly files: KnowledgeFiles;
  /** What could not be read. */
  readonly mistakes: readonly Mistake[];
}

/** Reads every file; what cannot be read is reported and left out. */
export const readKnowledgeBase = async (knowledgeDir: string): Promise<ReadKnowledge> => {
  const files = await findKnowledgeFiles(knowledgeDir);
  const mistakes: Mistake[] = [...files.mistakes];
  const take = <T>(reading: Reading<T>): T | undefined => {
    if (reading.ok) return reading.value;
    mistakes.push(...reading.mistakes);
    return undefined;
  };
  return {
    articles: files.articles.flatMap((file) => take(readArticle(file)) ?? []),
    facts: take(readYaml(files.facts, factsFile)) ?? {},
    organisations: take(readYaml(files.organisations, organisationsFile)) ?? [],
    hosts: take(readYaml(files.hosts, hostsFile)) ?? [],
    personBound: take(readYaml(files.personBound, personBoundFile))?.examples ?? [],
    synonyms: take(readYaml(files.synonyms, synonymsFile)) ?? [],
    words: take(readYaml(files.words, wordsFile)) ?? [],
    phrasings: Object.assign(
      {},
      ...files.phrasings.map((file) => take(readYaml(file, phrasingsFile)) ?? {}),
    ) as Phrasings,
    files,
    mistakes,
  };
};
