import type { WireActivity } from '../../src/channels/index.ts';
import { readQuestions } from '../load/questions.ts';
import { gatherCitizens, untilAnswered, type Citizen } from './citizen.ts';

/** A question whose answer tells, wherever it stands, what was asked. */
export interface PlainQuestion {
  readonly text: string;
  /** The one article that is ever given. */
  readonly article: string;
}

/** The article that a reply is from; empty where it is from none. */
export const articleOf = ({ channelData: { omDeHoek } }: WireActivity): string =>
  omDeHoek !== undefined && 'article' in omDeHoek ? (omDeHoek.article ?? '') : '';

const answeredWithinMs = 30_000;

type Answers = ReadonlyMap<string, readonly string[]>;

/** Asks one after another in one conversation; the articles that come back, by question. */
const articlesFor = async (citizen: Citizen, questions: readonly string[]): Promise<Answers> => {
  const articles = new Map<string, readonly string[]>();
  for (const question of questions) {
    const heardBefore = citizen.heard.length;
    await citizen.askUntilAcknowledged(question);
    await untilAnswered([citizen], answeredWithinMs);
    const replies = citizen.heard.slice(heardBefore).filter(({ from }) => from.role === 'bot');
    articles.set(question, replies.map(articleOf));
  }
  citizen.leave();
  return articles;
};

/** As many as one conversation may ask at once. */
const questionsEach = 15;

const askAll = async (url: string, questions: readonly string[]): Promise<Answers> => {
  const citizens = await gatherCitizens(url, Math.ceil(questions.length / questionsEach));
  const answers = await Promise.all(
    citizens.map((citizen, at) =>
      articlesFor(citizen, questions.slice(at * questionsEach, (at + 1) * questionsEach)),
    ),
  );
  return new Map(answers.flatMap((some) => [...some]));
};

/**
 * Finds questions that are answered from one article in one reply, whatever was asked before: with
 * these, the order of the replies shows which message each of them is to.
 */
export const findPlainQuestions = async (url: string): Promise<readonly PlainQuestion[]> => {
  const questions = readQuestions();
  const forwards = await askAll(url, questions);
  const backwards = await askAll(url, questions.toReversed());
  const plain = questions.flatMap((text) => {
    const [article = '', ...more] = forwards.get(text) ?? [];
    const same = backwards.get(text)?.join() === article;
    return article !== '' && more.length === 0 && same ? [{ text, article }] : [];
  });
  return [...new Map(plain.map((question) => [question.article, question])).values()];
};
