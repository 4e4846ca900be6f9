import type { Language } from '../../conversation/index.ts';
import type { Logger } from '../../runtime/index.ts';
import type { Answer, Knowledge, SectionId } from '../knowledge.ts';
import { rememberResults } from './remember-results.ts';
import { rewriteSection, type Rewritten, type RewritingParts } from './rewrite-section.ts';

/** What asking for a rewritten answer needs beside the model. */
export interface AnswerRewritingParts extends RewritingParts {
  readonly answer: Knowledge['answer'];
  readonly logger: Logger;
}

interface Wish {
  /** What is rewritten is always the Dutch text: that is what editors check. */
  readonly dutch: Answer;
  readonly language: Language;
  readonly easier: boolean;
}

/** Sections that are kept, of about a kilobyte each. */
const rememberedSections = 2_000;

/** Gives an answer in the wanted language or in easier words, where the article does not have it itself. */
export const makeRewrite = (parts: AnswerRewritingParts): NonNullable<Knowledge['rewrite']> => {
  const remembered = rememberResults<Rewritten>(
    rememberedSections,
    ({ kind }) => kind !== 'unavailable',
  );
  return async (shown, wanted) => {
    const wish = wishFor(shown, wanted, parts.answer);
    if (!wish) return undefined;
    const { dutch, language, easier } = wish;
    const key = [dutch.article, dutch.digest, dutch.section, language, String(easier)].join('/');
    const result = await remembered(key, () => make(wish, parts));
    return result.kind === 'made' ? asAnswer(wish, shown.title, result.text) : undefined;
  };
};

/** What there is to rewrite; nothing where the article has what is wanted, or where a fact in it may have changed. */
const wishFor = (
  shown: Answer,
  wanted: { readonly language: Language; readonly section: SectionId },
  answer: Knowledge['answer'],
): Wish | undefined => {
  const isMissing = (section: SectionId) => wanted.section === 'easier' && section !== 'easier';
  if (shown.language === wanted.language && !isMissing(shown.section)) return undefined;
  const dutch = answer(shown.article, 'nl', wanted.section);
  return dutch && dutch.expiredFacts.length === 0
    ? { dutch, language: wanted.language, easier: isMissing(dutch.section) }
    : undefined;
};

const make = async (
  { dutch, language, easier }: Wish,
  parts: AnswerRewritingParts,
): Promise<Rewritten> => {
  const result = await rewriteSection({ dutch: dutch.text, language, easier }, parts);
  if (result.kind === 'refused') {
    const { article, section } = dutch;
    parts.logger.warn({ article, section, language, fault: result.fault }, 'a rewrite was refused');
  }
  return result;
};

const asAnswer = ({ dutch, language, easier }: Wish, title: string, text: string): Answer => ({
  ...dutch,
  title,
  text,
  language,
  machineTranslated: language !== 'nl',
  byLanguageModel: easier ? 'simplified' : 'translated',
});
