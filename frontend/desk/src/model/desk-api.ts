import type {
  ContactView,
  HandoffDetail,
  MeView,
  QueueView,
  RefusalView,
  ReplyView,
  StaffEvent,
} from '../../../../src/desk/desk-views.ts';

/** Why there is no answer: the desk refused, or it could not be reached. */
export type Refusal = Omit<RefusalView, 'error'> & {
  readonly error: RefusalView['error'] | 'unreachable';
};

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** The desk's door, as the page uses it. Nothing here throws. */
export interface DeskApi {
  me(): Promise<Answer<MeView>>;
  acceptInvitation(secret: string, name: string): Promise<Answer<MeView>>;
  signOut(): Promise<Answer<unknown>>;
  queue(): Promise<Answer<QueueView>>;
  handoff(id: string): Promise<Answer<HandoffDetail>>;
  contact(id: string): Promise<Answer<ContactView>>;
  move(id: string, event: StaffEvent): Promise<Answer<HandoffDetail>>;
  reply(id: string, text: string): Promise<Answer<ReplyView>>;
}

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Speaks to the desk's door on the page's own address. */
export function openDeskApi(fetch: Fetch): DeskApi {
  const get = <T>(path: string) => call<T>(fetch, path, { method: 'GET' });
  const post = <T>(path: string, body: unknown = {}) =>
    call<T>(fetch, path, { method: 'POST', body: JSON.stringify(body) });
  return {
    me: () => get('/me'),
    acceptInvitation: (secret, name) => post('/invitation', { secret, name }),
    signOut: () => post('/sign-out'),
    queue: () => get('/queue'),
    handoff: (id) => get(`/handoffs/${id}`),
    contact: (id) => get(`/handoffs/${id}/contact`),
    move: (id, event) => post(`/handoffs/${id}/${event}`),
    reply: (id, text) => post(`/handoffs/${id}/reply`, { text }),
  };
}

const headers = { 'Content-Type': 'application/json', 'X-Om-De-Hoek': 'desk' };
const unreachable = { ok: false, refusal: { error: 'unreachable' } } as const;

async function call<T>(fetch: Fetch, path: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(`/desk/api${path}`, { ...init, headers });
    if (response.status >= 500) return unreachable;
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body as T } : { ok: false, refusal: readRefusal(body) };
  } catch {
    return unreachable;
  }
}

// What is no refusal of the desk comes from a proxy in between.
const readRefusal = (body: unknown): Refusal =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string'
    ? (body as Refusal)
    : unreachable.refusal;
