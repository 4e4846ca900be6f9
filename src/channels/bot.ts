import type { TurnContext } from 'botbuilder';

/** The bot as a channel's adapter runs it; handed in, so that channels do not know it. */
export interface Bot {
  run(context: TurnContext): Promise<void>;
}

/** How clients know the assistant. */
export const assistantAccount = { id: 'om-de-hoek', name: 'Om de hoek', role: 'bot' } as const;
