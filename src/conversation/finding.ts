/** The kinds of personal data that are masked. `secret` is a password, PIN or one-time code. */
export const findingKinds = ['bsn', 'iban', 'card', 'email', 'phone', 'secret'] as const;

/** One kind of personal data that was masked in a message; says what kind, never what stood there. */
export type FindingKind = (typeof findingKinds)[number];
