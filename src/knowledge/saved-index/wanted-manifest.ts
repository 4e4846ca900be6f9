import { relative } from 'node:path';
import type { KnowledgeFiles } from '../articles/find-files.ts';
import { shortDigest } from '../articles/read-article.ts';
import { dimensions, modelName, type ModelFiles } from '../embeddings/model-files.ts';
import type { RetrievableTask } from '../knowledge.ts';
import { availableIndexKind } from '../vector-index/open-vector-index.ts';
import { makeManifest, type Manifest } from './manifest.ts';

/** The manifest of the index that belongs to these files, this model and this machine. */
export const wantedManifest = async (
  files: KnowledgeFiles,
  tasks: readonly RetrievableTask[],
  model: Pick<ModelFiles, 'digest'>,
): Promise<Manifest> =>
  makeManifest({
    model: { name: modelName, digest: model.digest },
    dimensions,
    vectorIndex: await availableIndexKind(),
    sources: {
      ...Object.fromEntries(
        [
          ...files.articles,
          files.facts,
          files.organisations,
          files.hosts,
          files.personBound,
          files.synonyms,
          files.words,
          ...files.phrasings,
        ].map(({ file, text }) => [relative(files.knowledgeDir, file), shortDigest(text)]),
      ),
      tasks: shortDigest(JSON.stringify(tasks.map(({ id, questions }) => [id, questions]))),
    },
  });
