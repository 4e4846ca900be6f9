import { z } from 'zod';
import { judgementReasons, type ConversationId, type Judgement } from '../../conversation/index.ts';
import type { PostedActivity } from './incoming-activity.ts';

/** An event of our own widget: `{"type":"event","name":"feedback","value":{"reply":"c1|0000004","helped":false}}`. */
const judgementSchema = z.object({
  reply: z.string().regex(/^.{1,100}\|\d{1,15}$/),
  helped: z.boolean(),
  reason: z.enum(judgementReasons).optional(),
});

/** What is said of which reply. */
export interface JudgedReply {
  readonly conversationId: ConversationId;
  readonly seq: number;
  readonly judgement: Judgement;
}

/** Reads what a citizen says of an answer; nothing when the activity is something else. */
export const readJudgement = ({ type, name, value }: PostedActivity): JudgedReply | undefined => {
  if (type !== 'event' || name !== 'feedback') return undefined;
  const read = judgementSchema.safeParse(value).data;
  if (!read) return undefined;
  const { reply, helped, reason } = read;
  const bar = reply.lastIndexOf('|');
  return {
    conversationId: reply.slice(0, bar),
    seq: Number(reply.slice(bar + 1)),
    judgement: { helped, ...(reason && { reason }) },
  };
};
