import { once } from 'node:events';
import WebSocket from 'ws';

/** What the door answered. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

const ask = async (
  url: string,
  path: string,
  given: { headers: Record<string, string>; body?: unknown; method: 'GET' | 'POST' },
): Promise<Answered> => {
  const response = await fetch(`${url}/desk/api${path}`, {
    method: given.method,
    headers: { 'content-type': 'application/json', ...given.headers },
    ...(given.method === 'POST' && { body: JSON.stringify(given.body ?? {}) }),
  });
  const body: unknown = await response.json();
  return { status: response.status, body, headers: response.headers };
};

/** The secret in an invitation link: what stands after the `#`. */
export const secretIn = (link: string): string => new URL(link).hash.slice(1);

/** Opens an invitation as the page does. */
export const openInvitation = (url: string, body: unknown): Promise<Answered> =>
  ask(url, '/invitation', {
    method: 'POST',
    body,
    headers: { origin: url, 'x-om-de-hoek': 'desk' },
  });

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieIn = (answered: Answered): string =>
  answered.headers.get('set-cookie')?.split(';')[0] ?? '';

/** Makes an account with a link and speaks to the door as that employee's page does. */
export const signIn = async (url: string, link: string, name: string) => {
  const joined = await openInvitation(url, { secret: secretIn(link), name });
  const cookie = cookieIn(joined);
  const headers = { cookie, origin: url, 'x-om-de-hoek': 'desk' };
  return {
    cookie,
    get: (path: string) => ask(url, path, { method: 'GET', headers }),
    post: (path: string, body?: unknown, otherHeaders: Record<string, string> = {}) =>
      ask(url, path, { method: 'POST', body, headers: { ...headers, ...otherHeaders } }),
    /** Opens the live connection and keeps what it tells; resolves once it is open. */
    live: async () => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/desk/live`, {
        headers: { cookie, origin: url },
      });
      const heard: unknown[] = [];
      socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString('utf8'))));
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      await once(socket, 'open');
      return { heard, closed };
    },
  };
};

export type Employee = Awaited<ReturnType<typeof signIn>>;
