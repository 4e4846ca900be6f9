import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The parts of an article that tests change. */
export interface ArticleParts {
  readonly id: string;
  readonly title?: string;
  readonly questions?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const defaultBody = `## Kort antwoord
De brief komt binnen {{letter-days}} werkdagen. Zie [digid.nl](https://www.digid.nl/brief).

## Stappen
1. Wacht {{letter-days}} werkdagen.
`;

const yamlList = (items: readonly string[]): string =>
  items.map((item) => `\n  - ${JSON.stringify(item)}`).join('');

const eightTimes = (words: string): string[] =>
  ['', ' nu', ' dan', ' toch', ' weer', ' ook', ' nog', ' al'].map((end) => words + end);

/** A Dutch article that has no mistakes until `fields` or `body` make one. */
export const dutchArticle = ({
  id,
  title = id,
  questions = eightTimes(`vraag ${id.replaceAll('-', ' ')}`),
  fields = {},
  body = defaultBody,
}: ArticleParts): string => {
  const all: Record<string, string> = {
    id,
    title,
    organisation: 'digid',
    topics: '[brief]',
    questions: yamlList(questions),
    sources:
      '\n  - url: https://www.digid.nl/brief\n    proves: The letter comes.\n    seen: 2026-09-14',
    digidLevel: 'none',
    personBound: '[]',
    phone: '[]',
    related: '[]',
    tasks: '[]',
    owner: 'redactie',
    updated: '2026-11-22',
    status: 'published',
    review: 'editor',
    ...fields,
  };
  const lines = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
};

/** A translation of such an article. */
export const translation = ({
  id,
  title = id,
  questions = eightTimes(`vraag ${id.replaceAll('-', ' ')}`),
  fields = {},
  body = '',
}: ArticleParts): string => {
  const all: Record<string, string> = {
    id,
    title,
    questions: yamlList(questions),
    translatedFrom: '2026-11-22',
    status: 'published',
    review: 'machine',
    ...fields,
  };
  const lines = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
};

const otherFiles: Readonly<Record<string, string>> = {
  'facts.yml': `letter-days:
  value: 5
  means: working days within which the letter comes
  until: 2027-09-14
  source: https://www.digid.nl/brief
  owner: redactie
`,
  'organisations.yml': `- id: digid
  name: DigiD (Logius)
  url: https://www.digid.nl
`,
  'hosts.yml': '- digid.nl\n',
  'person-bound.yml': 'examples: []\n',
  'synonyms.yml': '- means: ww\n  said: [uitkering werkloos]\n',
  'words.yml': '- forms: [werkdag, werkdagen]\n  text: Maandag tot en met vrijdag.\n',
};

export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'om-de-hoek-knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Writes files over those of a knowledge base; names are relative to its folder. */
export const writeFiles = async (
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};

/** A knowledge base in a folder of its own that is removed after the test. */
export const smallKnowledgeBase = async (
  files: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'articles'));
  await writeFiles(folder, { ...otherFiles, ...files });
  return folder;
};

export const dutchFile = (id: string): string => `articles/digid/nl/${id}.md`;
