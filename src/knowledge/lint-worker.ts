import { parentPort, workerData } from 'node:worker_threads';
import { formatMistake } from '../runtime/index.ts';
import { readKnowledgeBase } from './articles/read-knowledge-base.ts';
import { findMistakes } from './articles/rules/index.ts';
import type { AskedToLint } from './lint-in-thread.ts';

// What lint-in-thread.ts gives along.
const { knowledgeDir, taskIds } = workerData as AskedToLint;
const read = await readKnowledgeBase(knowledgeDir);
parentPort?.postMessage(findMistakes({ read, taskIds }).map(formatMistake));
