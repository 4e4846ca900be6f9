/**
 * One kind of personal data that was masked in a message; says what kind, never what stood there.
 * `secret` is a password or user name, `code` a PIN or one-time code, `document` the number of a passport,
 * identity card, driving licence or foreign national (V-number). `unreadable` is a whole message that
 * could not be checked.
 */
export type FindingKind =
  | 'bsn'
  | 'iban'
  | 'card'
  | 'email'
  | 'phone'
  | 'secret'
  | 'code'
  | 'document'
  | 'birth-date'
  | 'name'
  | 'address'
  | 'plate'
  | 'unreadable';
