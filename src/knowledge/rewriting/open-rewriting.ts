import type { Clock } from '../../runtime/index.ts';
import type { OrganisationEntry } from '../articles/other-files.ts';
import type { E5Embeddings } from '../embeddings/e5-embeddings.ts';
import type { Knowledge } from '../knowledge.ts';
import { askSparingly } from './ask-sparingly.ts';
import type { AskModel } from './connect-language-model.ts';
import { makeRewrite, type AnswerRewritingParts } from './make-rewrite.ts';
import { dutchNames } from './names.ts';

/** What the knowledge part hands to rewriting. */
export interface RewritingSettings extends Pick<AnswerRewritingParts, 'answer' | 'logger'> {
  /** The most calls in a day. */
  readonly dayLimit: number;
  readonly embeddings: Pick<E5Embeddings, 'embedDocuments'>;
  readonly organisations: () => readonly OrganisationEntry[];
  readonly clock: Clock;
}

/** Makes of a language model what the rest of the program may ask of it. */
export const openRewriting = (
  ask: AskModel,
  { dayLimit, embeddings, organisations, clock, answer, logger }: RewritingSettings,
): NonNullable<Knowledge['rewrite']> =>
  makeRewrite({
    answer,
    logger,
    ask: askSparingly(ask, { dayLimit, clock, logger }),
    names: () => dutchNames(organisations()),
    embed: (texts) => embeddings.embedDocuments(texts),
  });
