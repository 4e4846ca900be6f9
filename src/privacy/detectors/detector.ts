import type { FindingKind } from '../../conversation/index.ts';
import type { Span } from '../canonical-text.ts';

/** Finds one kind of personal data. */
export interface Detector {
  readonly kind: FindingKind;
  /** Where it stands in a canonical text. Takes time that grows with the length and no faster. */
  readonly find: (text: string) => Iterable<Span>;
}
