import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { redact, whatIsLeft } from '../../src/privacy/index.ts';

const left = (typed: string): string => whatIsLeft(redact(new RawText(typed)).text);

describe('what is left of a masked text', () => {
  it.each([
    ['mijn bsn is 111222333, hoe lang duurt de brief?', 'hoe lang duurt de brief?'],
    ['hoe lang duurt de brief? mijn bsn is 111222333', 'hoe lang duurt de brief?'],
    ['hoe lang duurt de brief? bsn:111222333.', 'hoe lang duurt de brief?'],
    ['mijn wachtwoord is hunter2geheim', ''],
    ['mijn wachtwoord is Geheim123! maar hij doet het niet', 'maar hij doet het niet'],
    ['ik log in met riet78 en hondje123', ''],
    ['hoe log ik in met riet78 en hondje123', 'hoe log ik in'],
    ['hoe log ik in en mijn bsn is 111222333', 'hoe log ik in'],
    ['login riet78 pass hondje123', ''],
    ['ik gebruik hondje123 als wachtwoord', ''],
    ['1234 is mijn pincode', ''],
    ['1234 is mijn pincode, hoe verander ik die', 'is mijn pincode, hoe verander ik die'],
    ['رمز من گربه۱۲۳ است', ''],
    ['ik log in', 'ik log in'],
    ['bel mij op 0612345678 over mijn brief', 'bel mij op over mijn brief'],
    ['şifrem 123456 çalışmıyor', 'çalışmıyor'],
    ['mijn brief komt niet', 'mijn brief komt niet'],
    ['ik ben mijn wachtwoord vergeten', 'ik ben mijn wachtwoord vergeten'],
  ])('%s', (typed, rest) => expect(left(typed)).toBe(rest));

  it.each(['mijn bsn is 111222333', '111222333', 'Mijn wachtwoord is: Kat12!', 'bsn:111222333'])(
    'is nothing to understand of "%s"',
    (typed) => expect(redact(new RawText(typed)).nothingLeft).toBe(true),
  );

  it('is a question that is not about the masked number', () => {
    expect(redact(new RawText('wat is een bsn? 111222333')).nothingLeft).toBe(false);
  });

  it('is found in a time that grows no faster than a row of signs', () => {
    const text = new RawText(`111222333 ${'!'.repeat(40_000)}a`);
    const start = performance.now();
    redact(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
