import { BotAdapter, TurnContext } from 'botbuilder';
import { envelopeKey, type Acknowledgement, type Envelope } from '../../conversation/index.ts';
import type { Bot } from '../bot.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import type { Claims } from './token.ts';

const repliesLeaveElsewhere = (): Error =>
  new Error('Replies of web chat are read from the activities table, never sent in a turn.');

/** Runs the bot for an activity that came in at the website's door. */
export class WebChatAdapter extends BotAdapter {
  readonly #bot: Bot;

  constructor(bot: Bot) {
    super();
    this.#bot = bot;
  }

  /** Hands an activity to the bot; resolves when the message is stored. */
  async receive(
    activity: IncomingActivity,
    claims: Claims,
    clientActivityId?: string,
  ): Promise<Acknowledgement> {
    const context = new TurnContext(this, activity);
    let acknowledgement: Acknowledgement | undefined;
    const envelope: Envelope = {
      message: {
        channel: 'web-chat',
        libraryId: claims.library,
        conversationKey: claims.conv,
        userKey: claims.user,
        messageKey: activity.id,
        ...(clientActivityId && { clientActivityId }),
      },
      acknowledged: (given) => (acknowledgement = given),
    };
    context.turnState.set(envelopeKey, envelope);
    await this.runMiddleware(context, (revocable) => this.#bot.run(revocable));
    if (!acknowledgement) throw new Error('The bot did not acknowledge an activity.');
    return acknowledgement;
  }

  override sendActivities(): Promise<never> {
    return Promise.reject(repliesLeaveElsewhere());
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(repliesLeaveElsewhere());
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(repliesLeaveElsewhere());
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(repliesLeaveElsewhere());
  }
}
