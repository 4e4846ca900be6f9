import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  startFakeConnector,
  type FakeConnector,
} from '../channels/bot-framework/fake-connector.ts';
import { signIn, type Employee } from '../desk/employee.ts';
import { DirectLineClient } from '../direct-line-client.ts';
import { freshDataDir } from '../knowledge-index.ts';
import { tracesIn, type Trace } from '../search-traces.ts';
import { startProcess, type ServerProcess } from './server-process.ts';
import type { Heard } from './telling/asking.ts';
import { tellBotFramework } from './telling/tell-bot-framework.ts';
import { tellDesk } from './telling/tell-desk.ts';
import { tellDoors } from './telling/tell-doors.ts';
import { tellPlainPage } from './telling/tell-plain-page.ts';
import { tellWebChat } from './telling/tell-web-chat.ts';
import { leftContacts, toldSecrets } from './telling/told-secrets.ts';

const metricsToken = 'made-up-token-for-tests';
const folder = freshDataDir();
const librariesDir = mkdtempSync(join(tmpdir(), 'omdehoek-libraries-'));
const heard: Heard = [];
let unchanged: ReadonlySet<string>;
let connector: FakeConnector;
let server: ServerProcess;

const filesIn = (): readonly string[] =>
  readdirSync(folder.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** A file as it is now: one that nobody wrote to since holds nothing new. */
const stampOf = (file: string): string => {
  const { size, mtimeMs, ino } = statSync(file);
  return `${file} ${size} ${mtimeMs} ${ino}`;
};

/** A library whose desk is always closed, beside the one that never closes. */
const makeLibraries = (): void => {
  cpSync('public-libraries', librariesDir, { recursive: true });
  const village = readFileSync(join(librariesDir, 'voorbeelddorp.yml'), 'utf8');
  const closed = village.replace(/^ {2}hours:\n(?: {4}.*\n)+/m, '  hours: {}\n');
  writeFileSync(join(librariesDir, 'altijddicht.yml'), closed);
};

beforeAll(async () => {
  makeLibraries();
  connector = await startFakeConnector();
  unchanged = new Set(filesIn().map(stampOf));
  server = await startProcess(folder.dataDir, {
    OMDEHOEK_LOG_LEVEL: 'trace',
    OMDEHOEK_METRICS_TOKEN: metricsToken,
    OMDEHOEK_LIBRARIES_DIR: librariesDir,
    OMDEHOEK_MESSAGES_PER_SECOND: '1000',
    OMDEHOEK_TRUST_PROXY: 'true',
    OMDEHOEK_BOT_LOCAL: 'true',
  });
});
afterAll(async () => {
  await server.kill('SIGKILL');
  await connector.close();
  folder.remove();
  rmSync(librariesDir, { recursive: true });
});

const readMetrics = async (): Promise<string> => {
  const headers = { authorization: `Bearer ${metricsToken}` };
  return (await fetch(`${server.url}/metrics`, { headers })).text();
};

const changedFiles = (): readonly (readonly [string, Buffer])[] =>
  filesIn()
    .filter((file) => !unchanged.has(stampOf(file)))
    .map((file) => [file, readFileSync(file)]);

type Written = readonly (readonly [place: string, content: Buffer | string])[];

/** The holes: which secret is found where. */
const holesIn = (
  written: Written,
  secrets: readonly string[],
): readonly (Trace & { place: string })[] =>
  written.flatMap(([place, content]) =>
    tracesIn(content, secrets).map((trace) => ({ place, ...trace })),
  );

const asksForStaff = async (client: DirectLineClient): Promise<void> => {
  await client.ask('medewerker');
  await client.ask('ja');
};

/** Leaves contact details where nobody is there to help, and a secret in the question. */
const leaveContact = async (contact: string, question: string): Promise<void> => {
  const client = await DirectLineClient.open({ url: server.url, library: 'altijddicht' });
  await client.until(() => client.replies.length > 0);
  await asksForStaff(client);
  const [, consent = ''] = /"id":"(step:[^"]+)"/.exec(JSON.stringify(client.replies.at(-1))) ?? [];
  const before = client.replies.length;
  await client.choose(consent, 'Ja, dat is goed');
  await client.until(() => client.replies.length > before);
  await client.ask(question);
  const left = await client.ask(contact);
  expect(left.channelData.omDeHoek).toMatchObject({ outcome: 'contact-left' });
  client.close();
  heard.push(JSON.stringify(client.activities));
};

/** An employee who has a citizen's conversation. */
const openDesk = async (): Promise<{ employee: Employee; handoffId: string }> => {
  const employee = await signIn(server.url, server.invitation!, 'Sanne');
  const queue = await employee.get('/queue');
  const [{ id: handoffId }] = (queue.body as { waiting: [{ id: string }] }).waiting;
  expect((await employee.post(`/handoffs/${handoffId}/claim`)).status).toBe(200);
  return { employee, handoffId };
};

const bystander = async (): Promise<string> => {
  const client = await DirectLineClient.open({ url: server.url });
  await client.until(() => client.replies.length > 0);
  await client.ask('wat is de berichtenbox');
  await client.ask('wat weet u van mij');
  client.close();
  return JSON.stringify(client.activities);
};

it('writes no secret anywhere, through whichever door and in whichever place it came', async () => {
  const at = { url: server.url, heard };
  for (const secret of toldSecrets) {
    await tellDoors(at, secret);
    await tellWebChat(at, secret);
    await tellPlainPage(at, secret);
    // Every other reply is refused, so that failures are logged as well.
    if (toldSecrets.indexOf(secret) % 2 === 1) connector.statuses.push(400, 403);
    await tellBotFramework(at, secret, connector.url);
  }
  for (const { message } of leftContacts) await leaveContact(message, toldSecrets[0]!.message);
  const waiting = await DirectLineClient.open({ url: server.url });
  await asksForStaff(waiting);
  const desk = await openDesk();
  for (const secret of toldSecrets.filter(({ employeesMay }) => !employeesMay))
    await tellDesk(at, secret, desk);

  const running: Written = [
    ...changedFiles(),
    ['the metrics', await readMetrics()],
    ['what another citizen gets', await bystander()],
    ['what the channel gets', JSON.stringify(connector.sent)],
    ['what was answered', heard.join('\n')],
  ];
  const database = new Database(join(folder.dataDir, 'om-de-hoek.sqlite'));
  database.pragma('wal_checkpoint(PASSIVE)');
  database.close();
  const checkpointed = changedFiles();
  await server.kill('SIGTERM');
  const stopped = changedFiles();
  const written: Written = [
    ...running,
    ...checkpointed,
    ...stopped,
    ['the output', server.printed()],
  ];

  const secrets = [...toldSecrets, ...leftContacts].flatMap(({ never }) => never);
  expect(holesIn(written, secrets)).toEqual([]);
  // It was all there to be found: the masks, an ordinary question, a line of each request.
  for (const sign of ['[BSN]', 'berichtenbox', 'Sanne']) {
    expect(holesIn([...running, ...stopped], [sign]).length).toBeGreaterThan(2);
  }
});
