import { describe, expect, it } from 'vitest';
import { languages } from '../../src/conversation/index.ts';
import { findCues } from '../../src/knowledge/person-bound/cues.ts';

describe('cues', () => {
  it.each([
    ['waarom is mijn toeslag gestopt', 'nl', ['mine', 'why', 'done-to-me']],
    ['waarom stoppen toeslagen soms', 'nl', ['why', 'anybody']],
    ['Why has my benefit stopped?', 'en', ['mine', 'why', 'done-to-me']],
    ['чому мені не прийшли гроші', 'uk', ['i', 'why']],
  ] as const)('of "%s" (%s) are found', (text, language, cues) => {
    expect([...findCues(text, language)]).toEqual(expect.arrayContaining([...cues]));
  });

  it('are whole words: "menu" has no "me"', () => {
    expect([...findCues('het menu', 'nl')]).toEqual([]);
  });

  it.each([
    ['warum wurde mein Zuschuss gestrichen', 'de'],
    ['¿por qué han parado mi ayuda?', 'es'],
    ['pourquoi mon allocation a été arrêtée', 'fr'],
    ['چرا کمک هزینه من قطع شد', 'fa'],
    ['почему мне перестали платить', 'ru'],
    ['neden yardımım kesildi', 'tr'],
    ['لماذا توقفت إعانتي', 'ar'],
    ['dlaczego wstrzymali mi zasiłek', 'pl'],
    ['чому мою допомогу зупинили', 'uk'],
  ] as const)('are found in each language that we answer in: "%s" (%s)', (text, language) => {
    expect([...findCues(text, language)]).toEqual(expect.arrayContaining(['why', 'done-to-me']));
  });

  it.each([
    ['mijn code werkt niet', 'nl'],
    ['my letter has not arrived', 'en'],
    ['no me llega la carta', 'es'],
    ['ma lettre n’est pas arrivée', 'fr'],
    ['der Brief ist nicht angekommen', 'de'],
    ['نامه نرسیده است', 'fa'],
    ['письмо не пришло', 'ru'],
  ] as const)('tell that something does not work in "%s" (%s)', (text, language) => {
    expect(findCues(text, language).has('trouble')).toBe(true);
  });

  it('of any text are found in little time, however long it is', () => {
    const started = performance.now();
    for (const language of languages)
      for (const text of [
        'a'.repeat(20_000),
        'ben '.repeat(5_000),
        'weet de '.repeat(3_000),
        'م'.repeat(20_000),
        'doet '.repeat(4_000),
        'werkt kan kann ne '.repeat(2_000),
      ])
        findCues(text, language);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
