import type { nl } from './nl.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Every sentence in one language. A sentence that is missing in a language does not compile. */
export type Sentences = Widened<typeof nl>;
