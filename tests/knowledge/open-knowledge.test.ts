import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RawText, type Language } from '../../src/conversation/index.ts';
import { openKnowledge, type KnowledgeSettings } from '../../src/knowledge/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { makeLogger } from '../../src/runtime/index.ts';
import {
  dutchArticle,
  dutchFile,
  smallKnowledgeBase,
  temporaryFolder,
  translation,
  writeFiles,
} from './small-knowledge-base.ts';

const letter = dutchArticle({
  id: 'brief',
  title: 'De brief van DigiD',
  questions: [
    'hoe lang duurt de brief van digid',
    'brief niet gekomen',
    'wanneer komt de code',
    'ik wacht op de brief',
    'brief kwijt',
    'de post met de code is er nog niet',
    'hoeveel dagen wachten op de brief',
    'brief naar oud adres',
  ],
});
const password = dutchArticle({
  id: 'wachtwoord',
  title: 'Wachtwoord vergeten',
  questions: [
    'wachtwoord vergeten',
    'nieuw wachtwoord digid',
    'mijn wachtwoord is weg',
    'wachtwoord kwijt',
    'wachtwoord veranderen',
    'ik weet mijn wachtwoord niet meer',
    'ander wachtwoord kiezen',
    'fout wachtwoord',
  ],
  body: '## Kort antwoord\nMaak een nieuw wachtwoord op [digid.nl](https://www.digid.nl/herstellen).\n',
});
const articles = { [dutchFile('brief')]: letter, [dutchFile('wachtwoord')]: password };

const open = async (knowledgeDir: string, more: Partial<KnowledgeSettings> = {}) => {
  const embedded: number[] = [];
  const knowledge = await openKnowledge({
    knowledgeDir,
    modelsDir: 'models',
    dataDir: more.dataDir ?? (await temporaryFolder()),
    tasks: [],
    logger: makeLogger('silent'),
    onProgress: ({ total }) => embedded.push(total),
    ...more,
  });
  onTestFinished(() => knowledge.close());
  /** How many texts each build had to embed, in order; empty when the saved index served. */
  const builds = () => [...new Set(embedded)];
  return { knowledge, builds };
};

const asked = (text: string, language: Language = 'nl') => ({
  text: redact(new RawText(text)).text,
  language,
});

