import { ActivityTypes, type Activity } from 'botbuilder';
import { z } from 'zod';
import { assistantAccount } from '../bot.ts';
import type { Claims } from './token.ts';

const words = z.string().nullish().catch(undefined);

/** What is read of a posted activity. Who sent it, when and where is ours to say; the rest is dropped. */
const postedSchema = z.object({
  type: z.string().min(1),
  text: z.string().nullish(),
  name: words,
  value: z.unknown().optional(),
  locale: words,
  attachments: z.array(z.object({ contentType: words })).nullish(),
  channelData: z
    .object({
      clientActivityID: z
        .string()
        .regex(/^\P{Cc}{1,128}$/u)
        .optional()
        .catch(undefined),
      messageBack: z.object({ displayText: words }).optional().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});

/** A posted activity after reading. */
export type PostedActivity = z.infer<typeof postedSchema>;

/** Reads what a client posted; nothing when it is no activity. */
export const readPosted = (body: unknown): PostedActivity | undefined =>
  postedSchema.safeParse(body).data;

const hasWords = ({ text, value }: PostedActivity): boolean =>
  Boolean(text?.trim()) || (value !== undefined && value !== null);

const hasFile = ({ attachments }: PostedActivity): boolean => Boolean(attachments?.length);

/** True when there is nothing in a message to take in. */
export const isEmpty = (posted: PostedActivity): boolean => !hasWords(posted) && !hasFile(posted);

/** A file with words beside it is two messages: the file is declined, and the words are answered. */
export const inParts = (
  posted: PostedActivity,
): { readonly file?: PostedActivity; readonly words: PostedActivity } =>
  hasFile(posted) && hasWords(posted)
    ? {
        file: { type: posted.type, locale: posted.locale, attachments: posted.attachments },
        words: { ...posted, attachments: [] },
      }
    : { words: posted };

/** An activity for the bot; its id is the message's own name, the same at a second delivery. */
export type IncomingActivity = Partial<Activity> & { readonly id: string };

const activityOf = (claims: Claims, locale: string | null | undefined): Partial<Activity> => ({
  channelId: 'webchat',
  conversation: { id: claims.conv, name: '', isGroup: false, conversationType: 'personal' },
  from: { id: claims.user, name: '', role: 'user' },
  recipient: assistantAccount,
  ...(locale && { locale }),
});

/** The citizen opened the chat. */
export const joinedActivity = (claims: Claims, locale: string | undefined): IncomingActivity => ({
  ...activityOf(claims, locale),
  type: ActivityTypes.ConversationUpdate,
  id: 'joined',
  membersAdded: [{ id: claims.user, name: '', role: 'user' }],
});

/** The message that a client posted, with everything overwritten that only we can know. */
export const messageActivity = (
  claims: Claims,
  posted: PostedActivity,
  messageKey: string,
): IncomingActivity => ({
  ...activityOf(claims, posted.locale),
  type: ActivityTypes.Message,
  id: messageKey,
  text: posted.text ?? '',
  value: posted.value,
  attachments: (posted.attachments ?? []).map(({ contentType }) => ({
    contentType: contentType ?? '',
  })),
  channelData: posted.channelData ?? {},
});
