import { E5Embeddings } from '../../src/knowledge/embeddings/e5-embeddings.ts';
import { loadModel } from '../../src/knowledge/embeddings/load-model.ts';
import { findModelFiles } from '../../src/knowledge/embeddings/model-files.ts';
import {
  rememberQuestionVectors,
  type EmbedQuestion,
} from '../../src/knowledge/embeddings/question-vectors.ts';
import { currentFolder, knowledgeDataFolder } from '../../src/knowledge/saved-index/folders.ts';
import { loadIndex } from '../../src/knowledge/saved-index/saved-index.ts';
import { prepareToServe, type ServingIndex } from '../../src/knowledge/serving-index.ts';
import { freshDataDir } from '../../tests/knowledge-index.ts';

/** The index of the real knowledge base, taken apart so that its halves can be measured alone. */
export interface OpenIndex {
  readonly index: ServingIndex;
  readonly embed: EmbedQuestion;
  readonly embeddings: E5Embeddings;
  /** Which model the vectors are of. */
  readonly modelDigest: string;
  close(): Promise<void>;
}

/** More than all questions together, so that each is embedded once. */
const rememberedQuestions = 2_000;

export const openIndex = async (): Promise<OpenIndex> => {
  const { dataDir, remove } = freshDataDir();
  const modelFiles = await findModelFiles('models');
  const model = loadModel(modelFiles);
  const embeddings = new E5Embeddings(model);
  const folder = await currentFolder(knowledgeDataFolder(dataDir));
  if (folder === undefined) throw new Error('there is no index: it is made before measuring');
  return {
    index: prepareToServe(await loadIndex(folder, embeddings)),
    embed: rememberQuestionVectors((text) => embeddings.embedQuestion(text), rememberedQuestions),
    embeddings,
    modelDigest: modelFiles.digest,
    close: async () => {
      remove();
      await (await model).release();
    },
  };
};
