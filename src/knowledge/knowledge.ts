import type { ExplainedWord } from './articles/other-files.ts';
import type { Language, Localized, RedactedText, Source } from '../conversation/index.ts';

/** The sections of an article, in the order in which they are shown. */
export const sectionIds = ['short', 'steps', 'need', 'fails', 'easier'] as const;
export type SectionId = (typeof sectionIds)[number];

/** The first door: an organisation that can see the citizen's own case. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Its page behind DigiD. */
  readonly mine?: { readonly name: string; readonly url: string; readonly digidLevel: string };
  /** Only where a source proved it. */
  readonly phone?: string;
  readonly hours?: string;
  readonly helpsWith?: string;
}

/** A guided task, as far as retrieval needs to know it. */
export interface RetrievableTask {
  readonly id: string;
  readonly title: Localized;
  /** Example questions that begin it. */
  readonly questions: Localized<readonly string[]>;
}

/** Something that may answer a question: an article or a guided task. */
export interface Candidate {
  readonly kind: 'article' | 'dialog';
  readonly id: string;
  /** The section that fits best; for articles. */
  readonly section?: SectionId;
  /** Cosine of the best chunk, -1 to 1; absent where only words matched. */
  readonly cosine?: number;
  /** BM25 of the best chunk, 0 and up; absent where only vectors matched. */
  readonly bm25?: number;
  /** The fused score by which candidates are ordered. */
  readonly score: number;
}

/** A section of an article. */
interface ArticlePart {
  readonly article: string;
  readonly section: SectionId;
}

/** What to do with a question. */
export type Decision =
  | {
      readonly kind: 'answer';
      readonly article: string;
      readonly section: SectionId;
      /** 0 to 1. */
      readonly sure: number;
      /** What answers the second question of the same message. */
      readonly second?: ArticlePart;
    }
  | { readonly kind: 'guide'; readonly dialog: string; readonly sure: number }
  /** Two to four candidates to choose from. */
  | { readonly kind: 'clarify'; readonly options: readonly Candidate[] }
  | { readonly kind: 'unknown' };

/** A decision with what it was made from: for `kb search`, the bench and tests. */
export interface DecidedQuestion {
  readonly decision: Decision;
  readonly candidates: readonly Candidate[];
}

/** A question as the knowledge part sees it. */
export interface Question {
  readonly text: RedactedText;
  readonly language: Language;
  /** What was asked and answered just before, which a question such as "how long does that take?" goes on from. */
  readonly before?: EarlierQuestion;
}

/** The question before in the same episode. */
export interface EarlierQuestion {
  readonly text: RedactedText;
  /** The article it was answered from. */
  readonly article?: string;
}

/** Whether a question is about somebody's own case, which only the organisation can see. */
export interface PersonBoundVerdict {
  readonly personBound: boolean;
  /** 0 to 1. */
  readonly sure: number;
  /** The organisation that is named or meant, where one is clear. */
  readonly organisation?: string;
}

/** An article rendered in a language: its own text, with facts filled in. */
export interface Answer {
  readonly article: string;
  readonly organisation: string;
  /** SHA-256 of the article in this language with its facts filled in, 16 hex digits: what was told, for later. */
  readonly digest: string;
  /** The day on which the article was last changed, such as `2026-11-22`. */
  readonly updated: string;
  /** The title in the wanted language where there is a translation. */
  readonly title: string;
  /** The language of the text: Dutch where there is no translation. */
  readonly language: Language;
  readonly section: SectionId;
  readonly text: string;
  /** The other sections that the article has in this language. */
  readonly otherSections: readonly SectionId[];
  readonly sources: readonly Source[];
  readonly machineTranslated: boolean;
  /** What a language model did to the Dutch text; absent where the text is the article's own. */
  readonly byLanguageModel?: 'translated' | 'simplified';
  /** Titles of facts in the text whose end date has passed. */
  readonly expiredFacts: readonly string[];
  readonly phone: readonly {
    readonly name: string;
    readonly number: string;
    readonly hours?: string;
  }[];
  readonly related: readonly string[];
  readonly tasks: readonly string[];
}

/** What is served, beside what editors have written since. */
export interface KnowledgeState {
  /** How many articles are served. */
  readonly articles: number;
  /** Files that are other now than those that the served index was made from. */
  readonly changed: readonly string[];
  /** Why they cannot be served, as `file:line message`. */
  readonly mistakes: readonly string[];
}

/** What the rest of the program asks of the knowledge base. */
export interface Knowledge {
  /** Begins with what takes longest about a question that will be asked in a moment. */
  foresee(text: RedactedText): void;
  decide(question: Question): Promise<DecidedQuestion>;
  judgePersonBound(question: Question): Promise<PersonBoundVerdict>;
  /** The wanted section, or the short answer where the article has no such section; nothing for an unknown or draft article. */
  answer(article: string, language: Language, section: SectionId): Answer | undefined;
  /**
   * There only where a language model is set. Such an answer in the wanted language or in easier words; nothing where it
   * already is what is wanted, and where the model gave nothing that may be shown. Takes seconds.
   */
  readonly rewrite?: (
    answer: Answer,
    wanted: { readonly language: Language; readonly section: SectionId },
  ) => Promise<Answer | undefined>;
  /** Writes out the facts that a text names as `{{id}}`, in the reader's language. */
  fillInFacts(
    text: string,
    language: Language,
  ): { readonly text: string; readonly mayHaveChanged: boolean };
  /** The title of an article for a button. */
  title(article: string, language: Language): string | undefined;
  organisation(id: string): Organisation | undefined;
  /** Words that many people do not know, with what they mean in plain Dutch. */
  words(): readonly ExplainedWord[];
  /** The telephone numbers that organisations and articles name. */
  phones(): readonly string[];
  /** Swaps in the newest index and articles without a restart. @throws and goes on as before when they have mistakes */
  reload(): Promise<void>;
  state(): Promise<KnowledgeState>;
  /** Asks the model for a vector. @throws when it gives none */
  checkModel(): Promise<void>;
  close(): Promise<void>;
}
