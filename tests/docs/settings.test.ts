import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, secretNames, settingNames } from '../../src/runtime/index.ts';

const namesIn = (file: string): string[] => [
  ...new Set(readFileSync(file, 'utf8').match(/OMDEHOEK_[A-Z_]+/gu) ?? []),
];
const known = [...settingNames, ...secretNames].toSorted();

describe('the documents of the settings', () => {
  it.each(['docs/settings.md', '.env.example'])('%s names every setting, and no other', (file) => {
    expect(namesIn(file).toSorted()).toEqual(known);
  });

  it('shows defaults in .env.example that are the defaults', () => {
    const example = Object.fromEntries(
      [...readFileSync('.env.example', 'utf8').matchAll(/^(OMDEHOEK_\w+)=(.+)$/gmu)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    expect(readConfig(example).config).toEqual(readConfig({}).config);
  });
});
