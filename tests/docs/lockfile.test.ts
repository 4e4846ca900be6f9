import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly gypfile?: boolean; readonly resolved?: string }>
  >;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

// `npm ci` of npm 10 reads the lockfile only, and would compile what comes built: where no compiler is,
// the installation fails. `npm install` may drop the line; put it back by hand.
it('says that better-sqlite3 needs no build', () => {
  expect(packages['node_modules/better-sqlite3']).toHaveProperty('gypfile', false);
});

it('names no registry', () => {
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
  expect(named).toEqual([]);
});
