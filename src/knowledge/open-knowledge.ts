import { inLanguage, type Language } from '../conversation/index.ts';
import { systemClock, type Clock, type Logger } from '../runtime/index.ts';
import { answerQuestion } from './answer-question.ts';
import { expiredIn, renderAnswer } from './answers/render-answer.ts';
import { fillInFacts } from './articles/facts.ts';
import type { BuildJob, BuildProgress } from './build-index.ts';
import { E5Embeddings } from './embeddings/e5-embeddings.ts';
import { loadModelInThread } from './embeddings/model-thread.ts';
import { findModelFiles } from './embeddings/model-files.ts';
import { rememberQuestionVectors } from './embeddings/question-vectors.ts';
import { loadFreshIndex, type FreshIndexSettings } from './fresh-index.ts';
import type { Answer, Knowledge, SectionId } from './knowledge.ts';
import { judgePersonBound } from './person-bound/judge-person-bound.ts';
import {
  connectLanguageModel,
  openRewriting,
  type LanguageModelSettings,
} from './rewriting/index.ts';
import { makeServedAndWritten } from './served-and-written.ts';
import { prepareToServe, type ServingIndex } from './serving-index.ts';

/** What opening the knowledge part asks for. */
export interface KnowledgeSettings extends BuildJob {
  readonly logger: Logger;
  /** Told while an index is built. */
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly clock?: Clock;
  /** At start an older index serves while the articles have mistakes; they are logged. Else they are thrown. */
  readonly servesOlderIndex?: boolean;
  /** A language model that translates and simplifies; without it none is loaded. */
  readonly languageModel?: LanguageModelSettings | undefined;
}

/** Vectors of the latest questions that are kept, of 3 KB each. */
const rememberedQuestions = 2_000;

/**
 * Opens the knowledge base: loads the saved index, or builds one when there is none that fits.
 * @throws OperatorError when a model is missing or the knowledge base has mistakes
 */
export const openKnowledge = async (settings: KnowledgeSettings): Promise<Knowledge> => {
  const { clock = systemClock, onProgress = () => undefined, languageModel } = settings;
  const askModel = languageModel && (await connectLanguageModel(languageModel));
  const modelFiles = await findModelFiles(settings.modelsDir);
  const model = loadModelInThread(modelFiles);
  const embeddings = new E5Embeddings(model);
  const load = async (more: Pick<FreshIndexSettings, 'servesOlder'> = {}): Promise<ServingIndex> =>
    prepareToServe(
      await loadFreshIndex({ ...settings, onProgress, ...more }, modelFiles, embeddings),
    );
  const servesOlder = ({ message }: Error): void =>
    settings.logger.error(`${message}\nThe index from before these changes answers meanwhile.`);
  const embed = rememberQuestionVectors(
    (text) => embeddings.embedQuestion(text),
    rememberedQuestions,
  );
  const first = settings.servesOlderIndex ? { servesOlder } : {};
  let [serving] = await Promise.all([load(first), model]);
  const compare = makeServedAndWritten(settings, modelFiles);

  const answer = (id: string, language: Language, section: SectionId): Answer | undefined => {
    const article = serving.articles.get(id);
    const { facts, organisations } = serving.knowledgeBase;
    return (
      article &&
      renderAnswer(article, { language, section }, { facts, organisations, today: clock() })
    );
  };

  const rewrite =
    askModel &&
    openRewriting(askModel, {
      ...{ answer, embeddings, clock, logger: settings.logger },
      dayLimit: languageModel.dayLimit,
      organisations: () => serving.knowledgeBase.organisations,
    });

  return {
    answer,
    ...(rewrite && { rewrite }),
    foresee: (text) => {
      // Who asks for the vector hears of a failure; nobody waits for it here.
      embed(text).catch(() => undefined);
    },
    decide: (question) => answerQuestion(question, serving, embed),
    judgePersonBound: (question) => judgePersonBound(question, { index: serving, embed }),
    fillInFacts: (text, language) => {
      const { facts } = serving.knowledgeBase;
      return {
        text: fillInFacts(text, facts, language),
        mayHaveChanged: expiredIn(text, { facts, today: clock() }).length > 0,
      };
    },
    title: (id, language) => {
      const article = serving.articles.get(id);
      return article && inLanguage(article.texts, language).title;
    },
    organisation: (id) => serving.organisations.get(id),
    words: () => serving.knowledgeBase.words,
    phones: () => [
      ...[...serving.organisations.values()].flatMap(({ phone }) => phone ?? []),
      ...[...serving.articles.values()].flatMap(({ phone }) => phone.map(({ number }) => number)),
    ],
    reload: async () => {
      serving = await load();
    },
    state: () => compare(serving),
    checkModel: async () => {
      await embeddings.embedQuestion('hallo');
    },
    close: async () => (await model).release(),
  };
};
