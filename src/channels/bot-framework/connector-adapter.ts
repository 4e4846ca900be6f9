import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Config, Secrets } from '../../runtime/index.ts';

/** Who we are for Azure Bot Service; nothing where a local client is let in without a token. */
export interface BotCredentials {
  readonly appId: string;
  readonly tenantId: string;
  readonly secret: string;
}

/** The credentials from the settings: all three, or nothing. */
export const credentialsFrom = (config: Config, secrets: Secrets): BotCredentials | undefined => {
  const { BOT_APP_ID: appId, BOT_TENANT_ID: tenantId } = config;
  const { BOT_APP_SECRET: secret } = secrets;
  return appId && tenantId && secret ? { appId, tenantId, secret } : undefined;
};

const authenticationFor = (
  credentials: BotCredentials | undefined,
): ConfigurationBotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication(
    credentials
      ? {
          MicrosoftAppType: 'SingleTenant',
          MicrosoftAppId: credentials.appId,
          MicrosoftAppTenantId: credentials.tenantId,
          MicrosoftAppPassword: credentials.secret,
        }
      : {},
  );

/** `CloudAdapter` without its HTTP part, which prints errors and sends their messages to the client. */
export class ConnectorAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(credentials: BotCredentials | undefined) {
    super(authenticationFor(credentials));
    this.#appId = credentials?.appId ?? '';
  }

  /** Checks the token, then runs the logic. Throws when the token is not right. */
  takeIn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }

  /** Sends a message to a conversation that was saved; rejects with the status of the channel's answer. */
  async say(reference: Partial<ConversationReference>, message: Partial<Activity>): Promise<void> {
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      // It would name the made-up activity that continues the conversation: clients wait to see that one.
      context.onSendActivities((_context, activities, next) => {
        for (const activity of activities) delete activity.replyToId;
        return next();
      });
      await context.sendActivity(message);
    });
  }
}
