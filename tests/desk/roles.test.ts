import { afterEach, beforeEach, expect, test } from 'vitest';
import { roles } from '../../src/desk/index.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

let desk: OpenDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const professionals = roles.filter((role) => role !== 'volunteer');

test('a volunteer neither sees nor reaches somebody in danger, and the places stay true', async () => {
  const volunteer = await desk.employee('Vera', 'volunteer');
  const danger = await desk.citizenWaits({ reason: 'crisis' });
  const other = await desk.citizenWaits();
  expect((await volunteer.get('/queue')).body).toMatchObject({
    waiting: [{ id: other.id, place: 2 }],
  });
  expect((await volunteer.get(`/handoffs/${danger.id}`)).status).toBe(404);
  expect((await volunteer.post(`/handoffs/${danger.id}/claim`)).status).toBe(404);
});

test.for(professionals)('a professional (%s) may take somebody in danger', async (role) => {
  const employee = await desk.employee('Sanne', role);
  const { id } = await desk.citizenWaits({ reason: 'crisis' });
  expect((await employee.post(`/handoffs/${id}/claim`)).status).toBe(200);
});

test('a volunteer sees that somebody left contact details, and never what they are', async () => {
  const volunteer = await desk.employee('Vera', 'volunteer');
  const { id } = await desk.citizenWaits({ state: 'contact-left', contact: 'sealed phone' });
  expect((await volunteer.get('/queue')).body).toMatchObject({ contactLeft: [{ id }] });
  expect(await volunteer.get(`/handoffs/${id}`)).toMatchObject({
    body: { mayOpenContact: false, moves: [] },
  });
  expect((await volunteer.get(`/handoffs/${id}/contact`)).status).toBe(403);
  expect((await volunteer.post(`/handoffs/${id}/close`)).status).toBe(409);
});

test.for(professionals)(
  'a professional (%s) opens contact details; the log knows who, not what',
  async (role) => {
    const employee = await desk.employee('Sanne', role);
    const { id } = await desk.citizenWaits({ state: 'contact-left', contact: 'sealed phone' });
    expect((await employee.get(`/handoffs/${id}/contact`)).body).toEqual({
      kind: 'phone',
      value: 'opened sealed phone',
      deleteAfter: '2026-12-18T10:00:00.000Z',
    });
    const [entry] = desk.logged.filter((line) => line.includes('contact opened'));
    expect(entry).toContain(id);
    expect(entry).not.toContain('sealed phone');
  },
);

test.for(roles)(
  'who leads the desk frees a citizen whose employee walked away (%s)',
  async (role) => {
    const sanne = await desk.employee('Sanne');
    const other = await desk.employee('Mo', role);
    const { id } = await desk.citizenWaits();
    await sanne.post(`/handoffs/${id}/claim`);
    const leads = role === 'manager' || role === 'admin';
    const { colleagues } = (await other.get('/queue')).body as { colleagues: unknown[] };
    expect(colleagues).toHaveLength(leads ? 1 : 0);
    expect((await other.post(`/handoffs/${id}/release`)).status).toBe(leads ? 200 : 409);
  },
);
