export { openContactKey } from './contact-key.ts';
export { makeContactVault } from './contact-vault.ts';
export { isMask } from './masks.ts';
export * from './privacy.ts';
export { readContact } from './read-contact.ts';
export { redact, redactExcept } from './redact.ts';
export { whatIsLeft } from './what-is-left.ts';
