import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { startNode } from './processes/own-children.ts';
import { watchPeakMemory } from './processes/peak-memory.ts';

/** What building the index took. */
export interface IndexBuild {
  readonly seconds: number;
  readonly articles: number;
  readonly chunks: number;
  readonly embedded: number;
  /** Of the largest of its processes. */
  readonly peakMb: number | undefined;
}

/** Building from nothing, and again after one article changed. */
export interface IndexBuilds {
  readonly fromNothing: IndexBuild;
  readonly afterOneChange: IndexBuild;
}

const changedArticle = 'articles/digid/nl/digid-aanvragen.md';

/** Builds as an operator does, with `npm run kb -- build`, in folders of its own. */
export const measureIndexBuild = async (): Promise<IndexBuilds> => {
  const folder = mkdtempSync(join(tmpdir(), 'omdehoek-bench-'));
  const [knowledgeDir, dataDir] = [join(folder, 'knowledge-base'), join(folder, 'data')];
  try {
    cpSync('knowledge-base', knowledgeDir, { recursive: true });
    const fromNothing = await build(knowledgeDir, dataDir);
    appendFileSync(join(knowledgeDir, changedArticle), 'Dit duurt niet lang.\n');
    return { fromNothing, afterOneChange: await build(knowledgeDir, dataDir) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const reportSchema = z.object({ articles: z.number(), chunks: z.number(), embedded: z.number() });

const build = async (knowledgeDir: string, dataDir: string): Promise<IndexBuild> => {
  const begun = performance.now();
  const child = startNode(
    ['src/commands/kb.ts', 'build', '--json'],
    { OMDEHOEK_KNOWLEDGE_DIR: knowledgeDir, OMDEHOEK_DATA_DIR: dataDir },
    ['ignore', 'pipe', 'inherit'],
  );
  const peak = watchPeakMemory(child.pid ?? 0);
  // Standard output is a pipe, so it is there.
  const printing = text(child.stdout as Readable);
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  const seconds = (performance.now() - begun) / 1000;
  const peakMb = peak.stop();
  if (exitCode !== 0) throw new Error(`building the index failed: ${await printing}`);
  return { ...reportSchema.parse(JSON.parse(await printing)), seconds, peakMb };
};
