import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { isMask, redact, redactExcept } from '../../src/privacy/index.ts';
import { redactWith } from '../../src/privacy/redact.ts';
import { sentences, validBsns, validIbans, writtenWith } from './sample-data.ts';

const redacted = (text: string): string => redact(new RawText(text)).text;

describe('redact', () => {
  it('masks what it finds and leaves the rest as it was typed', () => {
    const text = 'Ik  ben Jan (jan@voorbeeld.nl),\n bsn 999990019; bel 06-12345678 a.u.b.';
    expect(redact(new RawText(text))).toEqual({
      text: 'Ik  ben Jan ([e-mail]),\n bsn [BSN]; bel [telefoon] a.u.b.',
      findings: ['email', 'bsn', 'phone'],
      nothingLeft: false,
    });
  });

  it('leaves out control characters, also between the digits of a number', () => {
    expect(redacted('ik\0 heb bsn 9999\u0007\u00000019\u009f\nen een brief')).toBe(
      'ik heb bsn [BSN]\nen een brief',
    );
  });

  it('tells each kind once', () => {
    expect(redact(new RawText('999990019 of 123456782')).findings).toEqual(['bsn']);
  });

  it('says that nothing is left when only masks, digits and signs remain', () => {
    expect(redact(new RawText(' 999990019, 2x!')).nothingLeft).toBe(false);
    expect(redact(new RawText(' 999990019 ?!')).nothingLeft).toBe(true);
  });

  it('does not say that nothing is left of a message in which nothing was masked', () => {
    expect(redact(new RawText('70')).nothingLeft).toBe(false);
    expect(redact(new RawText('')).nothingLeft).toBe(false);
  });

  it('masks where two findings overlap under the kind of the longer', () => {
    expect(redacted('+31 612345678')).toBe('[telefoon]');
    expect(redacted('mijn wachtwoord is jan@voorbeeld.nl2')).toBe('mijn wachtwoord is [geheim]');
  });

  it('leaves published telephone numbers that it was given, however they are written', () => {
    const keep = redactExcept({ phones: ['070 375 43 00'] });
    for (const written of ['070 375 43 00', '070-3754300', '+31 70 375 43 00', '(070) 375 43 00']) {
      expect(keep(new RawText(`bel ${written}`)).text).toBe(`bel ${written}`);
    }
    expect(keep(new RawText('bel 070 375 43 01')).text).toBe('bel [telefoon]');
    expect(redacted('bel 070 375 43 00')).toBe('bel [telefoon]');
  });

  it('leaves the addresses of places that receive people, with or without a postcode', () => {
    const keep = redactExcept({ addresses: ['Voorbeeldplein 1'] });
    for (const text of ['kom naar Voorbeeldplein 1', 'voorbeeldplein 1, 1234 AB is open']) {
      expect(keep(new RawText(text)).text).toBe(text);
    }
    expect(keep(new RawText('ik woon op Voorbeeldplein 12')).text).toBe('ik woon op [adres]');
  });

  it('leaves names and addresses in what an employee answers, and nothing else', () => {
    const redactReply = redactExcept({ allow: ['name', 'address'] });
    const reply = 'Mijn naam is Karin. Het wijkteam zit op Kerkstraat 12. Is uw BSN 999990019?';
    expect(redactReply(new RawText(reply)).text).toBe(
      'Mijn naam is Karin. Het wijkteam zit op Kerkstraat 12. Is uw BSN [BSN]?',
    );
  });

  it.each([
    ['9\u200d9\u200d9\u200d9\u200d9\u200d0\u200d0\u200d1\u200d9', '[BSN]'],
    ['９９９９９００１９', '[BSN]'],
    ['99999OO19', '[BSN]'],
    ['9̶9̶9̶9̶9̶0̶0̶1̶9', '[BSN]'],
    ['9\u202e9999\u202c0019', '[BSN]'],
    ['999\n990\n019', '[BSN]'],
    ['999\u2800990\u2800019', '[BSN]'],
    ['NL91 АВNА 0417 1643 00', '[IBAN]'],
    ['NL91ABNAO4171643OO', '[IBAN]'],
    ['mijn wаchtwооrd is zonnebloem', 'mijn wаchtwооrd is [geheim]'],
    ['ik hееt Jan', 'ik hееt [naam]'],
  ])('sees through what hides "%s"', (typed, masked) => expect(redacted(typed)).toBe(masked));

  it('does not read words of another alphabet as ours', () => {
    for (const text of ['мой паспорт', 'αυτό είναι', 'Олена має DigiD', 'DigiD-ом']) {
      expect(redacted(text)).toBe(text);
    }
  });

  it('blocks the whole text when a detector fails', () => {
    const failing = {
      kind: 'card',
      find: () => {
        throw new Error('out of order');
      },
    } as const;
    expect(redactWith([failing], new RawText('mijn naam is Jan'))).toEqual({
      text: '[verborgen]',
      findings: ['unreadable'],
      nothingLeft: true,
      failedDetector: 'card',
    });
  });

  it('blocks the whole text when a detector fails halfway', () => {
    const failing = {
      kind: 'card',
      *find() {
        yield { start: 0, end: 1 };
        throw new Error('out of order');
      },
    } as const;
    expect(redactWith([failing], new RawText('mijn naam is Jan')).text).toBe('[verborgen]');
  });

  it('masks every valid BSN in running text, however it is split and in whatever digits', () => {
    fc.assert(
      fc.property(
        sentences,
        validBsns,
        fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0', '\u2011', '\u200b', '\u200d', '\u2060'),
        fc.constantFrom(0x30, 0x660, 0x6f0, 0xff10, 0x966),
        sentences,
        (before, bsn, separator, zero, after) => {
          const written = writtenWith(separator, bsn).replace(/\d/g, (digit) =>
            String.fromCodePoint(zero + Number(digit)),
          );
          expect(redacted(`${before} ${written} ${after}`)).toBe(`${before} [BSN] ${after}`);
        },
      ),
    );
  });

  it('masks every valid IBAN in running text, with or without spaces, in any case', () => {
    fc.assert(
      fc.property(
        sentences,
        validIbans,
        fc.constantFrom('', ' ', '-', '.', '\u00a0'),
        fc.boolean(),
        sentences,
        (before, iban, separator, isLower, after) => {
          const written = writtenWith(separator, isLower ? iban.toLowerCase() : iban);
          expect(redacted(`${before} ${written} ${after}`)).toBe(`${before} [IBAN] ${after}`);
        },
      ),
    );
  });

  it('changes nothing in what it has redacted already', () => {
    const pieces = fc.oneof(
      sentences,
      validBsns,
      validIbans,
      fc.string(),
      fc.constantFrom(
        '06 12345678',
        'a@b.nl',
        'mijn code is 1234',
        'wachtwoord: Kat12',
        'ik log in met riet78 en hondje123',
        'ww hond12',
        'als wachtwoord',
        'in de brief staat AB12CD34E',
        'letter hondje123NL91 ABNA 0417 1643 00',
        'en',
        'bsn een twee drie vier vijf zes zeven acht',
        '[BSN]',
        '12',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (all) => {
        const once = redacted(all.join(' '));
        expect(redact(new RawText(once))).toMatchObject({ text: once, findings: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing in a text without digits, "@" and words for secrets', () => {
    // Some signs are a number in one piece, such as "㏩": tenth day.
    const letters = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\p{N}@]/u.test(text.normalize('NFKC')));
    fc.assert(
      fc.property(sentences, letters, (sentence, text) => {
        expect(redacted(`${sentence} ${text}`)).toBe(`${sentence} ${text}`);
      }),
    );
  });
});

describe('isMask', () => {
  it('knows a mask from other words in brackets', () => {
    expect(isMask('[BSN]')).toBe(true);
    expect(isMask('[verborgen]')).toBe(true);
    expect(isMask('[foto]')).toBe(false);
  });
});
