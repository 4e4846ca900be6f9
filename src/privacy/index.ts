export { openContactKey } from './contact-key.ts';
export { makeContactVault } from './contact-vault.ts';
export { isMask, maskOf, withoutMasks } from './masks.ts';
export * from './privacy.ts';
export { readContact } from './read-contact.ts';
export { redact, redactExcept } from './redact.ts';
