import { afterEach, beforeEach, expect, test } from 'vitest';
import { inviteAtFirstStart } from '../../src/desk/index.ts';
import { cookieIn, openInvitation, secretIn } from './employee.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const hourMs = 60 * 60 * 1000;

let desk: OpenDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

test('an invitation makes an account with the role it was made for, and signs in', async () => {
  const fatma = await desk.employee('Fatma', 'volunteer');
  expect((await fatma.get('/me')).body).toEqual({
    name: 'Fatma',
    role: 'volunteer',
    libraryId: 'voorbeeldstad',
  });
});

test('the secret of a link stands behind the #, where no server sees it', async () => {
  const link = new URL(await desk.invite('staff'));
  expect([link.pathname, link.search]).toEqual(['/desk/invitation', '']);
  expect(link.hash).toMatch(/^#[\w-]{43}$/);
});

test('a link works once', async () => {
  const secret = secretIn(await desk.invite('staff'));
  const first = await openInvitation(desk.url, { secret, name: 'Sanne' });
  const second = await openInvitation(desk.url, { secret, name: 'Omar' });
  expect([first.status, second.status]).toEqual([200, 410]);
  expect(second.body).toEqual({ error: 'invitation-not-valid' });
  expect(second.headers.get('set-cookie')).toBe(null);
});

test('a link opened twice at the same moment makes one account', async () => {
  const secret = secretIn(await desk.invite('staff'));
  const answers = await Promise.all(
    ['Sanne', 'Omar'].map((name) => openInvitation(desk.url, { secret, name })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
});

test('a link expires after 72 hours', async () => {
  const secret = secretIn(await desk.invite('staff'));
  desk.pass(72 * hourMs + 1000);
  expect((await openInvitation(desk.url, { secret, name: 'Sanne' })).status).toBe(410);
});

const strangeNames = [
  ...['', '  ', '**Sanne**', 'Sanne <b>', 'a\nb', 'x'.repeat(41), '7', '[Sanne](https://a.nl)'],
  ...['evil.nl', 'www.evil.example', 'Sanne\u202e', 'Sanne\u2067', 'Sanne\u200f'],
  ...['\u3164', 'Sanne\u200d', 'S\u034f', 'Sanne\u001b', 'Za\u0335\u0353\u0321\u0335lgo'],
];

test.for(strangeNames)(
  'a name that could not stand in a sentence to a citizen is refused: %j',
  async (name) => {
    const secret = secretIn(await desk.invite('staff'));
    expect((await openInvitation(desk.url, { secret, name })).status).toBe(400);
  },
);

test.for([
  'Sanne',
  'Anne-Marie',
  'Şebnem',
  'أحمد',
  "D'Angelo",
  'Mw. de Wit',
  'J.P.',
  'Nguyễn',
  'เพ็ญ',
])('people may have the name %s', async (name) => {
  const employee = await desk.employee(name);
  expect((await employee.get('/me')).body).toMatchObject({ name });
});

test('the session cookie is for the desk only, and scripts and other sites cannot use it', async () => {
  const secret = secretIn(await desk.invite('staff'));
  const { headers } = await openInvitation(desk.url, { secret, name: 'Sanne' });
  expect(headers.get('set-cookie')).toMatch(
    /^om-de-hoek-desk=[\w-]{43}; Path=\/desk; Max-Age=43200; HttpOnly; SameSite=Strict$/,
  );
});

test('a session ends after twelve hours', async () => {
  const sanne = await desk.employee('Sanne');
  desk.pass(12 * hourMs - 1000);
  expect((await sanne.get('/me')).status).toBe(200);
  desk.pass(2000);
  expect((await sanne.get('/me')).status).toBe(401);
});

test('signing out ends the session on the server too', async () => {
  const sanne = await desk.employee('Sanne');
  const left = await sanne.post('/sign-out');
  expect(cookieIn(left)).toBe('om-de-hoek-desk=');
  expect((await sanne.get('/me')).status).toBe(401);
});

test('at the first start a link for a manager is made; once somebody works there, none is', async () => {
  const first = { store: desk.storage.desk, publicUrl: desk.url, clock: desk.clock };
  const link = await inviteAtFirstStart({ ...first, libraryId: 'nieuwstad' });
  const { body } = await openInvitation(desk.url, { secret: secretIn(link ?? ''), name: 'Els' });
  expect(body).toEqual({ name: 'Els', role: 'manager', libraryId: 'nieuwstad' });
  expect(await inviteAtFirstStart({ ...first, libraryId: 'nieuwstad' })).toBe(undefined);
});

test('neither a secret nor a name comes into the log', async () => {
  const secret = secretIn(await desk.invite('staff'));
  const joined = await openInvitation(desk.url, { secret, name: 'Xandra' });
  const log = desk.logged.join('\n');
  expect(log).toContain('an employee joined');
  for (const hidden of [secret, cookieIn(joined).slice(-43), 'Xandra']) {
    expect(log).not.toContain(hidden);
  }
});
