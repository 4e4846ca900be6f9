/**
 * Releases the loader that stands in `widget/loader` under a version of its own: `node frontend/release-loader.ts 1.0.0`.
 * What was released never changes; a library takes a newer one by changing its script tag.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { loaderBundle } from './build/bundles.ts';

const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The script comes second: it names the digest of the styles. */
async function release(version: string): Promise<string> {
  const widget = join(import.meta.dirname, 'widget');
  const outDir = join(widget, 'released', version);
  if (existsSync(outDir)) throw new Error(`${version} was released already: choose a higher one.`);
  const buildWith = async (stylesIntegrity?: string) => {
    const { settings } = loaderBundle(join(widget, 'loader'), stylesIntegrity);
    await build({ ...settings, build: { ...settings.build, outDir } });
  };
  await buildWith();
  await buildWith(integrityOf(join(outDir, 'loader.css')));
  return `<script src="https://…/widget/${version}/loader.js" integrity="${integrityOf(join(outDir, 'loader.js'))}" crossorigin="anonymous" data-library="…" defer></script>`;
}

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('Say which version: node frontend/release-loader.ts 1.0.0');
  process.exitCode = 2;
} else console.log(await release(version));
