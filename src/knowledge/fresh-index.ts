import type { Logger } from '../runtime/index.ts';
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
}

/** Loads the saved index when it was made from exactly these files, this model and this form; else builds one. */
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
  settings.logger.info({ why: refused }, 'building the knowledge index');
  const built = await buildInChild(settings, settings.onProgress);
  settings.logger.info(built, 'built the knowledge index');
  return loadIndex(built.folder, embeddings);
};
