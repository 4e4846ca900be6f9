/** A mistake of whoever runs the assistant: the message says what is wrong and how to mend it. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** The message of whatever was thrown. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
