import type { ToldSecret } from './told-secrets.ts';
import { asHeader, asking, broken, json, type Asking } from './asking.ts';
import { chattyActivity, files } from './chatty-activity.ts';

/** Tells a secret at the door for Teams and others, where `serviceUrl` takes the replies in. */
export const tellBotFramework = async (
  at: Asking,
  { message }: ToldSecret,
  serviceUrl: string,
): Promise<void> => {
  const ask = asking(at, message);
  const usual = {
    type: 'message',
    channelId: 'emulator',
    serviceUrl,
    // What the channel calls a person and a conversation is its own: it is needed to answer.
    conversation: {
      id: `thread-${Math.random()}`,
      name: message,
      topic: message,
      [message]: message,
    },
    from: { id: 'user-1', name: message, role: message, aadObjectId: message },
    recipient: { id: 'bot-1', name: message, [message]: message },
    locale: message,
    text: message,
  };
  const more = chattyActivity(message);
  for (const activity of [
    { ...usual, ...more, channelData: { tenant: { id: message }, [message]: message } },
    { ...usual, value: message },
    { ...usual, value: { choice: message, text: message } },
    { ...usual, ...files(message) },
    { ...usual, text: '', ...files(message) },
    { ...usual, type: 'invoke', name: message, value: message },
    { ...usual, type: message, name: message },
    { ...usual, type: 'messageReaction', reactionsAdded: [{ type: message }] },
    { ...usual, channelId: undefined },
    { ...usual, serviceUrl: `https://${encodeURIComponent(message)}.example/${message}` },
  ])
    await ask('/api/messages', json(activity));
  for (const body of broken(message)) await ask('/api/messages', json(body));
  await ask('/api/messages', json(usual, { authorization: `Bearer ${asHeader(message)}` }));
};
