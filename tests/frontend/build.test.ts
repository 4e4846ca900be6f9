import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFrontend } from '../../frontend/build.ts';
import { sourcesOf } from '../../frontend/build/digest-sources.ts';

let root: string;

const write = (path: string, contents: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), contents);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'om-de-hoek-frontend-'));
  write('package-lock.json', '{}');
  write('src/conversation/language.ts', 'languages');
  write('frontend/widget/frame.html', 'frame');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Builds with a bundler that writes one file, and tells which folders were bundled. */
async function build(fails = false) {
  const bundled: string[] = [];
  const log: string[] = [];
  const built = await buildFrontend({
    root,
    log: (line) => log.push(line),
    bundle: ({ folder }, outDir) => {
      if (fails) return Promise.reject(new Error('cannot bundle'));
      bundled.push(folder);
      mkdirSync(outDir, { recursive: true });
      writeFileSync(join(outDir, 'page.html'), `made of ${folder}`);
      return Promise.resolve();
    },
  });
  return { built, bundled, log };
}

describe('building the pages', () => {
  it('bundles frame and loader into one folder, and says that it builds', async () => {
    const { built, bundled, log } = await build();
    expect(built).toBe(true);
    expect(bundled).toEqual(['widget', 'widget']);
    expect(log).toHaveLength(1);
    expect(readFileSync(join(root, 'frontend/dist/widget/page.html'), 'utf8')).toBe(
      'made of widget',
    );
  });

  it('builds the desk too once it has a page', async () => {
    write('frontend/desk/index.html', 'desk');
    expect((await build()).bundled).toContain('desk');
  });

  it('does nothing, and says nothing, when no source changed', async () => {
    await build();
    expect(await build()).toEqual({ built: false, bundled: [], log: [] });
  });

  it.each([
    ['frontend/widget/frame.html', 'another frame'],
    ['frontend/widget/new.css', 'a new file'],
    ['package-lock.json', '{"preact":"another version"}'],
    ['src/conversation/language.ts', 'more languages'],
  ])('builds again when %s changed', async (path, contents) => {
    await build();
    write(path, contents);
    expect((await build()).built).toBe(true);
  });

  it('does not take its own output for a source', async () => {
    await build();
    expect(sourcesOf(root).filter((file) => file.includes('dist'))).toEqual([]);
  });

  it('keeps what is being served when a build fails, and builds again the next time', async () => {
    await build();
    write('frontend/widget/frame.html', 'broken');
    await expect(build(true)).rejects.toThrow('cannot bundle');
    expect(readFileSync(join(root, 'frontend/dist/widget/page.html'), 'utf8')).toBe(
      'made of widget',
    );
    expect((await build()).built).toBe(true);
  });
});
