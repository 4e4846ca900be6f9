import type { Article } from '../articles/article.ts';
import type { Chunk, SubjectKey } from '../chunks/chunk.ts';
import { isVague } from './vague-words.ts';
import { gramsOf, stem, wordsIn } from './words.ts';

/** Shorter topics, such as "ww", are parts of too many words. */
const shortestInCompound = 4;
const shortestMisspelled = 5;
/** How many of the letter runs of two words must be the same: "digit" has half of those of "digid". */
const likeness = 0.45;

/** Words are asked again and again; what they name is kept for so many of them. */
const rememberedWords = 20_000;

interface Word {
  readonly stem: string;
  readonly grams: ReadonlySet<string>;
}

/**
 * Finds the articles and tasks whose topic a question names, also misspelled or in a compound. Meaning alone
 * says that "kenteken kwijt" is near "wachtwoord kwijt"; that no topic of the second is named says it is not.
 */
export class Topics {
  readonly #topics: readonly Word[];
  readonly #subjects = new Map<string, SubjectKey[]>();
  readonly #namedBy = new Map<string, readonly SubjectKey[]>();

  constructor(articles: readonly Article[], chunks: readonly Chunk[]) {
    for (const { id, topics } of articles)
      for (const topic of new Set(topics.flatMap(topicStems))) this.#add(topic, `article:${id}`);
    this.#topics = [...this.#subjects.keys()].map(asWord);
    this.#addTasks(chunks);
  }

  namedIn(question: string): ReadonlySet<SubjectKey> {
    const stems = new Set(wordsIn(question).map((word) => stem(word, 'nl')));
    return new Set([...stems].flatMap((one) => this.#subjectsNamedBy(one)));
  }

  #subjectsNamedBy(wordStem: string): readonly SubjectKey[] {
    const known = this.#namedBy.get(wordStem);
    if (known !== undefined) return known;
    const word = asWord(wordStem);
    const named = this.#topics
      .filter((topic) => names(word, topic))
      .flatMap((topic) => this.#subjects.get(topic.stem) ?? []);
    if (this.#namedBy.size < rememberedWords) this.#namedBy.set(wordStem, named);
    return named;
  }

  // A task has no topics of its own: those of the articles that its example questions name are its.
  #addTasks(chunks: readonly Chunk[]): void {
    for (const [key, questions] of Map.groupBy(chunks.filter(isOfTask), (chunk) => chunk.key)) {
      const words = new Set(questions.flatMap(({ text }) => topicStems(text)));
      for (const word of words) if (this.#subjects.has(word)) this.#add(word, key);
    }
  }

  #add(topic: string, subject: SubjectKey): void {
    this.#subjects.set(topic, [...(this.#subjects.get(topic) ?? []), subject]);
  }
}

const isOfTask = ({ kind, language }: Chunk): boolean => kind === 'dialog' && language === 'nl';

const topicStems = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => word.length > 1 && !isVague(word, 'nl'))
    .map((word) => stem(word, 'nl'));

const asWord = (of: string): Word => ({ stem: of, grams: new Set(gramsOf(of)) });

const names = (word: Word, topic: Word): boolean =>
  word.stem === topic.stem || isCompoundWith(word.stem, topic.stem) || isMisspelled(word, topic);

const isCompoundWith = (word: string, topic: string): boolean =>
  topic.length >= shortestInCompound && (word.startsWith(topic) || word.endsWith(topic));

const isMisspelled = (word: Word, topic: Word): boolean => {
  if (topic.stem.length < shortestMisspelled) return false;
  let same = 0;
  for (const gram of word.grams) if (topic.grams.has(gram)) same += 1;
  return 2 * same >= likeness * (word.grams.size + topic.grams.size);
};
