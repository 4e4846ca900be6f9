import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Announcements } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import { hashSecret } from '../../src/desk/sessions.ts';

const run = promisify(execFile);

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'om-de-hoek-staff-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const staff = (...args: string[]) =>
  run(process.execPath, ['src/commands/staff.ts', ...args], {
    env: { OMDEHOEK_DATA_DIR: dataDir, OMDEHOEK_PUBLIC_URL: 'https://chat.example/' },
  });

test('prints a link that makes an account with the role and library asked for', async () => {
  const { stdout } = await staff('invite', '--library', 'voorbeelddorp', '--role', 'volunteer');
  const link = new URL(stdout.trim());
  expect(link.origin + link.pathname).toBe('https://chat.example/desk/invitation');
  const storage = await openStorage({ dataDir, announcements: new Announcements() });
  const person = { id: 's1', name: 'Vera' };
  expect(
    await storage.desk.acceptInvitation(hashSecret(link.hash.slice(1)), person, new Date()),
  ).toEqual({ id: 's1', name: 'Vera', role: 'volunteer', libraryId: 'voorbeelddorp' });
  await storage.close();
});

test('invites to the default library whoever names none', async () => {
  const { stderr } = await run(process.execPath, ['src/commands/staff.ts', 'invite'], {
    env: { OMDEHOEK_DATA_DIR: dataDir, OMDEHOEK_DEFAULT_LIBRARY: 'voorbeelddorp' },
  });
  expect(stderr).toContain('role staff at voorbeelddorp');
});

test.for([
  { args: [], says: 'npm run staff -- invite' },
  { args: ['invite', '--rol', 'staff'], says: "Unknown option '--rol'" },
  { args: ['invite', '--role', 'boss'], says: 'There is no role "boss"' },
  { args: ['invite', '--library', 'atlantis'], says: 'voorbeelddorp, voorbeeldstad' },
])('says what is wrong with "$args" and makes no link', async ({ args, says }) => {
  await expect(staff(...args)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(says) as string,
  });
});
