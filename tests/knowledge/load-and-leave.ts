import { findModelFiles } from '../../src/knowledge/embeddings/model-files.ts';
import { loadModelInThread } from '../../src/knowledge/embeddings/model-thread.ts';

/** A process that asks the model one thing and ends: what it leaves behind is looked at. */
const model = await loadModelInThread(await findModelFiles('models'));
await model.embed(['query: hoe lang duurt de brief']);
await model.release();
