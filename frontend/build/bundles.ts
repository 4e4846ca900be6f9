import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';

/** Browsers of about five years ago: what is in use on old phones and on library computers. */
const browsers = ['chrome92', 'firefox91', 'safari15'];

/** Vite's settings for one bundle; `outDir` is filled in by who builds. */
export interface Bundle {
  /** The folder below `frontend/dist`. */
  readonly folder: string;
  readonly settings: InlineConfig;
}

/** All bundles, in the order in which they are built. The desk joins in once it has a page. */
export function bundlesOf(frontend: string): readonly Bundle[] {
  const desk = join(frontend, 'desk');
  return [
    pageBundle('widget', join(frontend, 'widget'), 'frame.html'),
    loaderBundle(join(frontend, 'widget', 'loader')),
    ...(existsSync(join(desk, 'index.html')) ? [pageBundle('desk', desk, 'index.html')] : []),
  ];
}

/** A page with hashed assets and `.vite/manifest.json` beside it. */
const pageBundle = (folder: string, root: string, page: string): Bundle => ({
  folder,
  settings: {
    ...common(root),
    base: `/${folder}/`,
    build: {
      target: browsers,
      cssTarget: browsers,
      manifest: true,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: join(root, page) },
    },
  },
});

/**
 * The loader: libraries write its address in their pages, so its two names have no hash. `stylesIntegrity` is the
 * digest that its styles must have; only a released loader knows it.
 */
export const loaderBundle = (root: string, stylesIntegrity?: string): Bundle => ({
  folder: 'widget',
  settings: {
    ...common(root),
    define: {
      __STYLES_INTEGRITY__:
        stylesIntegrity === undefined ? 'undefined' : JSON.stringify(stylesIntegrity),
    },
    build: {
      target: browsers,
      cssTarget: browsers,
      cssCodeSplit: false,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'loader.ts'),
        output: { format: 'iife', entryFileNames: 'loader.js', assetFileNames: 'loader[extname]' },
      },
    },
  },
});

const common = (root: string): InlineConfig => ({
  root,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
});
