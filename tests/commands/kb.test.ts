import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { freshDataDir } from '../knowledge-index.ts';
import {
  dutchArticle,
  dutchFile,
  smallKnowledgeBase,
  writeFiles,
} from '../knowledge/small-knowledge-base.ts';

const { dataDir, remove } = freshDataDir();
afterAll(remove);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const kb = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/commands/kb.ts', ...args],
      { env: { OMDEHOEK_DATA_DIR: dataDir, ...env } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

/** Waits until a line holds the words; what was said before counts as well. */
const saidBy = (output: Readable): ((words: string) => Promise<void>) => {
  let text = '';
  output.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return async (words) => {
    while (!text.includes(words)) await once(output, 'data');
  };
};

describe('npm run kb', () => {
  it.each([
    ['nothing', []],
    ['a command that does not exist', ['sing']],
    ['search without a question', ['search']],
    ['a language that we do not answer in', ['search', 'hallo', '--language', 'xx']],
    ['a set that does not exist', ['eval', '--set', 'train']],
    ['a set that does not exist beside one that does', ['eval', '--set', 'dev', '--set', 'train']],
    ['an unknown flag', ['lint', '--loud']],
  ])('explains itself and ends with 2 when given %s', async (_, args) => {
    const { code, stderr, stdout } = await kb(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run kb -- lint');
  });

  it('lint ends with 0 when nothing is wrong', async () => {
    const { code, stdout } = await kb(['lint']);
    expect(stdout).toMatch(/ 0 mistakes/);
    expect(code).toBe(0);
  });

  it('lint ends with 1 and prints file and line', async () => {
    const folder = await smallKnowledgeBase({
      [dutchFile('brief')]: dutchArticle({ id: 'brief', fields: { status: 'ready' } }),
    });
    const { code, stdout } = await kb(['lint'], { OMDEHOEK_KNOWLEDGE_DIR: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/articles\/digid\/nl\/brief\.md:\d+ status: must be published or draft/);
  });

  it('lint writes out what a terminal would obey in an article', async () => {
    const fact = '{{\u009b2J \u202e}}';
    const folder = await smallKnowledgeBase({
      [dutchFile('brief')]: dutchArticle({
        id: 'brief',
        body: `## Kort antwoord\nBinnen ${fact} dagen.\n`,
      }),
    });
    for (const args of [['lint'], ['lint', '--json']]) {
      const { stdout } = await kb(args, { OMDEHOEK_KNOWLEDGE_DIR: folder });
      expect(stdout).not.toMatch(/[\u0080-\u009f\u202e]/);
      expect(stdout).toContain(String.raw`{{\u009b2J \u202e}}: there is no such fact`);
    }
  });

  it('stats counts what each organisation has, and ends with 0 while the Manifestgroep has enough', async () => {
    const { code, stdout } = await kb(['stats']);
    expect(stdout).toMatch(/^digid +\d\d /m);
    expect(stdout).toMatch(/^uwv \* +\d+ /m);
    expect(code).toBe(0);
  });

  it('stats ends with 1 and names the organisation that has too few', async () => {
    const folder = await smallKnowledgeBase({
      [dutchFile('brief')]: dutchArticle({ id: 'brief' }),
      'organisations.yml':
        '- id: digid\n  name: DigiD (Logius)\n  manifestgroep: true\n  url: https://www.digid.nl\n',
    });
    const { code, stdout } = await kb(['stats'], { OMDEHOEK_KNOWLEDGE_DIR: folder });
    expect(stdout).toContain('digid has fewer than 3 articles');
    expect(stdout).toContain('New since the model was last taught:\n  brief');
    expect(code).toBe(1);
  });

  it('watch builds anew when something is saved, and waits out a mistake', async () => {
    const folder = await smallKnowledgeBase({
      [dutchFile('brief')]: dutchArticle({ id: 'brief' }),
    });
    const data = freshDataDir();
    const child = spawn(process.execPath, ['src/commands/kb.ts', 'watch'], {
      env: { OMDEHOEK_DATA_DIR: data.dataDir, OMDEHOEK_KNOWLEDGE_DIR: folder },
    });
    onTestFinished(async () => {
      child.kill();
      await once(child, 'exit');
      data.remove();
    });
    const said = saidBy(child.stdout);
    await said('Watching');
    await writeFiles(folder, {
      [dutchFile('code')]: dutchArticle({ id: 'code', fields: { status: 'ready' } }),
    });
    await said('status: must be published or draft');
    await said('The index stays as it was.');
    await writeFiles(folder, { [dutchFile('code')]: dutchArticle({ id: 'code' }) });
    await said('2 articles');
  });

  it('search shows candidates and the decision', async () => {
    const { stdout } = await kb(['search', 'hoe lang duurt de brief van digid']);
    expect(stdout).toMatch(/article:digid-brief-niet-gekomen/);
    expect(stdout).toMatch(/decision: answer with digid-brief-niet-gekomen\/short/);
  });

  it('search --json can be read by a program', async () => {
    const { stdout } = await kb(['search', 'hoe lang duurt de brief van digid', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      decision: { kind: 'answer', article: 'digid-brief-niet-gekomen' },
      personBound: { personBound: false },
    });
  });

  it('eval reports the sets apart, and finds no drop beyond the interval of what was recorded', async () => {
    const { code, stdout } = await kb(['eval', '--json']);
    const reports = JSON.parse(stdout) as {
      set: string;
      goals: { name: string; measured: { of: number } }[];
      drops: string[];
    }[];
    expect(reports.map(({ set }) => set)).toEqual(['dev', 'test']);
    for (const { goals, drops } of reports) {
      for (const { measured } of goals) expect(measured.of).toBeGreaterThan(15);
      expect(drops).toEqual([]);
    }
    expect(code).toBe(0);
  });
});
