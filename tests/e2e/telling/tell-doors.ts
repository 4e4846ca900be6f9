import { requestToken } from '../../direct-line-client.ts';
import type { ToldSecret } from './told-secrets.ts';
import { asHeader, asking, broken, json, type Asking } from './asking.ts';
import { chattyActivity } from './chatty-activity.ts';

/** Tells a secret to the endpoints that need no conversation, and to such as there are not. */
export const tellDoors = async (at: Asking, { message, never }: ToldSecret): Promise<void> => {
  const ask = asking(at, message);
  const said = encodeURIComponent(message);
  const [first = ''] = never;
  const line = '/v3/directline';
  const bearer = { authorization: `Bearer ${asHeader(message)}` };
  const basic = { authorization: `Basic ${Buffer.from(message).toString('base64')}` };
  for (const path of [
    `/${said}`,
    `/${said}?${said}=${said}`,
    `/praten/${said}`,
    `/widget/${said}.js`,
    `/desk/${said}`,
    `/${first}/%zz`,
  ])
    await ask(path);
  for (const headers of [bearer, basic]) {
    await ask(`${line}/conversations/${said}/activities?watermark=${said}`, { headers });
    await ask(`${line}/conversations/${said}`, { headers });
    await ask(`${line}/tokens/refresh`, json({ [message]: message }, headers));
    await ask('/metrics', { headers });
  }
  await ask(
    `${line}/tokens/generate`,
    json({ library: message, user: { id: message, name: message } }),
  );
  await ask(
    `${line}/tokens/generate`,
    json({ user: { id: message, name: message }, [message]: message }),
  );
  await ask(`${line}/tokens/generate`, {
    ...json({}),
    headers: { origin: `https://${first.replaceAll(/\W/g, '')}.example` },
  });
  await ask(
    `${line}/tokens/by-code`,
    json({ library: 'voorbeeldstad', code: message.slice(0, 40) }),
  );
  await ask(`${line}/tokens/by-code`, json({ library: message, code: first.slice(0, 40) }));
  for (const body of broken(message)) await ask(`${line}/tokens/generate`, json(body));
  const { token } = await requestToken({ url: at.url });
  const named = {
    locale: message.slice(0, 35),
    user: { id: message, name: message },
    ...chattyActivity(message),
  };
  await ask(`${line}/conversations`, json(named, { authorization: `Bearer ${token}` }));
  await ask(`${line}/conversations`, {
    method: 'OPTIONS',
    headers: { origin: `https://${said}.example` },
  });
};
