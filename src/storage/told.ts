import type { ToldAnswer } from '../bot/index.ts';
import type { Reader } from './tables.ts';

/** More than this nobody reads back. */
const answersTold = 4;

/** The turns that answered from an article, in all episodes of a conversation. */
const answeredTurns = (db: Reader, conversationId: string) =>
  db
    .selectFrom('turns')
    .innerJoin('episodes', 'episodes.id', 'turns.episode_id')
    .where('episodes.conversation_id', '=', conversationId)
    .where('turns.outcome', '=', 'answered')
    .where('turns.article', 'is not', null)
    .where('turns.article_digest', 'is not', null);

/** The last answers of a conversation, each article once, newest first. */
export const readLastTold = (db: Reader, conversationId: string): Promise<ToldAnswer[]> => {
  const newestOfEach = answeredTurns(db, conversationId)
    .select((eb) => eb.fn.max('turns.arrival').as('newest'))
    .groupBy('turns.article');
  return answeredTurns(db, conversationId)
    .select(['turns.article', 'turns.article_digest as digest', 'turns.language', 'turns.at'])
    .where('turns.arrival', 'in', newestOfEach)
    .orderBy('turns.arrival', 'desc')
    .limit(answersTold)
    .$narrowType<{ article: string; digest: string }>()
    .execute();
};