describe('opening the knowledge base', () => {
  it('builds an index, and the next time loads it', async () => {
    const [folder, dataDir] = [await smallKnowledgeBase(articles), await temporaryFolder()];
    const first = await open(folder, { dataDir });
    expect(first.builds()).toEqual([19]);
    const second = await open(folder, { dataDir });
    expect(second.builds()).toEqual([]);
  });

  it('finds the article in spite of typing errors', async () => {
    const { knowledge } = await open(await smallKnowledgeBase(articles));
    for (const [text, article] of [
      ['hoe lng duurd de brif van digit', 'brief'],
      ['wachtwrd vergete', 'wachtwoord'],
    ] as const) {
      const { candidates } = await knowledge.decide(asked(text));
      expect(candidates[0]?.id).toBe(article);
    }
  });

  it('embeds only what changed, and swaps it in without a restart', async () => {
    const folder = await smallKnowledgeBase(articles);
    const { knowledge, builds } = await open(folder);
    await writeFiles(folder, {
      [dutchFile('brief')]: letter.replace('De brief komt binnen', 'Uw brief komt binnen'),
    });
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('De brief komt');
    await knowledge.reload();
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('Uw brief komt');
    expect(builds()).toEqual([19, 1]);
  });

  it('goes on answering while it reloads', async () => {
    const folder = await smallKnowledgeBase(articles);
    const { knowledge } = await open(folder);
    await writeFiles(folder, {
      [dutchFile('wachtwoord')]: password.replace('Maak een', 'Kies een'),
    });
    const reloading = knowledge.reload();
    const during = await knowledge.decide(asked('brief niet gekomen'));
    await reloading;
    expect(during.decision).toMatchObject({ kind: 'answer', article: 'brief' });
  });

  it('keeps the old answers when the new files have mistakes, and names them', async () => {
    const folder = await smallKnowledgeBase(articles);
    const { knowledge } = await open(folder);
    await writeFiles(folder, {
      [dutchFile('brief')]: letter.replace('status: published', 'status: ready'),
    });
    await expect(knowledge.reload()).rejects.toThrow(
      /brief\.md:\d+ status: must be published or draft/,
    );
    expect(knowledge.answer('brief', 'nl', 'short')?.text).toContain('De brief komt');
  });

  it('builds anew when the saved index is of another form', async () => {
    const [folder, dataDir] = [await smallKnowledgeBase(articles), await temporaryFolder()];
    await open(folder, { dataDir });
    const current = (await readFile(join(dataDir, 'knowledge', 'current'), 'utf8')).trim();
    const manifest = join(dataDir, 'knowledge', current, 'manifest.json');
    const saved = await readFile(manifest, 'utf8');
    await writeFile(manifest, saved.replace(/"version": \d+/, '"version": 0'));
    const again = await open(folder, { dataDir });
    // Every vector comes from the cache.
    expect(again.builds()).toEqual([0]);
  });

  it('serves from a data folder that was moved', async () => {
    const [folder, here, there] = [
      await smallKnowledgeBase(articles),
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await open(folder, { dataDir: here });
    await cp(here, there, { recursive: true });
    await rm(here, { recursive: true });
    expect((await open(folder, { dataDir: there })).builds()).toEqual([]);
  });
});

describe('an answer', () => {
  const english = translation({
    id: 'brief',
    title: 'The letter from DigiD',
    body: '## Short answer\nWithin {{letter-days}} days. See [digid.nl](https://www.digid.nl/brief).\n\n## Steps\n1. Wait {{letter-days}} days.\n',
  });
  const draft = dutchArticle({ id: 'klad', fields: { status: 'draft' } });

  it('is the article’s own text, with facts filled in and its sources', async () => {
    const { knowledge } = await open(await smallKnowledgeBase(articles));
    expect(knowledge.answer('brief', 'nl', 'steps')).toMatchObject({
      text: '1. Wacht 5 werkdagen.',
      section: 'steps',
      otherSections: ['short'],
      sources: [{ title: 'DigiD (Logius)', url: 'https://www.digid.nl/brief', seen: '2026-09-14' }],
      machineTranslated: false,
      expiredFacts: [],
    });
  });

  it('comes in the citizen’s language where there is a translation, else in Dutch', async () => {
    const files = { ...articles, 'articles/digid/en/brief.md': english };
    const { knowledge } = await open(await smallKnowledgeBase(files));
    expect(knowledge.answer('brief', 'en', 'short')).toMatchObject({
      language: 'en',
      title: 'The letter from DigiD',
      machineTranslated: true,
    });
    expect(knowledge.answer('wachtwoord', 'en', 'short')).toMatchObject({
      language: 'nl',
      machineTranslated: false,
    });
    expect(knowledge.title('brief', 'tr')).toBe('De brief van DigiD');
  });

  it('is the short answer where the article has no such section', async () => {
    const { knowledge } = await open(await smallKnowledgeBase(articles));
    expect(knowledge.answer('wachtwoord', 'nl', 'need')?.section).toBe('short');
  });

  it('names the facts in it whose end date has passed', async () => {
    const { knowledge } = await open(await smallKnowledgeBase(articles), {
      clock: () => new Date('2028-01-01T00:00:00Z'),
    });
    expect(knowledge.answer('brief', 'nl', 'short')?.expiredFacts).toEqual([
      'working days within which the letter comes',
    ]);
    expect(knowledge.answer('wachtwoord', 'nl', 'short')?.expiredFacts).toEqual([]);
  });

  it('never comes from a draft or an article that does not exist', async () => {
    const { knowledge } = await open(
      await smallKnowledgeBase({ ...articles, [dutchFile('klad')]: draft }),
    );
    expect(knowledge.answer('klad', 'nl', 'short')).toBeUndefined();
    expect(knowledge.answer('niets', 'nl', 'short')).toBeUndefined();
    const { candidates } = await knowledge.decide(asked('klad'));
    expect(candidates.map(({ id }) => id)).not.toContain('klad');
  });
});
