import { setTimeout as wait } from 'node:timers/promises';
import type { LibraryId } from '../../conversation/index.ts';
import type {
  Announcements,
  Clock,
  Config,
  HttpResponse,
  HttpRoute,
  Logger,
  Secrets,
} from '../../runtime/index.ts';
import type { ActivityFeed } from '../activity-feed.ts';
import type { Bot } from '../bot.ts';
import type { Elsewhere } from '../wire/trouble-text.ts';
import { ConnectorAdapter, credentialsFrom } from './connector-adapter.ts';
import { ReplyDelivery } from './deliver-replies.ts';
import { receiveActivity } from './receive-activity.ts';
import { renderReply } from './render-reply.ts';
import { isOnThisMachine } from './service-url.ts';

/** What the door needs. */
export interface BotFrameworkParts {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly bot: Bot;
  readonly feed: ActivityFeed;
  readonly announcements: Announcements;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The library that answers here. */
  readonly libraryId: LibraryId;
  /** Told while nothing can be stored. */
  readonly elsewhere?: Elsewhere;
  /** Waits between attempts to deliver; real time where absent. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** The door for Azure Bot Service: Teams and other channels. */
export interface BotFrameworkDoor {
  readonly routes: readonly HttpRoute[];
  /** Begins to deliver replies. */
  start(): void;
  stop(): void;
}

const maxActivityBytes = 256 * 1024;

const off: HttpResponse = {
  status: 404,
  body: {
    error: {
      code: 'BotFrameworkOff',
      message:
        'This door is closed. OMDEHOEK_BOT_APP_ID, OMDEHOEK_BOT_TENANT_ID and OMDEHOEK_BOT_APP_SECRET open it.',
    },
  },
};

const routeTo = (handle: HttpRoute['handle']): readonly HttpRoute[] => [
  { method: 'POST', path: '/api/messages', maxBodyBytes: maxActivityBytes, handle },
];

const closedDoor: BotFrameworkDoor = {
  routes: routeTo(() => off),
  start: () => undefined,
  stop: () => undefined,
};

const openDoor = (
  parts: BotFrameworkParts,
  credentials: ReturnType<typeof credentialsFrom>,
): BotFrameworkDoor => {
  const adapter = new ConnectorAdapter(credentials);
  const mayReach = credentials ? () => true : isOnThisMachine;
  const delivery = new ReplyDelivery({
    ...parts,
    pause: parts.pause ?? wait,
    send: async (reference, activity) => {
      if (!mayReach(reference.serviceUrl ?? '')) return;
      await adapter.say(reference, renderReply(activity, reference.channelId ?? ''));
    },
  });
  return {
    routes: routeTo(receiveActivity({ ...parts, adapter, mayReach })),
    start: () => delivery.start(),
    stop: () => delivery.stop(),
  };
};

/**
 * Makes the door at `/api/messages`. It is closed until app id, tenant and secret are set; `BOT_LOCAL`
 * opens it without them, for a client on this machine.
 */
export const makeBotFrameworkDoor = (parts: BotFrameworkParts): BotFrameworkDoor => {
  const credentials = credentialsFrom(parts.config, parts.secrets);
  return credentials || parts.config.BOT_LOCAL ? openDoor(parts, credentials) : closedDoor;
};
