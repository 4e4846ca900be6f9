import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ContactDetail, ContactVault } from './privacy.ts';

const cipherName = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const version = Buffer.from([1]);

const contactSchema = z.strictObject({
  kind: z.enum(['phone', 'email']),
  value: z.string().min(1),
});

const seal = (key: Buffer, contact: ContactDetail): string => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(cipherName, key, nonce).setAAD(version);
  const hidden = Buffer.concat([cipher.update(JSON.stringify(contact), 'utf8'), cipher.final()]);
  return Buffer.concat([version, nonce, cipher.getAuthTag(), hidden]).toString('base64url');
};

const unseal = (key: Buffer, sealed: Buffer): string => {
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  const decipher = createDecipheriv(cipherName, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(version).setAuthTag(tag);
  const hidden = sealed.subarray(1 + nonceBytes + tagBytes);
  return decipher.update(hidden, undefined, 'utf8') + decipher.final('utf8');
};

const open = (key: Buffer, text: string): ContactDetail => {
  const sealed = Buffer.from(text, 'base64url');
  if (sealed[0] !== version[0]) {
    throw new Error(
      `These contact details were not sealed in form ${version[0] ?? 0}, the one we know.`,
    );
  }
  try {
    return contactSchema.parse(JSON.parse(unseal(key, sealed)));
  } catch {
    // No cause: what was thrown may quote what was sealed.
    throw new Error('These contact details cannot be opened: broken, or sealed with another key.');
  }
};

/**
 * Makes the vault that seals contact details with AES-256-GCM. A sealed text is base64url of a
 * version byte, a random nonce, the tag and the hidden details.
 * @throws RangeError when the key is not 32 bytes long.
 */
export const makeContactVault = (key: Buffer): ContactVault => {
  if (key.length !== keyBytes) {
    throw new RangeError(`The contact key must be ${keyBytes} bytes, and is ${key.length}.`);
  }
  return { seal: (contact) => seal(key, contact), open: (sealed) => open(key, sealed) };
};
