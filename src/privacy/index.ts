export { openContactKey } from './contact-key.ts';
export { makeContactVault } from './contact-vault.ts';
export { isMask } from './masks.ts';
export * from './privacy.ts';
export { readContact } from './read-contact.ts';
export type { NumberTail } from './number-tail.ts';
export { redact, redactExcept, type RedactText } from './redact.ts';
export * from './retention.ts';
export { whatIsLeft } from './what-is-left.ts';
