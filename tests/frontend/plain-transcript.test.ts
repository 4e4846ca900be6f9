import { describe, expect, it } from 'vitest';
import type { Message } from '../../frontend/widget/src/chat/message.ts';
import { plainTranscript, spokenText } from '../../frontend/widget/src/chat/plain-transcript.ts';
import { nastyTexts } from '../nasty-texts.ts';

const names = { citizen: 'U', bot: 'Assistent', source: 'Bron' };

it('writes a conversation as text, with where links lead and what the source is', () => {
  const text = plainTranscript(
    [
      { id: '1', at: '', author: 'citizen', text: 'hoe vraag ik digid aan' },
      {
        id: '2',
        at: '',
        author: 'bot',
        text: '**Zo** doet u dat:\n\n1. Ga naar [DigiD](https://www.digid.nl/).\n2. Bel 0800 1351.',
        language: 'nl',
        choices: [],
        sources: [{ title: 'DigiD aanvragen', url: 'https://www.digid.nl/' }],
      },
      { id: '3', at: '', author: 'staff', name: 'Sanne', text: 'Ik kijk mee.' },
    ],
    names,
  );
  expect(text.split('\r\n')).toEqual([
    'U: hoe vraag ik digid aan',
    '',
    'Assistent: Zo doet u dat:',
    '  1. Ga naar DigiD (https://www.digid.nl/).',
    '  2. Bel 0800 1351.',
    '  Bron: DigiD aanvragen, https://www.digid.nl/',
    '',
    'Sanne: Ik kijk mee.',
  ]);
});

it('reads no addresses aloud', () => {
  expect(spokenText('Ga naar [DigiD](https://www.digid.nl/).\n\n- **een**\n- twee')).toBe(
    'Ga naar DigiD.\neen\ntwee',
  );
});

describe('a text that wants to be more than text', () => {
  const last: Message = { id: '9', at: '', author: 'citizen', text: 'dank u' };
  const saidBy = (text: string): readonly Message[] => [
    { id: '1', at: '', author: 'citizen', text },
    { id: '2', at: '', author: 'staff', name: text, text },
    {
      id: '3',
      at: '',
      author: 'bot',
      text,
      language: 'nl',
      choices: [],
      sources: [{ title: text, url: 'https://www.digid.nl/' }],
    },
  ];

  it.each(nastyTexts)('says nothing in the name of somebody else: $name', ({ text }) => {
    const saved = plainTranscript([...saidBy(text), last], names);
    const atMargin = saved
      .split(/[\n\r\v\f\u0085\u2028\u2029]+/)
      .filter((line) => /^\S/.test(line));
    expect(atMargin).toHaveLength(4);
    expect(atMargin[0]).toMatch(/^U: /);
    expect(atMargin[2]).toMatch(/^Assistent: /);
    expect(atMargin[3]).toBe('U: dank u');
  });

  it.each(nastyTexts)('holds no control character in the file: $name', ({ text }) => {
    expect(plainTranscript(saidBy(text), names)).not.toMatch(/[^\P{Cc}\t\r\n]/u);
  });

  it.each(nastyTexts)('turns no line but its own: $name', ({ text }) => {
    for (const line of plainTranscript(saidBy(text), names).split('\r\n'))
      expect(openAtEnd(line)).toBe(0);
  });

  it('turns no address that stands behind it', () => {
    const saved = plainTranscript(
      [
        {
          id: '1',
          at: '',
          author: 'bot',
          text: '[klik\u202ehier](https://www.digid.nl/)',
          language: 'nl',
          choices: [],
          sources: [{ title: 'Digi\u2067D', url: 'https://www.digid.nl/' }],
        },
      ],
      names,
    );
    for (const address of saved.matchAll(/https:/g))
      expect(openAtEnd(saved.slice(0, address.index))).toBe(0);
  });
});

/** How many marks that turn text are still open at the end, counted as a simple editor does: one end for each. */
const openAtEnd = (line: string): number =>
  Math.max(0, count(line, /[\u202a\u202b\u202d\u202e]/g) - count(line, /\u202c/g)) +
  Math.max(0, count(line, /[\u2066-\u2068]/g) - count(line, /\u2069/g));

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
