import { z } from 'zod';
import { slug } from './front-matter.ts';

/** `phrasings/<organisation>.yml`: other ways in which people ask for an article, by its id. */
export const phrasingsFile = z.record(slug, z.array(z.string().min(1)));

/** Other ways of asking, by the id of the article. */
export type Phrasings = Readonly<Record<string, readonly string[]>>;
