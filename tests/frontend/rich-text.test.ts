import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../frontend/shared/rich-text.ts';
import { parseInline, parsePlainInline } from '../../frontend/shared/parse-inline.ts';
import { parseMarkdown, parsePlainText } from '../../frontend/shared/parse-rich-text.ts';

const text = (value: string) => ({ kind: 'text', text: value });

const wordsOf = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'bold') return wordsOf(part.parts);
      return part.kind === 'break' ? '\n' : part.text;
    })
    .join('');

describe('the Markdown of a reply', () => {
  it('keeps paragraphs apart and lines within one paragraph on lines of their own', () => {
    expect(parseMarkdown('Een\ntwee\n\ndrie')).toEqual([
      { kind: 'paragraph', parts: [text('Een'), { kind: 'break' }, text('twee')] },
      { kind: 'paragraph', parts: [text('drie')] },
    ]);
  });

  it('reads a list right below a line, and goes on with a paragraph after it', () => {
    expect(parseMarkdown('**Neem mee**\n- brief\n- telefoon\n\nTot straks')).toEqual([
      { kind: 'paragraph', parts: [{ kind: 'bold', parts: [text('Neem mee')] }] },
      { kind: 'list', ordered: false, start: 1, items: [[text('brief')], [text('telefoon')]] },
      { kind: 'paragraph', parts: [text('Tot straks')] },
    ]);
  });

  it('keeps the number that an ordered list starts with, and joins its items over empty lines', () => {
    expect(parseMarkdown('3. drie\n\n4. vier')).toEqual([
      { kind: 'list', ordered: true, start: 3, items: [[text('drie')], [text('vier')]] },
    ]);
  });

  it('lets an indented line go on with the item above it', () => {
    expect(parseMarkdown('1. Log in\n   met DigiD\nKlaar')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [[text('Log in'), { kind: 'break' }, text('met DigiD')]],
      },
      { kind: 'paragraph', parts: [text('Klaar')] },
    ]);
  });

  it('reads a link inside bold', () => {
    expect(parseInline('**Ga naar [DigiD](https://www.digid.nl)**')).toEqual([
      {
        kind: 'bold',
        parts: [text('Ga naar '), { kind: 'link', text: 'DigiD', url: 'https://www.digid.nl' }],
      },
    ]);
  });
});

describe('a link', () => {
  it.each([
    '[klik](javascript:alert(1))',
    '[klik](javascript:alert)',
    '[klik](JaVaScRiPt:alert)',
    '[klik](data:text/html;base64,PHNjcmlwdD4=)',
    '[klik](http://www.digid.nl)',
    '[klik](//www.digid.nl)',
    '[klik](https://)',
    '[klik](tel:javascript)',
  ])('stays text unless it is https or a phone number: %s', (hostile) => {
    expect(parseInline(hostile)).toEqual([text(hostile)]);
  });

  it.each([
    ['a name before the host', 'https://www.digid.nl@evil.example/'],
    ['a letter of another script in the host', 'https://www.d\u0456gid.nl/'],
    ['a sign that counts as k', 'https://\u212avk.nl/'],
    ['a mark that turns what follows', 'https://evil.example/\u202eln.digid.www//:sptth'],
    ['a mark that nobody sees', 'https://www.digid.nl/\u200bhulp'],
    ['a backslash', 'https://www.digid.nl\\@evil.example/'],
    ['a port that is none', 'https://https://www.digid.nl/'],
  ])('is only made where it leads to what one reads: not with %s', (_, address) => {
    expect(parsePlainInline(address)).toEqual([text(address)]);
    const named = parseInline(`[DigiD](${address})`);
    expect(named.filter(({ kind }) => kind === 'link')).toEqual([]);
  });

  it('is found bare in what an employee typed, without the full stop behind it', () => {
    expect(parsePlainInline('Kijk op https://www.digid.nl/hulp.')).toEqual([
      text('Kijk op '),
      { kind: 'link', text: 'https://www.digid.nl/hulp', url: 'https://www.digid.nl/hulp' },
      text('.'),
    ]);
  });
});

describe('a mark with a backslash before it', () => {
  it('stands as it is, also in bold and in a link', () => {
    const name = String.raw`a\*\*b\[c\]\(d\)`;
    expect(parseInline(name)).toEqual([text('a**b[c](d)')]);
    expect(parseInline(`**${name}**`)).toEqual([{ kind: 'bold', parts: [text('a**b[c](d)')] }]);
    const url = 'https://www.digid.nl/';
    expect(parseInline(`[${name}](${url})`)).toEqual([{ kind: 'link', text: 'a**b[c](d)', url }]);
  });

  it('is a backslash and a mark in what a person types', () => {
    expect(parsePlainInline(String.raw`C:\*`)).toEqual([text(String.raw`C:\*`)]);
  });

  it('leaves other backslashes alone', () => {
    expect(parseInline('C:\\map\\')).toEqual([text('C:\\map\\')]);
  });
});

describe('a phone number', () => {
  it.each([
    ['088 123 65 55', 'tel:0881236555'],
    ['0800 0543', 'tel:08000543'],
    ['0800-0113', 'tel:08000113'],
    ['0900 821 21 66', 'tel:09008212166'],
    ['0800 33 55 555', 'tel:08003355555'],
    ['+31 88 123 65 55', 'tel:+31881236555'],
    ['112', 'tel:112'],
  ])('can be tapped: %s', (number, url) => {
    expect(parsePlainInline(`Bel ${number}, gratis`)).toEqual([
      text('Bel '),
      { kind: 'phone', text: number, url },
      text(', gratis'),
    ]);
  });

  it.each(['€ 112', '€112', '1120', '2.112', '112,50', '999990019', 'NL91ABNA0417164300'])(
    'is not seen in another number: %s',
    (near) => {
      expect(parsePlainInline(near)).toEqual([text(near)]);
    },
  );
});

describe('hostile text', () => {
  it('stays text when it is HTML', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    expect(parseMarkdown(hostile)).toEqual([{ kind: 'paragraph', parts: [text(hostile)] }]);
  });

  it('is not read as Markdown when a person typed it', () => {
    const typed = '**vet** [x](https://www.digid.nl/';
    const [block] = parsePlainText(typed);
    expect(block?.kind === 'paragraph' && wordsOf(block.parts)).toBe(typed);
  });

  it.each([
    '**',
    '[',
    '[a',
    '[a](',
    '**a',
    '0 ',
    '08',
    'https://',
    '1. ',
    '\n- ',
    '\\',
    '**\\*',
    '[\\]',
  ])('costs no more than a blink, repeated twenty thousand times: %j', (piece) => {
    const start = performance.now();
    parseMarkdown(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('loses no letter of any line', () => {
    const piece = fc.constantFrom(
      '*',
      '[',
      ']',
      '(',
      ')',
      '0',
      '112',
      ' ',
      'a',
      'é',
      'ب',
      '.',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const line = pieces.join('');
        const kept = wordsOf(parsePlainInline(line));
        expect(kept).toBe(line);
      }),
    );
  });

  it('never gives an address but https and tel', () => {
    const piece = fc.constantFrom('[a](', 'https://a.nl', 'tel:112', 'javascript:', ')', ' ', '**');
    const addresses = (parts: readonly Inline[]): string[] =>
      parts.flatMap((part) => {
        if (part.kind === 'bold') return addresses(part.parts);
        return 'url' in part ? [part.url] : [];
      });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const address of addresses(parseInline(pieces.join('')))) {
          expect(address).toMatch(/^(https:\/\/|tel:\+?\d)/);
        }
      }),
    );
  });
});
