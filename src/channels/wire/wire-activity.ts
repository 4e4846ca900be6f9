import type { Activity, ReplyFacts, Reply } from '../../conversation/index.ts';
import { assistantAccount } from '../bot.ts';
import { buttonsOf, textWithSources, type CardButton } from './reply-text.ts';

/** What `channelData.omDeHoek` of a reply carries: our own clients render from it. */
interface OmDeHoekData extends ReplyFacts {
  readonly reply: Pick<Reply, 'text' | 'choices' | 'sources'>;
}

/** An activity as Direct Line clients read it. */
export interface WireActivity {
  readonly type: 'message';
  readonly id: string;
  /** Never earlier than the activity before it: clients sort by it. */
  readonly timestamp: string;
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'bot' | 'user' };
  readonly conversation: { readonly id: string };
  readonly text: string;
  readonly textFormat: 'markdown' | 'plain';
  readonly locale?: string;
  readonly suggestedActions?: { readonly actions: readonly CardButton[] };
  readonly channelData: {
    readonly clientActivityID?: string;
    readonly omDeHoek?: OmDeHoekData | { readonly author: 'staff' };
  };
}

/** What a client knows of a conversation. */
export interface WireConversation {
  readonly conversationKey: string;
  readonly userKey: string;
}

type Said = Omit<WireActivity, 'type' | 'id' | 'timestamp' | 'conversation'>;
type By<Author> = Extract<Activity, { readonly author: Author }>;

const saidByBot = (activity: By<'bot'>): Said => ({
  from: assistantAccount,
  text: textWithSources(activity),
  textFormat: 'markdown',
  locale: activity.facts.language,
  ...(activity.choices.length > 0 && { suggestedActions: { actions: buttonsOf(activity) } }),
  channelData: {
    omDeHoek: {
      ...activity.facts,
      reply: { text: activity.text, choices: activity.choices, sources: activity.sources },
    },
  },
});

// Clients take Markdown unless told otherwise; what people type is shown as they typed it.
const saidByStaff = (activity: By<'staff'>): Said => ({
  from: { id: 'staff', name: activity.staffName, role: 'bot' },
  text: activity.text,
  textFormat: 'plain',
  channelData: { omDeHoek: { author: 'staff' } },
});

const saidByCitizen = (activity: By<'citizen'>, userKey: string): Said => ({
  from: { id: userKey, role: 'user' },
  text: activity.text,
  textFormat: 'plain',
  channelData: {
    ...(activity.clientActivityId && { clientActivityID: activity.clientActivityId }),
  },
});

const said = (activity: Activity, userKey: string): Said => {
  switch (activity.author) {
    case 'bot':
      return saidByBot(activity);
    case 'staff':
      return saidByStaff(activity);
    case 'citizen':
      return saidByCitizen(activity, userKey);
  }
};

/** Writes an activity in the form that Direct Line 3.0 clients read. */
export const toWire = (activity: Activity, conversation: WireConversation): WireActivity => ({
  type: 'message',
  id: activity.id,
  timestamp: activity.at,
  conversation: { id: conversation.conversationKey },
  ...said(activity, conversation.userKey),
});
