import { OperatorError, type Logger } from '../runtime/index.ts';
import { findKnowledgeFiles } from './articles/find-files.ts';
import { buildInChild } from './build-in-child.ts';
import type { BuildJob, BuildProgress } from './build-index.ts';
import type { E5Embeddings } from './embeddings/e5-embeddings.ts';
import type { ModelFiles } from './embeddings/model-files.ts';
import { currentFolder, knowledgeDataFolder } from './saved-index/folders.ts';
import { loadIndex, refuseIndex, type SavedIndex } from './saved-index/saved-index.ts';
import { wantedManifest } from './saved-index/wanted-manifest.ts';

/** What a fresh index asks for. */
export interface FreshIndexSettings extends BuildJob {
  readonly logger: Logger;
  readonly onProgress: (progress: BuildProgress) => void;
  /** Told of mistakes in the knowledge base because of which the index before it goes on serving; else they are thrown. */
  readonly servesOlder?: (mistakes: OperatorError) => void;
}

/**
 * Loads the saved index when it was made from exactly these files, this model and this form; else builds one.
 * @throws OperatorError that names the mistakes in the knowledge base, unless an older index may serve
 */
export const loadFreshIndex = async (
  settings: FreshIndexSettings,
  model: ModelFiles,
  embeddings: E5Embeddings,
): Promise<SavedIndex> => {
  const files = await findKnowledgeFiles(settings.knowledgeDir);
  const wanted = await wantedManifest(files, settings.tasks, model);
  const folder = await currentFolder(knowledgeDataFolder(settings.dataDir));
  const refused = await refuseIndex(folder, wanted);
  if (wanted.vectorIndex === 'exact')
    settings.logger.warn(
      'hnswlib-node is not installed: exact search serves, which is as right and slower on many articles',
    );
  if (folder !== undefined && refused === undefined) return loadIndex(folder, embeddings);
  if (refused?.isDamaged)
    settings.logger.warn(
      { why: refused.why },
      'the saved search index is damaged: it is made anew',
    );
  else settings.logger.info({ why: refused?.why }, 'building the knowledge index');
  try {
    const built = await buildInChild(settings, settings.onProgress);
    settings.logger.info(built, 'built the knowledge index');
    return await loadIndex(built.folder, embeddings);
  } catch (thrown) {
    const { servesOlder } = settings;
    if (!(thrown instanceof OperatorError) || !servesOlder || !folder || !refused?.isOlder)
      throw thrown;
    servesOlder(thrown);
    return loadIndex(folder, embeddings);
  }
};
