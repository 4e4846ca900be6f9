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

  it('docs/privacy.md tells how long by every setting of days, with its default', () => {
    const config = Object.entries(readConfig({}).config);
    const days = config.filter(([name]) => /^KEEP_\w+_DAYS$/u.test(name));
    const map = readFileSync('docs/privacy.md', 'utf8');
    expect(days.length).toBeGreaterThan(4);
    for (const [name, value] of days) {
      expect(map).toContain(`\`OMDEHOEK_${name}\`, ${String(value)} days`);
    }
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
