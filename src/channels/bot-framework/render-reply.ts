import { ActivityTypes, CardFactory, type Activity as BotFrameworkActivity } from 'botbuilder';
import type { Activity } from '../../conversation/index.ts';
import { buttonsOf, textWithSources, type BotActivity } from '../wire/reply-text.ts';

/** What the assistant or an employee said; a citizen's own words are never sent back. */
export type SayableActivity = Exclude<Activity, { readonly author: 'citizen' }>;

type Rendered = Partial<BotFrameworkActivity>;

// Teams shows suggested actions in few places; a card with buttons it shows everywhere.
const withButtons = (activity: BotActivity, channelId: string): Rendered => {
  const actions = buttonsOf(activity).map((button) => ({ ...button }));
  if (actions.length === 0) return {};
  return channelId === 'msteams'
    ? { attachments: [CardFactory.heroCard('', undefined, actions)] }
    : { suggestedActions: { to: [], actions } };
};

const renderBots = (activity: BotActivity, channelId: string): Rendered => ({
  type: ActivityTypes.Message,
  text: textWithSources(activity),
  textFormat: 'markdown',
  locale: activity.facts.language,
  channelData: { omDeHoek: activity.facts },
  ...withButtons(activity, channelId),
});

/** Writes a reply as the channel shows it; an employee's name stands before their words. */
export const renderReply = (activity: SayableActivity, channelId: string): Rendered =>
  activity.author === 'bot'
    ? renderBots(activity, channelId)
    : {
        type: ActivityTypes.Message,
        text: `${activity.staffName}: ${activity.text}`,
        textFormat: 'plain',
        channelData: { omDeHoek: { author: 'staff' } },
      };
