/**
 * One kind of personal data that was masked in a message; says what kind, never what stood there.
 * `secret` is a password, PIN or one-time code.
 */
export type FindingKind = 'bsn' | 'iban' | 'card' | 'email' | 'phone' | 'secret';
