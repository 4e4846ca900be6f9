import { expect, it } from 'vitest';
import type { Input } from '../../bench/hold/storm/input.ts';
import { faultsOf } from '../../bench/hold/storm/judge-answer.ts';
import { leaksOf } from '../../bench/hold/storm/leaks.ts';
import type { Answer } from '../../bench/hold/storm/send.ts';

const leaks = leaksOf({ 'the words of another citizen': 'kanarievogel' });
const whole: Input = { door: 'praten', pieces: [], expects: 'answer' };
const half: Input = { ...whole, expects: 'either' };

const answered = (status: number, body = '', header = ''): Answer => {
  const headers = `HTTP/1.1 ${status} X\r\ncontent-type: application/json${header}`;
  return { status, headers, bytes: `${headers}\r\n\r\n${body}`, ended: 'whole' };
};
const nothing: Answer = { status: undefined, headers: '', bytes: '', ended: 'reset' };

it.each([
  ['TypeError: x\n    at takeTurn (file:///srv/app/bot/turn.ts:40:9)', 'shows a stack trace'],
  ['/srv/om-de-hoek/node_modules/restify/lib/server.js', 'shows a file of the program'],
  ['SqliteError: SQLITE_BUSY', 'shows a word of the database'],
  ["Cannot read properties of undefined (reading 'x')", 'shows a word of the runtime'],
  ['{"issues":[{"code":"invalid_type"}]}', 'shows a word of a library'],
  ['Unexpected token < in JSON at position 0', 'shows a word of the parser'],
  ['root:x:0:0:root', 'shows a file of the machine'],
  ['vraagt kanarievogel', 'shows the words of another citizen'],
])('sees what may not be shown: %s', (body, fault) => {
  expect(faultsOf(whole, answered(200, body), leaks)).toContain(fault);
});

it('takes no answer of the server itself for a leak', () => {
  const body = '{"error":{"code":"BadRequest","message":"The request could not be read."}}';
  expect(faultsOf(whole, answered(400, body), leaks)).toEqual([]);
});

it('takes a 5xx for a fault, unless it says when to come back', () => {
  expect(faultsOf(whole, answered(500), leaks)).toEqual(['status 500']);
  expect(faultsOf(whole, answered(503), leaks)).toEqual(['status 503']);
  expect(faultsOf(whole, answered(503, '', '\r\nretry-after: 5'), leaks)).toEqual([]);
});

it('wants an answer to a whole request only', () => {
  expect(faultsOf(whole, nothing, leaks)).toEqual(['no answer, connection reset']);
  expect(faultsOf(half, nothing, leaks)).toEqual([]);
});
