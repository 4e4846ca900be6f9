import { wordsIn } from './words.ts';

/** Fewer words ask nothing by themselves. */
const shortestQuestion = 3;
/** In a longer message one question has a story around it. */
const longestMessage = 50;

// Words that a question begins with, in the languages that we answer in.
const asking = `hoe|wat|waar|wanneer|waarom|hoeveel|welke?|wie|kan|kun|kunnen|moet|moeten|mag|
  how|what|where|when|why|which|who|can|could|do|does|should|must|
  nasıl|ne|nerede|nereye|kim|hangi|kaç|jak|gdzie|kiedy|ile|kto|czy|co|
  cómo|dónde|cuándo|cuánto|qué|quién|puedo|comment|où|quand|combien|quel|quelle|qui|est-ce|puis-je|
  wie|wo|wann|was|wer|welche|kann|muss|darf|як|де|коли|скільки|хто|чи|що|как|где|когда|сколько|кто|можно|
  كيف|أين|متى|كم|ما|هل|من|چطور|کجا|کی|چقدر|چه|آیا`.replaceAll(/\s+/g, '');
/** Words that ask wherever they stand. */
const askingAnywhere =
  'hoe|waar|wanneer|waarom|hoeveel|how|where|when|why|nasıl|nerede|jak|gdzie|kiedy';
/** Verbs that ask when somebody comes after them. */
const askingOf = '(?:zijn|is|krijg|heb)\\s+(?:er|ik|we|wij|dat)';
const and = 'en|and|ve|oraz|i|y|et|und|та|и|و';

/** A second question that begins in the middle of a sentence: "… en hoe …". */
const joint = new RegExp(
  `,?\\s+(?:${and})\\s+(?=(?:ook\\s+)?(?:${asking}|${askingOf})(?!\\p{L}))`,
  'iu',
);
const begins = new RegExp(
  `(?:^|, )(?:(?:${and})\\s+)?(?:${asking}|${askingOf})(?!\\p{L})|\\s(?:${askingAnywhere})(?!\\p{L})`,
  'iu',
);

const joins = new RegExp(`(?<!\\p{L})(?:${and})(?!\\p{L})|[.?!؟]\\s+\\S`, 'iu');

/** Whether something is joined in the message: "mijn paspoort en mijn rijbewijs", two sentences. */
export const mayAskTwo = (message: string): boolean =>
  wordsIn(message).length <= longestMessage && joins.test(message);

/** The questions of a message that asks two things, each with what was told before it; nothing of any other. */
export const twoQuestionsIn = (message: string): readonly [string, string] | undefined => {
  if (wordsIn(message).length > longestMessage) return undefined;
  const [first, second, ...more] = questionsWithTheirStory(message);
  return first === undefined || second === undefined || more.length > 0
    ? undefined
    : [first, second];
};

const questionsWithTheirStory = (message: string): string[] => {
  const questions: string[] = [];
  let story: string[] = [];
  for (const part of partsOf(message)) {
    story.push(part);
    if (!asks(part)) continue;
    questions.push(story.join('. '));
    story = [];
  }
  return questions;
};

const partsOf = (message: string): string[] =>
  message
    .split(/(?<=[?؟])|(?<=[.!;])\s+|\n+/u)
    .flatMap((sentence) => sentence.split(joint))
    .map((part) => part.replace(/[\s.!;,]+$/u, '').trim())
    .filter((part) => part !== '');

const asks = (part: string): boolean =>
  wordsIn(part).length >= shortestQuestion && (/[?؟]$/u.test(part) || begins.test(part));
