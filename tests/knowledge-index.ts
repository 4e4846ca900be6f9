import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guidedTasks } from '../src/dialogs/index.ts';
import { openKnowledge } from '../src/knowledge/index.ts';
import { makeLogger } from '../src/runtime/index.ts';

/** Where the index that tests share is kept between runs; made anew when an article changed. */
const sharedDataDir = '.cache/tests';

/** Builds the index of the real knowledge base once, before any test needs it. */
export default async function buildSharedIndex(): Promise<void> {
  const knowledge = await openKnowledge({
    knowledgeDir: 'knowledge-base',
    modelsDir: 'models',
    dataDir: sharedDataDir,
    tasks: guidedTasks,
    logger: makeLogger('silent'),
  });
  await knowledge.close();
}

/** A fresh data folder in which the shared index is ready; removed by the returned function. */
export const freshDataDir = (): { readonly dataDir: string; readonly remove: () => void } => {
  const dataDir = mkdtempSync(join(tmpdir(), 'omdehoek-'));
  const index = join(sharedDataDir, 'knowledge');
  if (existsSync(index)) cpSync(index, join(dataDir, 'knowledge'), { recursive: true });
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
};
