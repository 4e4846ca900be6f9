import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { redact, type NumberTail } from '../../src/privacy/index.ts';

/** Redacts messages one after another, each with what the one before it left. */
const told = (...messages: readonly string[]): string[] => {
  let tail: NumberTail | undefined;
  return messages.map((message) => {
    const redaction = redact(new RawText(message), tail);
    tail = redaction.tail;
    return redaction.text;
  });
};

describe('a burgerservicenummer in more than one message', () => {
  it.each([
    [
      ['mijn bsn is 99999', '0019'],
      ['mijn bsn is [BSN]', '[BSN]'],
    ],
    [
      ['mijn bsn is', '999990019 en nu?'],
      ['mijn bsn is', '[BSN] en nu?'],
    ],
    [
      ['mijn bsn is', '12345678'],
      ['mijn bsn is', '[BSN]'],
    ],
    [
      ['ik heb dit nummer 12345', '6782 wat is dat'],
      ['ik heb dit nummer 12345', '[BSN] wat is dat'],
    ],
    [
      ['1234', '56782'],
      ['1234', '[BSN]'],
    ],
    [
      ['123', '456', '782'],
      ['123', '456', '[BSN]'],
    ],
    [
      ['99.99', 'en dan 90 019'],
      ['99.99', 'en dan [BSN]'],
    ],
  ])('is masked in %j', (messages, masked) => expect(told(...messages)).toEqual(masked));

  it.each([
    [['ik ben verhuisd in 2024', '3 jaar geleden']],
    [['mijn postcode is 7311', '12345 euro']],
    [['12345', 'wat is digid', '6782']],
    [['de afspraak is op 12-03-2026', '5']],
    [['ik kies 2', '3']],
    [['wat is een bsn', '7311']],
    [['ik kreeg 3 brieven in week 12', '2']],
  ])('is not seen in %j', (messages) => expect(told(...messages)).toEqual(messages));

  it('is over after eight digits that were announced', () => {
    expect(told('mijn bsn is 12345678', '2')).toEqual(['mijn bsn is [BSN]', '2']);
  });

  it('is remembered in a form that shows nothing', () => {
    const { tail } = redact(new RawText('nummer 12345'));
    expect(tail).toBeDefined();
    expect([JSON.stringify(tail), String(tail), inspect(tail)].join()).not.toContain('12345');
  });

  it('is not remembered of a number that was masked as something else', () => {
    expect(redact(new RawText('mijn pincode is 12345')).tail).toBeUndefined();
    expect(redact(new RawText('bel 0612345678')).tail).toBeUndefined();
  });
});
