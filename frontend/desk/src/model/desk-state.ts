import type {
  ContactView,
  HandoffDetail,
  MeView,
  QueueView,
} from '../../../../src/desk/desk-views.ts';

/** What the page tells the employee about what they just did. */
export interface Notice {
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

/** Everything that the page shows. */
export interface DeskState {
  /** Undefined while it is being asked; null when nobody is signed in. */
  readonly me: MeView | null | undefined;
  readonly queue: QueueView | undefined;
  /** The server's clock minus this screen's, in milliseconds. */
  readonly clockAheadMs: number;
  readonly openId: string | undefined;
  readonly opened: HandoffDetail | undefined;
  readonly contact: ContactView | undefined;
  /** My conversations in which something was said that I have not seen. */
  readonly unread: ReadonlySet<string>;
  /** The live connection is there. */
  readonly live: boolean;
  /** A move or reply is on its way. */
  readonly busy: boolean;
  readonly notice: Notice | undefined;
}

export const emptyDesk: DeskState = {
  me: undefined,
  queue: undefined,
  clockAheadMs: 0,
  openId: undefined,
  opened: undefined,
  contact: undefined,
  unread: new Set(),
  live: false,
  busy: false,
  notice: undefined,
};

/** What the tab of the browser says: how many wait. */
export function titleOf({ queue }: DeskState): string {
  const waiting = queue?.waiting.length ?? 0;
  return waiting === 0 ? 'Helpdesk – Om de hoek' : `(${waiting}) Helpdesk – Om de hoek`;
}
