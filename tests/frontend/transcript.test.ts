import { describe, expect, it } from 'vitest';
import type { Message } from '../../frontend/widget/src/chat/message.ts';
import type { Pending } from '../../frontend/widget/src/chat/outbox.ts';
import { readActivitySet } from '../../frontend/widget/src/chat/read-activity.ts';
import type { Transcript } from '../../frontend/widget/src/chat/transcript.ts';
import {
  awaitsAssistant,
  emptyTranscript,
  hear,
  newestTurn,
  openReplies,
} from '../../frontend/widget/src/chat/transcript.ts';

let seq = 0;
const nextId = () => `c1|${String((seq += 1)).padStart(7, '0')}`;

const at = '2026-03-02T09:00:00.000Z';
const later = '2026-03-02T09:05:00.000Z';

const citizen = (text = 'hallo'): Message => ({ id: nextId(), at, author: 'citizen', text });
const staff = (): Message => ({ id: nextId(), at, author: 'staff', text: 'Dag', name: 'Marieke' });
const bot = (facts: { at?: string; handoff?: string; withChoice?: boolean } = {}): Message => ({
  id: nextId(),
  at: facts.at ?? at,
  author: 'bot',
  text: 'Goedendag',
  language: 'nl',
  choices: facts.withChoice ? [{ id: 'command:staff', label: 'Medewerker' }] : [],
  sources: [],
  ...(facts.handoff === undefined ? {} : { handoff: facts.handoff }),
});
const after = (...messages: Message[]): Transcript => hear(emptyTranscript, messages);
const pending = (state: Pending['state']): Pending => ({ clientId: 'a', text: 'hallo', state });

describe('the transcript', () => {
  it('holds a message once, however often it comes', () => {
    const message = citizen();
    expect(hear(after(message), [message]).heard).toEqual([message]);
  });

  it('keeps the order of the server, whatever the order of arrival', () => {
    const [first, second] = [citizen('een'), citizen('twee')];
    expect(after(second, first).heard).toEqual([first, second]);
  });
});

describe('the buttons of a reply', () => {
  it('can be pressed as long as nobody else said something after it', () => {
    const before = bot({ withChoice: true });
    const question = citizen();
    const [answer, step] = [bot({ withChoice: true }), bot()];
    const open = openReplies(after(before, question, answer, step), []);
    expect([...open]).toEqual([answer, step]);
  });

  it.each([
    ['the citizen said something', after(bot({ withChoice: true }), citizen()), []],
    ['an employee said something', after(bot({ withChoice: true }), staff()), []],
    ['a message is on its way', after(bot({ withChoice: true })), [pending('sending')]],
  ])('are gone once %s', (_, transcript, onTheWay) => {
    expect(openReplies(transcript, onTheWay).size).toBe(0);
  });
});

describe('the newest turn', () => {
  it('is all replies to one message, so that the first of them is seen', () => {
    const [answer, stepAgain] = [bot(), bot()];
    expect(newestTurn([bot(), citizen(), answer, stepAgain])).toEqual([answer, stepAgain]);
  });

  it('is a reply that comes later by itself, such as that an employee is here', () => {
    const employeeIsHere = bot({ at: later });
    expect(newestTurn([citizen(), bot(), employeeIsHere])).toEqual([employeeIsHere]);
  });

  it('is one message when a person spoke last', () => {
    const word = staff();
    expect(newestTurn([bot(), word])).toEqual([word]);
    expect(newestTurn([])).toEqual([]);
  });
});

describe('the assistant', () => {
  it('is waited for when the citizen spoke last', () => {
    expect(awaitsAssistant(after(bot(), citizen()), [])).toBe(true);
    expect(awaitsAssistant(after(bot()), [pending('sent')])).toBe(true);
  });

  it.each([
    ['it has answered', after(citizen(), bot()), []],
    ['the message was not sent', after(bot()), [pending('failed')]],
    ['an employee has the conversation', after(bot({ handoff: 'assigned' }), citizen()), []],
    ['an employee was the last to answer', after(staff(), citizen()), []],
    ['nothing was said', emptyTranscript, []],
  ])('is not waited for when %s', (_, transcript, onTheWay) => {
    expect(awaitsAssistant(transcript, onTheWay)).toBe(false);
  });

  it('is waited for in a queue: it still answers there', () => {
    expect(awaitsAssistant(after(bot({ handoff: 'queued' }), citizen()), [])).toBe(true);
  });
});

describe('an activity', () => {
  const read = (activity: object) =>
    readActivitySet({ activities: [{ type: 'message', id: 'c1|1', timestamp: at, ...activity }] })
      .messages;

  it('of an employee is told apart from one of the assistant', () => {
    const from = { role: 'bot', name: 'Marieke' };
    expect(read({ from, text: 'Dag', channelData: { omDeHoek: { author: 'staff' } } })).toEqual([
      { id: 'c1|1', at, author: 'staff', text: 'Dag', name: 'Marieke' },
    ]);
  });

  it('keeps of a reply only choices and sources that are well formed', () => {
    const reply = {
      text: 'Goedendag',
      choices: [
        { id: 'command:staff', label: 'Medewerker' },
        { id: 'evil', label: 'x' },
        { id: 'step:ja' },
      ],
      sources: [
        { title: 'DigiD', url: 'https://www.digid.nl', seen: '2026-11-03' },
        { title: 'x', url: 'javascript:alert(1)' },
      ],
    };
    const [message] = read({
      from: { role: 'bot' },
      channelData: { omDeHoek: { language: 'tr', reply } },
    });
    expect(message).toEqual({
      id: 'c1|1',
      at,
      author: 'bot',
      text: 'Goedendag',
      language: 'tr',
      choices: [{ id: 'command:staff', label: 'Medewerker' }],
      sources: [{ title: 'DigiD', url: 'https://www.digid.nl', seen: '2026-11-03' }],
    });
  });

  it.each([{ type: 'typing' }, { type: 'event', name: 'handoff.status' }, { id: undefined }])(
    'that is no message is left out: %j',
    (activity) => {
      expect(read(activity)).toEqual([]);
    },
  );

  it.each([undefined, null, 'text', [], { activities: 'none' }])(
    'set that is malformed is an empty one: %j',
    (body) => {
      expect(readActivitySet(body)).toEqual({ messages: [] });
    },
  );
});
