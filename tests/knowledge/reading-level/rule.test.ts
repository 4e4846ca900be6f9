import { describe, expect, it } from 'vitest';
import { readKnowledgeBase } from '../../../src/knowledge/articles/read-knowledge-base.ts';
import { findMistakes } from '../../../src/knowledge/articles/rules/index.ts';
import { checkReadingLevel } from '../../../src/knowledge/articles/rules/reading-level.ts';
import { lintKnowledge } from '../../../src/knowledge/index.ts';
import type { Mistake } from '../../../src/runtime/index.ts';
import {
  dutchArticle,
  dutchFile,
  smallKnowledgeBase,
  translation,
} from '../small-knowledge-base.ts';

const hardSentence =
  'De uitvoeringsorganisatie beoordeelt de ontvankelijkheid van het gemotiveerde bezwaarschrift.';
const hardBody = `## Kort antwoord
De overheid stuurt u later een brief over de terugvordering.
${hardSentence}

## Stappen
1. Vermeld de dagtekening van de beschikking en het dossiernummer.
2. Voeg de vaststellingsovereenkomst als bijlage toe.
3. Overtreding leidt tot intrekking van de vergunning.
`;
const easyBody = `## Kort antwoord
De brief komt met de post. Kijk in de bus bij uw deur. Leg de brief op tafel. Pak een pen en papier.

## Stappen
1. Lees de brief. Bel het nummer op de brief. Zeg uw naam. Vraag wat u moet doen.
2. Schrijf het op. Wacht een week. Bel dan weer.
`;

const mistakesIn = async (files: Readonly<Record<string, string>>): Promise<Mistake[]> =>
  checkReadingLevel({ read: await readKnowledgeBase(await smallKnowledgeBase(files)) });

const article = (body: string, fields: Readonly<Record<string, string>> = {}) =>
  dutchArticle({ id: 'brief', body, fields });

describe('the reading level of an article', () => {
  it('may not be too hard: score, hardest sentence and rarest words are named at the sentence', async () => {
    const text = article(hardBody);
    const [mistake, ...more] = await mistakesIn({ [dutchFile('brief')]: text });
    expect(more).toEqual([]);
    expect(mistake?.file).toMatch(/articles\/digid\/nl\/brief\.md$/);
    expect(mistake?.line).toBe(text.split('\n').indexOf(hardSentence) + 1);
    expect(mistake?.message).toMatch(/^is too hard to read: \d\d\.\d, and at most 40 is wanted; /);
    expect(mistake?.message).toContain(`is "${hardSentence}"`);
    expect(mistake?.message).toContain('uitvoeringsorganisatie');
  });

  it('is told by the lint, and keeps no index from being made', async () => {
    const folder = await smallKnowledgeBase({ [dutchFile('brief')]: article(hardBody) });
    const { mistakes } = await lintKnowledge(folder, [], new Date('2026-11-22'));
    expect(mistakes).toHaveLength(1);
    expect(findMistakes({ read: await readKnowledgeBase(folder) })).toEqual([]);
  });

  it('is checked in drafts too', async () => {
    const draft = article(hardBody, { status: 'draft' });
    expect(await mistakesIn({ [dutchFile('brief')]: draft })).toHaveLength(1);
  });

  it.each([
    ['an easy article', article(easyBody)],
    ['a text too short to measure', article('## Kort antwoord\nBeschikking.\n')],
  ])('lets %s through', async (_, text) => {
    expect(await mistakesIn({ [dutchFile('brief')]: text })).toEqual([]);
  });

  it('is measured in Dutch only', async () => {
    const english = hardBody.replace('Kort antwoord', 'Short answer').replace('Stappen', 'Steps');
    const files = {
      [dutchFile('brief')]: article(easyBody),
      'articles/digid/en/brief.md': translation({ id: 'brief', body: english }),
    };
    expect(await mistakesIn(files)).toEqual([]);
  });

  it('sees the value of a fact, and neither its name nor the address of a link', async () => {
    const body = easyBody
      .replace('Wacht een week.', 'Wacht {{letter-days}} dagen.')
      .replace('Kijk in', 'Kijk [hier](https://www.digid.nl/beschikking/bezwaarschrift) in');
    const plain = easyBody.replace('een week', '5 dagen').replace('Kijk in', 'Kijk hier in');
    const hard = `\n## Als het niet lukt\n${`${hardSentence} `.repeat(8)}\n`;
    const messagesOf = async (text: string) =>
      (await mistakesIn({ [dutchFile('brief')]: article(text + hard) })).map(
        ({ message }) => message,
      );
    expect(await messagesOf(body)).toHaveLength(1);
    expect(await messagesOf(body)).toEqual(await messagesOf(plain));
  });
});
