import { Desk } from '../../../frontend/desk/src/model/desk.ts';
import type { Answer, DeskApi, Refusal } from '../../../frontend/desk/src/model/desk-api.ts';
import type { LiveListener } from '../../../frontend/desk/src/model/live-news.ts';
import type { HandoffDetail, HandoffView, QueueView } from '../../../src/desk/desk-views.ts';

export const yes = <T>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value });
export const no = (refusal: Refusal): Promise<Answer<never>> =>
  Promise.resolve({ ok: false, refusal });

export const aLine = (id: string): HandoffView => ({
  id,
  state: 'queued',
  reason: 'citizen-asked',
  language: 'nl',
  question: 'Kan iemand meekijken?',
  articles: [],
  tasks: [],
  movedAt: '2026-11-20T10:00:00.000Z',
});

export const opened = (id: string, change: Partial<HandoffDetail> = {}): HandoffDetail => ({
  ...aLine(id),
  transcript: [],
  moves: ['claim'],
  mayReply: false,
  mayOpenContact: false,
  ...change,
});

export const aQueue = (lists: Partial<QueueView> = {}): QueueView => ({
  now: '2026-11-20T10:00:00.000Z',
  waiting: [],
  mine: [],
  colleagues: [],
  contactLeft: [],
  done: [],
  ...lists,
});

/** A desk as a page has it, in front of a door that answers as the test says. */
export const pageOfAnEmployee = (door: Partial<DeskApi> = {}) => {
  const asked: string[] = [];
  let listener: LiveListener | undefined;
  let listening = 0;
  const told = <A extends unknown[], R>(name: string, answer: (...args: A) => R) => {
    return (...args: A): R => {
      asked.push([name, ...args].join(' '));
      return answer(...args);
    };
  };
  const api: DeskApi = {
    me: told('me', door.me ?? (() => yes({ name: 'Sanne', role: 'staff', libraryId: 'x' }))),
    acceptInvitation: told('accept', door.acceptInvitation ?? (() => no({ error: 'unreachable' }))),
    signOut: told('sign-out', door.signOut ?? (() => yes({}))),
    queue: told('queue', door.queue ?? (() => yes(aQueue()))),
    handoff: told('handoff', door.handoff ?? ((id) => yes(opened(id)))),
    contact: told('contact', door.contact ?? (() => no({ error: 'not-found' }))),
    move: told('move', door.move ?? ((id) => yes(opened(id)))),
    reply: told('reply', door.reply ?? (() => no({ error: 'unreachable' }))),
  };
  const desk = new Desk({
    api,
    now: () => new Date('2026-11-20T09:59:00.000Z').getTime(),
    listen: (given) => {
      listener = given;
      listening += 1;
      return () => {
        listening -= 1;
      };
    },
  });
  return {
    desk,
    asked,
    live: () => {
      if (listener === undefined) throw new Error('The page does not listen');
      return listener;
    },
    isListening: () => listening > 0,
  };
};
