import { randomBytes, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { keepNames } from '../../src/intake/keep-names.ts';
import { redact } from '../../src/privacy/index.ts';

const keep = (clientActivityId?: string, messageKey = 'thread-1:key') =>
  keepNames({ messageKey, clientActivityId }, redact);

it.each([
  'mijn bsn is 123456782',
  '123456782',
  'NL91ABNA0417164300',
  '0687654321',
  'f.jansen@voorbeeld.nl',
  'ik heet Wibrandus Bokkelenkamp',
])('does not keep a message’s own name with personal data in it: %s', (id) => {
  expect(keep(id).clientActivityId).toBeUndefined();
});

it.each(['client-1', 'abc', '4fzzzxjylrx', '01890a5d-ac96-774b-bcce-b302099a8057'])(
  'keeps a name that says nothing: %s',
  (id) => expect(keep(id).clientActivityId).toBe(id),
);

it('keeps what widgets and other clients draw by lot, also when a number in it has a right check', () => {
  for (let drawn = 0; drawn < 2000; drawn += 1)
    for (const id of [randomBytes(16).toString('hex'), randomUUID()])
      expect(keep(id).clientActivityId).toBe(id);
});

it('knows a message again by a digest of its key, in which nothing can be read', () => {
  const first = keep('a', 'thread-1:123456782').messageKey;
  expect(first).not.toContain('123456782');
  expect(keep('b', 'thread-1:123456782').messageKey).toBe(first);
  expect(keep('a', 'thread-2:123456782').messageKey).not.toBe(first);
});
