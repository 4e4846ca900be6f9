import type { LibraryId } from '../../conversation/index.ts';
import type { Announcements, Clock, Config, Logger, Rate, RateLimit } from '../../runtime/index.ts';
import type { ActivityFeed } from '../activity-feed.ts';
import type { CardStore } from '../cards.ts';
import type { ReturnCodeStore } from '../return-codes.ts';
import type { Bot } from '../bot.ts';
import type { Elsewhere } from '../wire/trouble-text.ts';
import type { LiveStreams } from './live-streams.ts';
import type { WebChatAdapter } from './web-chat-adapter.ts';

/** How much may be asked for. An address is no person: a library's building is one with many visitors. */
export interface WebChatRates {
  readonly tokensPerAddress: Rate;
  readonly tokensPerLibrary: Rate;
  /** Tries of a code with which somebody comes back. */
  readonly codesPerAddress: Rate;
  readonly codesPerLibrary: Rate;
  /** Everything that a token opens. */
  readonly requestsPerUser: Rate;
  readonly messagesPerConversation: Rate;
  readonly messagesPerLibrary: Rate;
}

/** How many streams may be open at once, and how long a reader may take for one frame. */
export interface StreamLimits {
  readonly perAddress: number;
  readonly perLibrary: number;
  readonly readWithinMs: number;
}

/** What web chat needs. */
export interface WebChatParts {
  readonly feed: ActivityFeed;
  readonly returnCodes: ReturnCodeStore;
  readonly cards: CardStore;
  readonly bot: Bot;
  readonly announcements: Announcements;
  /** From `openTokenKey`. */
  readonly tokenKey: Buffer;
  /** The websites that may open a chat with a library; undefined: there is no such library. */
  readonly allowedOrigins: (libraryId: LibraryId) => readonly string[] | undefined;
  /** The websites of all libraries: only these hear from us whether they may ask. */
  readonly everyOrigin: () => readonly string[];
  /** The library of a page that names none. */
  readonly defaultLibrary: LibraryId | undefined;
  /** In production clients that are no browser (they send no Origin) get no token. */
  readonly environment: Config['ENVIRONMENT'];
  /** Where citizens reach us; without it the address that a request was sent to, if that is no name. */
  readonly publicUrl: string | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Told while nothing can be stored. */
  readonly elsewhere?: Elsewhere;
  /** For measuring and tests; the usual ones where absent. */
  readonly rates?: Partial<WebChatRates>;
  readonly streamLimits?: Partial<StreamLimits>;
}

/** What every endpoint of web chat works with. */
export interface Door extends WebChatParts {
  readonly adapter: WebChatAdapter;
  readonly streams: LiveStreams;
  readonly limits: Readonly<Record<keyof WebChatRates, RateLimit>>;
  readonly streamLimits: StreamLimits;
}

/** Where all endpoints stand. */
export const basePath = '/v3/directline';
