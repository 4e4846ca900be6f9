import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle } from './build/bundles.ts';
import { bundlesOf } from './build/bundles.ts';
import { digestSources } from './build/digest-sources.ts';

/** Where a build reads and says what it does. */
export interface BuildSettings {
  readonly log: (line: string) => void;
  /** The project's folder; the one that this file stands in by default. */
  readonly root?: string;
  /** Builds one bundle into a folder; Vite by default. */
  readonly bundle?: (bundle: Bundle, outDir: string) => Promise<void>;
}

/**
 * Builds the pages that run in the browser into `frontend/dist`; milliseconds when nothing changed.
 * Returns whether there was anything to build.
 */
export async function buildFrontend(settings: BuildSettings): Promise<boolean> {
  const { log, root = dirname(import.meta.dirname), bundle = bundleWithVite } = settings;
  const dist = join(root, 'frontend', 'dist');
  const digest = digestSources(root);
  if (savedDigest(dist) === digest) return false;
  log('Building the pages for the browser …');
  await buildAll(bundlesOf(join(root, 'frontend')), dist, bundle);
  writeFileSync(join(dist, '.digest'), digest);
  return true;
}

type BundleInto = NonNullable<BuildSettings['bundle']>;

// Built aside and then put in place, so that a page that is being served is never half there.
async function buildAll(bundles: readonly Bundle[], dist: string, bundleInto: BundleInto) {
  const aside = join(dist, `.building-${process.pid}`);
  try {
    for (const bundle of bundles) await bundleInto(bundle, join(aside, bundle.folder));
    for (const folder of new Set(bundles.map((bundle) => bundle.folder))) {
      putInPlace(join(aside, folder), join(dist, folder));
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function putInPlace(built: string, place: string) {
  mkdirSync(dirname(place), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(built, place);
}

function savedDigest(dist: string): string | undefined {
  const file = join(dist, '.digest');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

// Vite is loaded only when there is something to build: loading it takes longer than a start may.
async function bundleWithVite({ settings }: Bundle, outDir: string) {
  const { build } = await import('vite');
  await build({ ...settings, build: { ...settings.build, outDir } });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (!(await buildFrontend({ log: say }))) say('The pages are up to date.');
}
