import type {
  Choice,
  ChoiceId,
  Expectation,
  Language,
  NewActivity,
  Outcome,
  ReplyFacts,
  Source,
} from '../conversation/index.ts';
import type { DialogState, DialogWorld, Dialogs, TakenTask } from '../dialogs/index.ts';
import type { Handoff, HandoffMove } from '../handoff/index.ts';
import type { EarlierQuestion, Knowledge, Question } from '../knowledge/index.ts';
import { emptyLanguageState, type LanguageState } from '../language/index.ts';
import { whatIsLeft } from '../privacy/index.ts';
import type { Libraries } from '../referral/index.ts';
import type { Logger, RateLimit } from '../runtime/index.ts';
import { sentencesIn, type Sentences } from './say/index.ts';
import { plainWords } from './understand/index.ts';
import type { TaskCode, TurnCommit, TurnFacts, TurnStore, WaitingTurn } from './turn-store.ts';

/** What the steps of a turn may ask of other parts. */
export interface TurnParts {
  readonly knowledge: Knowledge;
  readonly dialogs: Dialogs;
  readonly libraries: Libraries;
  readonly told: Pick<TurnStore, 'lastTold' | 'keptOf' | 'taskUnder'>;
  /** Wrong codes that were typed, by library. */
  readonly wrongCodes: RateLimit;
  /** Where citizens open a page of ours. */
  readonly publicUrl: string;
  /** Days after which the texts of an idle conversation go. */
  readonly keepConversationsDays: number;
  readonly newId: (now: Date) => string;
  readonly logger: Logger;
}

/** A reply before the turn's outcome is known. */
interface DraftReply {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly sources: readonly Source[];
  readonly language: Language;
  readonly facts: Partial<ReplyFacts>;
}

/** What a reply may carry besides its text. */
export interface SayMore {
  readonly choices?: readonly Choice[];
  readonly sources?: readonly Source[];
  /** Where the text is not in the citizen's language. */
  readonly language?: Language;
  readonly facts?: Partial<ReplyFacts>;
}

/** What a turn has decided so far; committed as a whole at its end. */
export class Draft {
  language: Language = 'nl';
  languageState: LanguageState = emptyLanguageState;
  /** A language that was recognised and that we do not answer in. */
  unansweredLanguage: string | undefined;
  welcomed: boolean;
  dialog: DialogState | undefined;
  expects: Expectation | undefined;
  /** The message did not answer the task's step: it is asked again below the reply. */
  repeatsStep = false;
  /** Nor was it a question that could be answered. */
  missedStep = false;
  takenTask: TakenTask | undefined;
  newTaskCode: TaskCode | undefined;
  handoff: Handoff | undefined;
  newHandoff: Handoff | undefined;
  readonly moves: HandoffMove[] = [];
  contactFor: { readonly sealedContactId: string; readonly handoffId: string } | undefined;
  erase = false;
  facts: Partial<TurnFacts> = {};
  readonly replies: DraftReply[] = [];

  constructor(waiting: WaitingTurn) {
    this.welcomed = waiting.conversation.welcomed;
    this.dialog = waiting.conversation.dialog;
    this.expects = waiting.conversation.expects;
    this.takenTask = waiting.conversation.takenTask;
    this.handoff = waiting.conversation.handoff;
    this.languageState = waiting.conversation.language;
  }
}

/** What was asked and answered in the turn before: "en hoe lang duurt dat?" goes on from it. */
const earlierQuestion = ({ conversation }: WaitingTurn): EarlierQuestion | undefined => {
  const last = conversation.turns.at(-1);
  if (conversation.lastQuestion === undefined || last?.outcome !== 'answered') return undefined;
  return {
    text: whatIsLeft(conversation.lastQuestion),
    ...(last.article !== undefined && { article: last.article }),
  };
};

/** One message on its way through the steps. */
export class Turn {
  readonly waiting: WaitingTurn;
  readonly parts: TurnParts;
  readonly now: Date;
  readonly draft: Draft;
  /** The citizen's words; empty when the message was no text. */
  readonly text: string;
  /** The button that was pressed; typing its words is pressing it. */
  readonly choice: ChoiceId | undefined;

  constructor(waiting: WaitingTurn, parts: TurnParts, now: Date) {
    this.waiting = waiting;
    this.parts = parts;
    this.now = now;
    this.draft = new Draft(waiting);
    this.text = waiting.content.kind === 'text' ? waiting.content.text : '';
    this.choice = choiceIn(waiting);
  }

  /** What the citizen's words still ask after masking, as a question to the knowledge base; nothing when the message was no text. */
  get question(): Question | undefined {
    const { content } = this.waiting;
    if (content.kind !== 'text' || this.choice !== undefined) return undefined;
    const before = earlierQuestion(this.waiting);
    return {
      text: whatIsLeft(content.text),
      language: this.draft.language,
      ...(before && { before }),
    };
  }

  get libraryId(): string {
    return this.waiting.conversation.libraryId;
  }

  /** Where and when a guided task goes on. */
  get world(): DialogWorld {
    return { libraryId: this.libraryId, now: this.now };
  }

  /** Our sentences in the citizen's language. */
  get sentences(): Sentences {
    return sentencesIn(this.draft.language);
  }

  say(text: string, more: SayMore = {}): void {
    this.draft.replies.push({
      text,
      choices: more.choices ?? [],
      sources: more.sources ?? [],
      language: more.language ?? this.draft.language,
      facts: more.facts ?? {},
    });
  }

  /** All that this turn changes. `ms` is how long it took. */
  commit(outcome: Outcome, ms: number): TurnCommit {
    const { draft } = this;
    return {
      waiting: this.waiting,
      at: this.now,
      ms,
      facts: { ...draft.facts, outcome, language: draft.language },
      replies: draft.replies.map((reply) => asActivity(reply, outcome, draft)),
      language: draft.languageState,
      welcomed: draft.welcomed,
      dialog: draft.dialog,
      // A prompt that waits for contact details goes on waiting when something else comes between.
      expects: draft.dialog && draft.expects,
      takenTask: draft.takenTask,
      ...(draft.newTaskCode && { newTaskCode: draft.newTaskCode }),
      ...(draft.newHandoff && { newHandoff: draft.newHandoff }),
      moves: draft.moves,
      ...(draft.contactFor && { contactFor: draft.contactFor }),
      erase: draft.erase,
    };
  }
}

const choiceIn = ({ content, conversation }: WaitingTurn): ChoiceId | undefined => {
  if (content.kind === 'choice') return content.id;
  if (content.kind !== 'text') return undefined;
  const typed = plainWords(content.text);
  const named = conversation.lastChoices.filter(({ label }) => plainWords(label) === typed);
  return named.length === 1 ? named[0]?.id : undefined;
};

const asActivity = (
  reply: DraftReply,
  outcome: Outcome,
  draft: Draft,
): NewActivity & { readonly author: 'bot' } => ({
  author: 'bot',
  text: reply.text,
  choices: reply.choices,
  sources: reply.sources,
  facts: {
    ...reply.facts,
    outcome,
    language: reply.language,
    ...(draft.handoff && { handoff: draft.handoff.state }),
  },
});

/** A step ends the turn with an outcome, or returns nothing and passes it on. */
export type Step = (turn: Turn) => Promise<Outcome | undefined> | Outcome | undefined;
