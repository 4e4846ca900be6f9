import type { Answer, Fetch } from './call-server.ts';
import { callServer } from './call-server.ts';
import type { ActivitySet } from './read-activity.ts';
import { readActivitySet } from './read-activity.ts';
import type { Session } from './session.ts';
import type { Grant } from './token.ts';
import { readGrant } from './token.ts';

/** The calls of Direct Line 3.0 that the widget makes. */
export interface Door {
  start(token: string, locale: string): Promise<Answer<Grant>>;
  refresh(token: string): Promise<Answer<Grant>>;
  activities(session: Session, watermark: string | undefined): Promise<Answer<ActivitySet>>;
  post(session: Session, activity: object): Promise<Answer<unknown>>;
  /** A code with which the citizen comes back to the conversation. */
  makeCode(session: Session): Promise<Answer<string>>;
  /** A token for the conversation that a code opens. */
  tokenByCode(library: string, code: string): Promise<Answer<Grant>>;
  streamAddress(session: Session, watermark: string | undefined): string;
}

/** Direct Line at an origin, such as `https://omdehoek.example`. */
export function openDoor(origin: string, fetch: Fetch): Door {
  const base = `${origin}/v3/directline`;
  const get = (path: string, token: string) =>
    callServer(fetch, base + path, { headers: authorization(token), cache: 'no-store' });
  const post = (path: string, token: string, body: object) =>
    callServer(fetch, base + path, {
      method: 'POST',
      headers: { ...authorization(token), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    start: async (token, locale) =>
      readGrant(await post('/conversations', token, { user: {}, locale })),
    refresh: async (token) => readGrant(await post('/tokens/refresh', token, {})),
    activities: async (session, watermark) => {
      const path = `${thread(session)}/activities?${queryOf({ watermark })}`;
      const answer = await get(path, session.token);
      return answer.ok ? { ok: true, value: readActivitySet(answer.value) } : answer;
    },
    makeCode: async (session) => readCode(await post(`${thread(session)}/code`, session.token, {})),
    tokenByCode: async (library, code) =>
      readGrant(
        await callServer(fetch, `${base}/tokens/by-code`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ library, code }),
        }),
      ),
    post: (session, activity) => post(`${thread(session)}/activities`, session.token, activity),
    streamAddress: (session, watermark) =>
      `${base.replace(/^http/, 'ws')}${thread(session)}/stream?${queryOf({ t: session.token, watermark })}`,
  };
}

function readCode(answer: Answer<unknown>): Answer<string> {
  if (!answer.ok) return answer;
  const { code } = answer.value as { readonly code?: unknown };
  return typeof code === 'string' ? { ok: true, value: code } : { ok: false, why: 'unreachable' };
}

const authorization = (token: string) => ({ Authorization: `Bearer ${token}` });

const thread = ({ conversationId }: Session): string =>
  `/conversations/${encodeURIComponent(conversationId)}`;

function queryOf(fields: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) query.set(name, value);
  }
  return query.toString();
}
