import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/conversation/index.ts';
import type { SectionId } from '../../../src/knowledge/index.ts';
import { gatherKnowledgeBase } from '../../../src/knowledge/articles/knowledge-base.ts';
import { readKnowledgeBase } from '../../../src/knowledge/articles/read-knowledge-base.ts';
import { writeFixedPart } from '../../../src/knowledge/rewriting/fixed-parts.ts';
import { faultIn } from '../../../src/knowledge/rewriting/judge-rewrite.ts';
import { dutchNames } from '../../../src/knowledge/rewriting/names.ts';
import { toTokens } from '../../../src/knowledge/rewriting/tokens.ts';

const names = ['Belastingdienst', 'UWV', 'Berichtenbox'];
const dutch =
  'De brief van de Belastingdienst komt binnen 5 werkdagen in de Berichtenbox. Log in met DigiD of bel ⟦1⟧. Kijk op [⟦2⟧](⟦3⟧).';
const english =
  'The letter from the Belastingdienst comes to the Berichtenbox within 5 working days. Log in with DigiD or call ⟦1⟧. Look on [⟦2⟧](⟦3⟧).';

const judge = (rewritten: string, language: Language = 'en', original = dutch) =>
  faultIn(rewritten, { dutch: original, language, easier: false, names });

describe('a rewritten text', () => {
  it('may be shown when it says the same in the language', () => {
    expect(judge(english)).toBeUndefined();
  });

  it.each([
    ['length', 'nothing', ''],
    ['length', 'a whole essay', `${english} ${english}`.repeat(2)],
    ['tokens', 'a token that is missing', english.replace(' or call ⟦1⟧', ' or call us')],
    ['tokens', 'a token twice', english.replace('⟦1⟧', '⟦1⟧ or ⟦1⟧')],
    ['tokens', 'a token that never went', english.replace('⟦1⟧', '⟦9⟧')],
    ['links', 'a link to what was no address', english.replace('[⟦2⟧](⟦3⟧)', '[⟦3⟧](⟦2⟧)')],
    ['address', 'an invented site', english.replace('Log in', 'See fake.example. Log in')],
    ['address', 'an invented mail address', english.replace('Log in', 'Mail me@fake. Log in')],
    ['links', 'an invented link', english.replace('Log in', '[Log in](tel)')],
    ['numbers', 'another number', english.replace('5', '6')],
    ['numbers', 'an invented phone number', english.replace('Log in', '0900 1234 Log in')],
    ['numbers', 'a number in words', english.replace('Log in', 'It takes three weeks. Log in')],
    ['numbers', 'digits that our readers’ letters do not show', english.replace('5', '5 ٥')],
    ['names', 'a name that was translated', english.replace('Berichtenbox', 'Message Box')],
    ['names', 'another organisation', english.replace('Log in', 'Or ask UWV. Log in')],
    ['markup', 'HTML', english.replace('DigiD', '<b>DigiD</b>')],
    ['markup', 'a code block', `\`\`\`${english}\`\`\``],
    ['language', 'the Dutch text', dutch],
    ['lines', 'a line more', english.replace(' Look', '\nLook')],
    ['sentences', 'a sentence more', english.replace('Log in', 'Tell nobody. Log in')],
  ] as const)('is refused for its %s when it has %s', (fault, _, rewritten) => {
    expect(judge(rewritten)).toBe(fault);
  });

  it('is refused in another language than was wanted', () => {
    expect(judge(english, 'pl')).toBe('language');
    expect(judge(english, 'ar')).toBe('language');
  });

  it('has each number in the line where it belongs', () => {
    const list = '1. Wacht 5 werkdagen op de brief.\n2. Bel na 21 dagen.';
    const swapped = '1. Wait 21 working days for it.\n2. Call after 5 days.';
    expect(judge(swapped, 'en', list)).toBe('numbers');
    expect(
      judge(
        swapped.replace(/21|5/g, (n) => (n === '5' ? '21' : '5')),
        'en',
        list,
      ),
    ).toBe(undefined);
  });

  it('may split and move sentences where easier words were asked', () => {
    const easier =
      'De Belastingdienst stuurt u een brief.\nDat duurt 5 werkdagen. U vindt hem in de Berichtenbox.\nKijk op [⟦2⟧](⟦3⟧).\nLog in met DigiD. Of bel ⟦1⟧.';
    expect(faultIn(easier, { dutch, language: 'nl', easier: true, names })).toBeUndefined();
  });
});

it('lets nearly all translations of the knowledge base pass, so that a good one is seldom refused', async () => {
  const { articles, organisations } = gatherKnowledgeBase(
    await readKnowledgeBase('knowledge-base'),
  );
  const known = dutchNames(organisations);
  const faults = articles.flatMap(({ texts }) =>
    Object.values(texts)
      .filter(({ language }) => language !== 'nl')
      .flatMap(({ language, sections }) =>
        Object.entries(sections).map(([section, translated]) => {
          const { text, parts } = toTokens(texts.nl.sections[section as SectionId] ?? '');
          const withTokens = parts.reduce(
            (rest, part, index) =>
              rest.replace(writeFixedPart(part, language), `⟦${String(index + 1)}⟧`),
            translated,
          );
          return faultIn(withTokens, { dutch: text, language, easier: false, names: known });
        }),
      ),
  );
  expect(faults.length).toBeGreaterThan(1_000);
  expect(faults.filter((fault) => fault !== undefined).length / faults.length).toBeLessThan(0.05);
});
