import type { ConversationId, Judgement, JudgementReason } from '../conversation/index.ts';
import type { ArticleFeedback, FeedbackStore } from '../insights/index.ts';
import { fromJson } from './json.ts';
import type { Reader } from './tables.ts';

/** Where a reply stands, and what is said of it when. */
interface JudgedReply extends Judgement {
  readonly conversationId: ConversationId;
  readonly seq: number;
  readonly at: Date;
}

/** Keeps what a citizen says of an answer; the last word counts. False when no answer stands there. */
export const keepJudgement = async (db: Reader, judged: JudgedReply): Promise<boolean> => {
  const { conversationId, seq, helped, reason = null, at } = judged;
  const reply = await db
    .selectFrom('activities')
    .select(['library_id', 'facts'])
    .where('conversation_id', '=', conversationId)
    .where('seq', '=', seq)
    .where('author', '=', 'bot')
    .executeTakeFirst();
  const facts = reply?.facts ? fromJson(reply.facts) : undefined;
  if (!reply || !facts) return false;
  const said = { helped: helped ? (1 as const) : (0 as const), reason, at: at.toISOString() };
  await db
    .insertInto('feedback')
    .values({
      conversation_id: conversationId,
      seq,
      library_id: reply.library_id,
      article: facts.article ?? null,
      language: facts.language,
      ...said,
    })
    .onConflict((conflict) => conflict.columns(['conversation_id', 'seq']).doUpdateSet(said))
    .execute();
  return true;
};

const judgedSince = (db: Reader, since: Date) =>
  db
    .selectFrom('feedback')
    .select(['article', 'language', 'helped', 'reason', 'at'])
    .where('at', '>=', since.toISOString())
    .where('article', 'is not', null)
    .$narrowType<{ article: string }>()
    .execute();

type Judged = Awaited<ReturnType<typeof judgedSince>>[number];

const summarise = (all: readonly Judged[]): ArticleFeedback[] => {
  const [first] = all;
  const unhelpful = all.filter(({ helped }) => helped === 0);
  if (!first || unhelpful.length === 0) return [];
  const reasons: Partial<Record<JudgementReason, number>> = {};
  for (const { reason } of unhelpful) if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return [
    {
      article: first.article,
      language: first.language,
      helped: all.length - unhelpful.length,
      didNotHelp: unhelpful.length,
      reasons,
      lastAt: unhelpful.reduce((last, { at }) => (at > last ? at : last), ''),
    },
  ];
};

/** Where citizens' judgements of answers are read. */
export const makeFeedbackStore = (db: Reader): FeedbackStore => ({
  didNotHelp: async (since) => {
    const judged = await judgedSince(db, since);
    const byArticle = Map.groupBy(judged, ({ article, language }) => `${article} ${language}`);
    return [...byArticle.values()].flatMap(summarise).sort((a, b) => b.didNotHelp - a.didNotHelp);
  },
});
