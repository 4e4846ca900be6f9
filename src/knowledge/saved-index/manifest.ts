import { z } from 'zod';

const format = 'om-de-hoek-knowledge-index';
const version = 10;

/** What a saved index was made from: it serves only when all of it is still so. */
const manifestShape = z.strictObject({
  format: z.string(),
  version: z.number(),
  model: z.strictObject({ name: z.string(), digest: z.string() }),
  dimensions: z.number(),
  vectorIndex: z.enum(['hnsw', 'exact']),
  /** Digest of every file of the knowledge base, and of the tasks. */
  sources: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestShape>;

export const makeManifest = (made: Omit<Manifest, 'format' | 'version'>): Manifest => ({
  format,
  version,
  ...made,
});

/** Reads a manifest; nothing when it has another form. */
export const readManifest = (json: string): Manifest | undefined => {
  try {
    return manifestShape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
};

/** Why a saved index may not serve, in words for the log; nothing when it may. */
export const refuseManifest = (
  saved: Manifest | undefined,
  wanted: Manifest,
): string | undefined => {
  if (saved?.format !== format) return `the saved index is not a ${format}`;
  if (saved.version !== version)
    return `the saved index has version ${saved.version}, this program reads version ${version}`;
  if (saved.model.digest !== wanted.model.digest)
    return `the saved index was made with model ${nameOf(saved)}, the model here is ${nameOf(wanted)}`;
  if (saved.dimensions !== wanted.dimensions)
    return `the saved index has ${saved.dimensions} dimensions, the model has ${wanted.dimensions}`;
  if (saved.vectorIndex !== wanted.vectorIndex)
    return `the saved index is for ${saved.vectorIndex} search, this machine does ${wanted.vectorIndex} search`;
  const changed = changedSources(saved, wanted);
  return changed.length === 0 ? undefined : `changed since the index was made: ${listed(changed)}`;
};

const nameOf = ({ model }: Manifest): string => `${model.name} (${model.digest})`;

/** Whether all but the articles and tasks is as it should be: old, and right as far as it goes. */
export const differsInSourcesOnly = (saved: Manifest | undefined, wanted: Manifest): boolean =>
  saved !== undefined &&
  refuseManifest({ ...saved, sources: wanted.sources }, wanted) === undefined;

/** The files that are other now than those that an index was made from. */
export const changedSources = ({ sources: a }: Manifest, { sources: b }: Manifest): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);

const listed = (names: readonly string[]): string =>
  names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
