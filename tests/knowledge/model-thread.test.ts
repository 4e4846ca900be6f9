import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { loadModel } from '../../src/knowledge/embeddings/load-model.ts';
import { findModelFiles } from '../../src/knowledge/embeddings/model-files.ts';
import { loadModelInThread, startWorker } from '../../src/knowledge/embeddings/model-thread.ts';

const files = await findModelFiles('models');
const texts = ['query: hoe lang duurt de brief', 'query: mijn wachtwoord is weg'];

/** A model in a thread, and the threads that it started. */
const load = async () => {
  const threads: Worker[] = [];
  const model = await loadModelInThread(files, (modelFiles) => {
    const thread = startWorker(modelFiles);
    threads.push(thread);
    return thread;
  });
  onTestFinished(() => model.release());
  return { model, threads };
};

it('gives the vectors that the model gives on the thread that asks', async () => {
  const { model } = await load();
  const here = await loadModel(files);
  expect(await model.embed(texts)).toEqual(await here.embed(texts));
  await here.release();
});

it('answers each who asks at the same moment with the vector of their own text', async () => {
  const { model } = await load();
  const together = await Promise.all(texts.map((text) => model.embed([text])));
  for (const [at, text] of texts.entries()) expect(await model.embed([text])).toEqual(together[at]);
});

it('fails the questions of a thread that ended, and starts another for the next', async () => {
  const { model, threads } = await load();
  const [first] = threads;
  const asked = model.embed(texts);
  const told = expect(asked).rejects.toThrow('ended');
  await first?.terminate();
  await told;
  expect(await model.embed(texts)).toHaveLength(2);
  expect(threads).toHaveLength(2);
});

it('ends its thread when it is released', async () => {
  const { model, threads } = await load();
  const gone = threads.map((thread) => once(thread, 'exit'));
  await model.release();
  expect(await Promise.all(gone)).toHaveLength(1);
});

it('does what it was asked before it ends: nobody waits for a question that was foreseen', async () => {
  const { model } = await load();
  const asked = Promise.all(Array.from({ length: 20 }, () => model.embed(texts)));
  await setImmediate();
  await model.release();
  expect(await asked).toHaveLength(20);
});

it('says what is wrong with a model that cannot be read', async () => {
  const broken = { ...files, weights: 'package.json' };
  await expect(loadModelInThread(broken)).rejects.toThrow('package.json');
});

it('keeps what it does to itself: no report in the home folder, none over the network', async () => {
  const home = mkdtempSync(join(tmpdir(), 'omdehoek-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  await promisify(execFile)(process.execPath, ['tests/knowledge/load-and-leave.ts'], {
    env: { HOME: home },
  });
  expect(readdirSync(home)).toEqual([]);
});
