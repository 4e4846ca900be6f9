import type { HandoffStore } from '../handoff/index.ts';
import type { Language, RawText } from '../conversation/index.ts';
import type { ContactDetail, Redaction } from '../privacy/index.ts';
import type { Announcements, Clock, Logger } from '../runtime/index.ts';
import type { DeskStore } from './desk-store.ts';
import type { StaffSentences } from './staff-sentences.ts';

/** What the desk is made of; `app` puts it together. */
export interface DeskParts {
  readonly store: DeskStore;
  readonly handoffs: HandoffStore;
  readonly redact: (raw: RawText) => Redaction;
  /** @throws Error when the seal is broken. */
  readonly openContact: (sealed: string) => ContactDetail;
  readonly sentences: (language: Language) => StaffSentences;
  readonly announcements: Announcements;
  readonly clock: Clock;
  readonly newId: (now: Date) => string;
  readonly newSecret: () => string;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** The built page: `frontend/dist/desk/index.html`. */
  readonly pageFile: string;
  /** The address at which people reach the assistant; its origin may open the desk. */
  readonly publicUrl: string;
  /** True where people come by https. */
  readonly secureCookies: boolean;
}
