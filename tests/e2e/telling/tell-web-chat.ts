import { once } from 'node:events';
import { WebSocket } from 'ws';
import { DirectLineClient } from '../../direct-line-client.ts';
import type { ToldSecret } from './told-secrets.ts';
import { asking, broken, chattyHeaders, json, type Ask, type Asking } from './asking.ts';
import { files, people } from './chatty-activity.ts';
import { oddActivities } from './odd-activities.ts';

/** Sends frames that nobody expects on an open stream, and opens streams that there are not. */
const tellSockets = async (
  url: string,
  client: DirectLineClient,
  message: string,
): Promise<void> => {
  const base = `${url.replace('http', 'ws')}/v3/directline/conversations`;
  const said = encodeURIComponent(message);
  const wrong = [
    `${base}/${said}/stream?t=${said}&watermark=${said}`,
    `${url.replace('http', 'ws')}/${said}`,
  ];
  for (const address of wrong) {
    const refused = new WebSocket(address, { headers: chattyHeaders(message) });
    await once(refused, 'error');
  }
  const path = `${base}/${client.conversationId}/stream`;
  const socket = new WebSocket(`${path}?t=${client.token}&watermark=${said}`);
  await once(socket, 'open');
  for (const frame of [message, JSON.stringify({ text: message }), Buffer.from(message)])
    socket.send(frame);
  socket.close(1000, message.slice(0, 40));
  await once(socket, 'close');
};

const tellUploads = async (ask: Ask, client: DirectLineClient, message: string): Promise<void> => {
  const path = `/v3/directline/conversations/${client.conversationId}/upload?userId=${encodeURIComponent(message)}`;
  const authorization = `Bearer ${client.token}`;
  const upload = new FormData();
  const activity = { type: 'message', text: message, ...people(message), ...files(message) };
  upload.append(
    'activity',
    new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
  );
  upload.append('file', new Blob([message.repeat(500)]), `${message}.pdf`);
  await ask(path, { method: 'POST', headers: { authorization }, body: upload });
  await ask(path, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/pdf',
      'content-disposition': `name="file"; filename="${encodeURIComponent(message)}.pdf"`,
    },
    body: message.repeat(500),
  });
};

/** A thumb down at the newest reply, with more in it than there is to say. */
const judge = async (ask: Ask, client: DirectLineClient, message: string): Promise<void> => {
  const value = {
    reply: client.replies.at(-1)?.id,
    helped: false,
    reason: 'wrong',
    text: message,
    [message]: message,
  };
  await ask(
    `/v3/directline/conversations/${client.conversationId}/activities`,
    json({ type: 'event', name: 'feedback', value }, { authorization: `Bearer ${client.token}` }),
  );
};

/** Tells a secret in every way that the door of the website has. */
export const tellWebChat = async (at: Asking, secret: ToldSecret): Promise<void> => {
  const { message } = secret;
  const ask = asking(at, message);
  const client = await DirectLineClient.open({ url: at.url });
  await client.until(() => client.replies.length > 0);
  const authorization = `Bearer ${client.token}`;
  const own = `/v3/directline/conversations/${client.conversationId}`;
  await client.ask(message);
  await judge(ask, client, message);
  for (const activity of oddActivities(secret))
    await ask(`${own}/activities`, json(activity, { authorization }));
  for (const body of broken(message)) await ask(`${own}/activities`, json(body, { authorization }));
  await tellUploads(ask, client, message);
  await tellSockets(at.url, client, message);
  client.close();
  at.heard.push(JSON.stringify(client.activities), JSON.stringify(await client.history()));
};
