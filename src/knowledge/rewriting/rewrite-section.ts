import type { Language } from '../../conversation/index.ts';
import type { AskSparingly } from './ask-sparingly.ts';
import { promptFor, readRewrite } from './instruct.ts';
import { faultIn, type Fault } from './judge-rewrite.ts';
import { saysTheSame, type Embed } from './says-the-same.ts';
import { fromTokens, toTokens } from './tokens.ts';

/** A Dutch section, and what is wanted of it. */
export interface SectionWish {
  readonly dutch: string;
  readonly language: Language;
  readonly easier: boolean;
}

/** A rewritten section, why it may not be shown, or that the model could not be asked. */
export type Rewritten =
  | { readonly kind: 'made'; readonly text: string }
  | { readonly kind: 'refused'; readonly fault: Fault | 'meaning' }
  | { readonly kind: 'unavailable' };

/** What rewriting asks of others. */
export interface RewritingParts {
  readonly ask: AskSparingly;
  readonly embed: Embed;
  /** Dutch names that every language leaves as they are. */
  readonly names: () => readonly string[];
}

/** Has the model rewrite a section, and shows the result only if it passes every check. */
export const rewriteSection = async (
  wish: SectionWish,
  { ask, embed, names }: RewritingParts,
): Promise<Rewritten> => {
  const { text: dutch, parts } = toTokens(wish.dutch);
  const answer = await ask(promptFor(dutch, wish));
  if (answer === undefined) return { kind: 'unavailable' };
  const rewritten = readRewrite(answer);
  const fault = faultIn(rewritten, { ...wish, dutch, names: names() });
  if (fault !== undefined) return { kind: 'refused', fault };
  return (await saysTheSame(rewritten, dutch, embed))
    ? { kind: 'made', text: fromTokens(rewritten, parts, wish.language) }
    : { kind: 'refused', fault: 'meaning' };
};
