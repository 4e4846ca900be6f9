import { OperatorError } from './errors.ts';

/** Why nothing can be kept or read now. */
export type TroubleKind = 'full' | 'locked' | 'gone' | 'not-writable' | 'damaged';

/**
 * What is kept cannot be reached now, and nothing was written: it may pass by itself, and what was asked can be asked
 * again. Storage tells the operator of it, so that nobody else needs to.
 */
export class StorageTrouble extends OperatorError {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
