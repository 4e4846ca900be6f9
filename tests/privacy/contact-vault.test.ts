import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/runtime/index.ts';
import { makeContactVault, openContactKey, type ContactDetail } from '../../src/privacy/index.ts';

const key = Buffer.alloc(32, 7);
const contact: ContactDetail = { kind: 'phone', value: '0612345678' };

describe('the contact vault', () => {
  it('opens what it sealed', () => {
    const vault = makeContactVault(key);
    fc.assert(
      fc.property(fc.constantFrom('phone', 'email'), fc.string({ minLength: 1 }), (kind, value) => {
        expect(vault.open(vault.seal({ kind, value }))).toEqual({ kind, value });
      }),
    );
  });

  it('seals the same details differently each time, and shows nothing of them', () => {
    const vault = makeContactVault(key);
    const [first, second] = [vault.seal(contact), vault.seal(contact)];
    expect(first).not.toBe(second);
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('0612345678');
  });

  it('refuses a seal in which any byte was changed', () => {
    const vault = makeContactVault(key);
    const sealed = Buffer.from(vault.seal(contact), 'base64url');
    for (const at of sealed.keys()) {
      const broken = Buffer.from(sealed);
      broken.writeUInt8(broken.readUInt8(at) ^ 1, at);
      expect(() => vault.open(broken.toString('base64url'))).toThrow(/contact details/);
    }
  });

  it('refuses a seal that was cut short, is empty, or was made with another key', () => {
    const sealed = makeContactVault(key).seal(contact);
    const vault = makeContactVault(Buffer.alloc(32, 8));
    expect(() => vault.open(sealed)).toThrow('broken, or sealed with another key');
    expect(() => makeContactVault(key).open(sealed.slice(0, 20))).toThrow('broken, or sealed');
    expect(() => makeContactVault(key).open('')).toThrow('not sealed in form 1');
  });

  it('refuses a key of another length', () => {
    expect(() => makeContactVault(Buffer.alloc(16))).toThrow('must be 32 bytes, and is 16');
  });
});

describe('openContactKey', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'contact-key-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('makes the key once, for the owner of the process only, and leaves no draft behind', () => {
    const inner = join(dataDir, 'new');
    const made = openContactKey(inner);
    expect(made).toHaveLength(32);
    expect(openContactKey(inner)).toEqual(made);
    expect(readdirSync(inner)).toEqual(['contacts.key']);
    expect(statSync(join(inner, 'contacts.key')).mode & 0o777).toBe(0o600);
  });

  it('makes a different key for another folder', () => {
    expect(openContactKey(join(dataDir, 'a'))).not.toEqual(openContactKey(join(dataDir, 'b')));
  });

  it('refuses a file that holds something else, by name', () => {
    writeFileSync(join(dataDir, 'contacts.key'), 'hallo\n');
    expect(() => openContactKey(dataDir)).toThrow(OperatorError);
    expect(() => openContactKey(dataDir)).toThrow(/contacts\.key is not a contact key/);
  });
});
