import { messageOf } from '../runtime/index.ts';
import { findKnowledgeFiles } from './articles/find-files.ts';
import type { BuildJob } from './build-index.ts';
import type { ModelFiles } from './embeddings/model-files.ts';
import type { KnowledgeState } from './knowledge.ts';
import { lintInThread } from './lint-in-thread.ts';
import { changedSources } from './saved-index/manifest.ts';
import type { SavedIndex } from './saved-index/saved-index.ts';
import { wantedManifest } from './saved-index/wanted-manifest.ts';

/** Compares what is served with what editors have written since, and says what is wrong with that. */
export const makeServedAndWritten = (job: BuildJob, model: ModelFiles) => {
  const mistakesIn = rememberMistakes(job);
  return async ({ manifest, knowledgeBase }: SavedIndex): Promise<KnowledgeState> => {
    const articles = knowledgeBase.articles.length;
    try {
      const files = await findKnowledgeFiles(job.knowledgeDir);
      const wanted = await wantedManifest(files, job.tasks, model);
      const changed = changedSources(manifest, wanted);
      const mistakes = changed.length === 0 ? [] : await mistakesIn(JSON.stringify(wanted.sources));
      return { articles, changed, mistakes };
    } catch (thrown) {
      return { articles, changed: [], mistakes: [messageOf(thrown)] };
    }
  };
};

/** Reading everything takes a second: once for each state that the files are in, whoever asks meanwhile. */
const rememberMistakes = ({ knowledgeDir, tasks }: BuildJob) => {
  const taskIds = tasks.map(({ id }) => id);
  let known: { readonly state: string; readonly mistakes: Promise<readonly string[]> } | undefined;
  return (state: string): Promise<readonly string[]> => {
    if (known?.state !== state)
      known = { state, mistakes: lintInThread({ knowledgeDir, taskIds }) };
    return known.mistakes;
  };
};
