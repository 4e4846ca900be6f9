import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { readContact } from '../../src/privacy/index.ts';

describe('readContact', () => {
  it.each([
    ['06-12 34 56 78', { kind: 'phone', value: '0612345678' }],
    ['bel me op +31 (0)6 12345678 aub', { kind: 'phone', value: '+31612345678' }],
    ['612345678', { kind: 'phone', value: '0612345678' }],
    ['mijn werk: 088 123 65 55', { kind: 'phone', value: '0881236555' }],
    ['٠٦١٢٣٤٥٦٧٨', { kind: 'phone', value: '0612345678' }],
    ['Jan @ voorbeeld.nl', { kind: 'email', value: 'Jan@voorbeeld.nl' }],
    ['mijn mail is jan@voorbeeld.nl.', { kind: 'email', value: 'jan@voorbeeld.nl' }],
  ])('reads "%s"', (text, contact) => {
    expect(readContact(new RawText(text))).toEqual(contact);
  });

  it('takes the telephone number where both are given: a call reaches who does not read mail', () => {
    const both = new RawText('jan@voorbeeld.nl of 0612345678');
    expect(readContact(both)).toEqual({ kind: 'phone', value: '0612345678' });
  });

  it.each(['ik heb geen telefoon', '', '112', 'mijn bsn is 999990019', '600000011'])(
    'finds nothing in "%s"',
    (text) => expect(readContact(new RawText(text))).toBeUndefined(),
  );
});
