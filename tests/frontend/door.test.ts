import { describe, expect, it, vi } from 'vitest';
import { readFromFrame, readFromPage } from '../../frontend/widget/src/between-windows.ts';
import { openDoor } from '../../frontend/widget/src/chat/door.ts';
import { SessionKeeper } from '../../frontend/widget/src/chat/session.ts';
import { generateToken } from '../../frontend/widget/src/chat/token.ts';
import { memoryStorage } from './fake-door.ts';

const session = { conversationId: 'c/1', token: 't 1', expiresAt: 1000 };
const grant = { conversationId: 'c1', token: 't1', expires_in: 1800 };

/** A `fetch` that answers one thing and keeps what was asked. */
function answering(status: number, body: unknown) {
  const asked: { address: string; init: RequestInit }[] = [];
  const fetch = (address: string, init: RequestInit) => {
    asked.push({ address, init });
    return Promise.resolve(Response.json(body, { status }));
  };
  return { asked, fetch };
}

describe('the Direct Line door', () => {
  it('asks for a token with the library and no secret', async () => {
    const { asked, fetch } = answering(200, grant);
    const answer = await generateToken('https://o.example', fetch, 'voorbeeldstad');
    expect(answer).toEqual({ ok: true, value: grant });
    expect(asked[0]?.address).toBe('https://o.example/v3/directline/tokens/generate');
    expect(asked[0]?.init.body).toBe('{"library":"voorbeeldstad"}');
  });

  it('asks for what came after the watermark', async () => {
    const { asked, fetch } = answering(200, { activities: [], watermark: '8' });
    await openDoor('https://o.example', fetch).activities(session, '7');
    expect(asked[0]?.address).toBe(
      'https://o.example/v3/directline/conversations/c%2F1/activities?watermark=7',
    );
  });

  it('listens on a WebSocket of the same origin, with the token in the address', () => {
    const { fetch } = answering(200, {});
    expect(openDoor('https://o.example', fetch).streamAddress(session, undefined)).toBe(
      'wss://o.example/v3/directline/conversations/c%2F1/stream?t=t+1',
    );
  });

  it.each([
    [401, 'expired'],
    [403, 'expired'],
    [404, 'expired'],
    [400, 'refused'],
    [413, 'refused'],
    [429, 'unreachable'],
    [503, 'unreachable'],
  ])('reads status %i as %s', async (status, why) => {
    const { fetch } = answering(status, {});
    const answer = await openDoor('https://o.example', fetch).post(session, {});
    expect(answer).toEqual({ ok: false, why });
  });

  it('reads a broken network as unreachable', async () => {
    const fetch = () => Promise.reject(new TypeError('network'));
    const answer = await openDoor('https://o.example', fetch).refresh('t');
    expect(answer).toEqual({ ok: false, why: 'unreachable' });
  });

  it('gives up a call that nobody answers, so that others may follow', async () => {
    vi.useFakeTimers();
    const never = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      });
    const answer = openDoor('https://o.example', never).refresh('t');
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await answer).toEqual({ ok: false, why: 'unreachable' });
  });

  it('takes no answer for a token that is none', async () => {
    const { fetch } = answering(200, { conversationId: 'c1' });
    expect((await openDoor('https://o.example', fetch).start('t', 'nl')).ok).toBe(false);
  });
});

describe('a kept session', () => {
  it('is forgotten when its token has expired, or when it cannot be read', () => {
    const storage = memoryStorage();
    const keeper = new SessionKeeper(storage, 'voorbeeldstad');
    keeper.keep(session);
    expect(keeper.load(999)).toEqual(session);
    expect(keeper.load(1000)).toBeUndefined();
    storage.setItem('om-de-hoek:voorbeeldstad', '{"conversationId":');
    expect(keeper.load(0)).toBeUndefined();
  });

  it('belongs to one library', () => {
    const storage = memoryStorage();
    new SessionKeeper(storage, 'voorbeeldstad').keep(session);
    expect(new SessionKeeper(storage, 'elders').load(0)).toBeUndefined();
  });
});

describe('between the page and the frame', () => {
  it('passes a token on whole', () => {
    expect(readFromPage({ omDeHoek: 'token', grant })).toEqual({ omDeHoek: 'token', grant });
  });

  it.each([
    undefined,
    'token',
    { omDeHoek: 'token' },
    { omDeHoek: 'token', grant: { token: 1 } },
    { omDeHoek: 'unknown' },
  ])('a page that says %j says nothing', (data) => {
    expect(readFromPage(data)).toBeUndefined();
  });

  it.each([null, { omDeHoek: 'unread' }, { omDeHoek: 'token' }])(
    'a frame that says %j says nothing',
    (data) => {
      expect(readFromFrame(data)).toBeUndefined();
    },
  );
});
