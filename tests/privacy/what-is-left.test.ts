import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { redact, whatIsLeft } from '../../src/privacy/index.ts';

const left = (typed: string): string => whatIsLeft(redact(new RawText(typed)).text);

describe('what is left of a masked text', () => {
  it.each([
    ['mijn bsn is 111222333, hoe lang duurt de brief?', 'hoe lang duurt de brief?'],
    ['hoe lang duurt de brief? mijn bsn is 111222333', 'hoe lang duurt de brief?'],
    ['mijn wachtwoord is hunter2geheim', ''],
    ['bel mij op 0612345678 over mijn brief', 'bel mij op over mijn brief'],
    ['mijn brief komt niet', 'mijn brief komt niet'],
  ])('%s', (typed, rest) => expect(left(typed)).toBe(rest));
});
