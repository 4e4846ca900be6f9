import { TurnContext, type Activity } from 'botbuilder';
import { z } from 'zod';
import {
  envelopeKey,
  isLanguage,
  type Envelope,
  type LibraryId,
} from '../../conversation/index.ts';
import {
  logFailure,
  newId,
  StorageTrouble,
  type Clock,
  type HttpRequest,
  type HttpResponse,
  type Logger,
} from '../../runtime/index.ts';
import type { Bot } from '../bot.ts';
import { troubleText, type Elsewhere } from '../wire/trouble-text.ts';
import type { ConnectorAdapter } from './connector-adapter.ts';

/** What receiving needs. */
export interface Reception {
  readonly adapter: ConnectorAdapter;
  readonly bot: Bot;
  readonly libraryId: LibraryId;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Told while nothing can be stored. */
  readonly elsewhere?: Elsewhere;
  /** Whether replies may go to this address. */
  readonly mayReach: (serviceUrl: string) => boolean;
}

const named = z.looseObject({ id: z.string().min(1) });

// The SDK takes it on trust that a mention says who is meant.
const entity = z.looseObject({ type: z.string(), text: z.string().nullish() });
const mention = z.looseObject({ mentioned: z.looseObject({}) });
const entities = z.array(
  entity.refine(
    ({ type, ...rest }) => type.toLowerCase() !== 'mention' || mention.safeParse(rest).success,
  ),
);

// What must be there to answer; the rest is as the channel sends it.
const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().min(1).optional(),
  channelId: z.string().min(1),
  serviceUrl: z.url(),
  conversation: named,
  from: named,
  recipient: named,
  text: z.string().nullish(),
  locale: z.string().nullish(),
  entities: entities.nullish(),
  membersAdded: z.array(named).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
});

const isActivity = (body: unknown): body is Activity => activitySchema.safeParse(body).success;

const refuse = (status: number, code: string, message: string): HttpResponse => ({
  status,
  body: { error: { code, message } },
});

const inTrouble = refuse(503, 'StorageTrouble', 'Nothing can be stored now, and nothing was.');

// An opened chat is told once, whichever of its members is announced first.
const messageKeyOf = (activity: Activity, clock: Clock): string =>
  activity.type === 'conversationUpdate' ? 'joined' : (activity.id ?? newId(clock()));

/** All that a reply needs to arrive, and none of the names that a channel tells beside it. */
const referenceTo = ({
  channelId,
  serviceUrl,
  conversation: { id, isGroup, conversationType, tenantId },
  from,
  recipient,
}: Activity) => ({
  channelId,
  serviceUrl,
  conversation: { id, isGroup, conversationType, tenantId },
  user: { id: from.id },
  bot: { id: recipient.id },
});

const envelopeFor = (activity: Activity, { libraryId, clock }: Reception): Envelope => ({
  message: {
    channel: 'bot-framework',
    libraryId,
    conversationKey: `${activity.channelId}|${activity.conversation.id}`,
    userKey: activity.from.id,
    messageKey: messageKeyOf(activity, clock),
    channelReference: JSON.stringify(referenceTo(activity)),
  },
  acknowledged: () => undefined,
});

const wordsOf = (activity: Activity): string => {
  if (!activity.text) return '';
  TurnContext.removeRecipientMention(activity);
  return activity.text.replaceAll('&nbsp;', ' ').trim();
};

// Teams writes "<at>Om de hoek</at>&nbsp;" before the words, and sends them again as formatted text.
const tidy = (activity: Activity): void => {
  activity.entities ??= [];
  activity.text = wordsOf(activity);
  activity.attachments = (activity.attachments ?? []).filter(
    ({ contentType }) => contentType !== 'text/html',
  );
};

const takeIn = async (
  reception: Reception,
  authorization: string,
  activity: Activity,
): Promise<HttpResponse> => {
  const turn = { admitted: false };
  try {
    const answer = await reception.adapter.takeIn(authorization, activity, async (context) => {
      turn.admitted = true;
      tidy(context.activity);
      context.turnState.set(envelopeKey, envelopeFor(context.activity, reception));
      await handIn(reception, context);
    });
    return { status: answer?.status ?? 200, body: answer?.body as unknown };
  } catch (thrown) {
    logFailure(reception.logger, thrown, { ...turn, what: 'an activity was not taken in' });
    if (!turn.admitted) return refuse(401, 'Unauthorized', 'The token is missing or not right.');
    return thrown instanceof StorageTrouble
      ? { ...inTrouble, headers: { 'retry-after': '10' } }
      : refuse(500, 'InternalError', 'The activity could not be taken in.');
  }
};

/** Hands the message in; while nothing can be stored the citizen hears so at once, past the table of replies. */
const handIn = async (reception: Reception, context: TurnContext): Promise<void> => {
  try {
    await reception.bot.run(context);
  } catch (thrown) {
    if (thrown instanceof StorageTrouble && context.activity.type === 'message') {
      const language = (context.activity.locale ?? '').slice(0, 2).toLowerCase();
      const text = troubleText(
        reception,
        reception.libraryId,
        isLanguage(language) ? language : 'nl',
      );
      await context.sendActivity({ type: 'message', text, textFormat: 'markdown' });
    }
    throw thrown;
  }
};

/** Takes in an activity that Azure Bot Service, or a local client, posts. */
export const receiveActivity =
  (reception: Reception) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const { body } = request;
    if (!isActivity(body)) {
      return refuse(400, 'BadArgument', 'The body must be one Bot Framework activity as JSON.');
    }
    if (!reception.mayReach(body.serviceUrl)) {
      return refuse(
        400,
        'BadServiceUrl',
        'Without a token the serviceUrl must be on this machine.',
      );
    }
    return takeIn(reception, request.headers['authorization'] ?? '', body);
  };
