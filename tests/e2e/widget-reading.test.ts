import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
import { HelpDesk } from './help-desk.ts';
import { journeyWith } from './journey.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let browser: Browser;
let desk: HelpDesk;
const folder = freshDataDir();

beforeAll(async () => {
  [server, browser] = await Promise.all([startProcess(folder.dataDir), openBrowser()]);
  desk = await HelpDesk.open(server);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.kill('SIGTERM');
  folder.remove();
});

const frameOf = (citizen: Citizen): Frame => citizen.page.frames()[1]!;

/** What a screen reader would be told, in order: what came into the log, and each line of status. */
const listenScript = `window.told = [];
  const say = (from, text) => {
    const words = text.replace(/\\s+/g, ' ').trim();
    if (words !== '') window.told.push([from, words]);
  };
  const isQuiet = (node) => node.closest('[aria-live=off]') !== null;
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes)
      for (const node of addedNodes) {
        const at = node.nodeType === 1 ? node : target;
        if (!isQuiet(at)) say('log', node.textContent);
      }
  }).observe(document.querySelector('[role=log]'), { childList: true, subtree: true });
  for (const region of document.querySelectorAll('[role=status], [role=alert]'))
    new MutationObserver(() => say(region.getAttribute('role'), region.textContent))
      .observe(region, { childList: true, subtree: true, characterData: true });`;

it('tells a screen reader each message once, in the order in which they are read', async () => {
  const citizen = await Citizen.arrive(browser, server.url);
  const frame = frameOf(citizen);
  const welcome = await citizen.log.locator('.message').count();
  await frame.evaluate(listenScript);
  for (const [, go] of journeyWith(desk).slice(0, 4)) await go(citizen);
  await citizen.says('medewerker');
  await citizen.presses(/^Ja/);
  await citizen.sees('U staat op plaats');
  await desk.claim();
  await desk.reply('Goedemiddag, ik kijk met u mee.');
  await citizen.sees('ik kijk met u mee');
  await desk.giveBack();
  await citizen.sees('U praat weer met mij');

  const told = await frame.evaluate<[string, string][]>('window.told');
  const inLog = told.filter(([from]) => from === 'log').map(([, text]) => text);
  const bubbles = (await citizen.log.locator('.message .bubble').allTextContents())
    .slice(welcome)
    .map((text) => text.replaceAll(/\s+/g, ' ').trim());
  // A citizen's own words are shown before the server has masked them: told as they were typed.
  const places = bubbles.map((bubble) => {
    const words = bubble.includes('[naam]') ? 'Wibrandus' : bubble.slice(0, 60);
    return inLog.flatMap((text, at) => (text.includes(words) ? [at] : []));
  });
  expect(bubbles.length).toBeGreaterThan(12);
  // Some words are said more than once: each time is another place, and all places are in order.
  const order: number[] = [];
  for (const found of places) order.push(found.find((at) => at > (order.at(-1) ?? -1)) ?? -1);
  expect(order).toEqual(order.map((_, index) => index));
  expect(inLog).toHaveLength(bubbles.length);
  for (const [from, text] of told)
    if (from !== 'log') expect(inLog.filter((said) => said.includes(text))).toEqual([]);
});

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** The accessibility tree of the chat as the browser gives it to a screen reader. */
const treeOf = async (citizen: Citizen): Promise<readonly AxNode[]> => {
  const page = await citizen.page.context().newPage();
  await page.goto(frameOf(citizen).url());
  await page.getByRole('log').locator('.message').first().waitFor();
  await page.getByRole('textbox').fill('hoe lang duurt het voor die digid brief komt');
  await page.getByRole('textbox').press('Enter');
  await page.getByText('binnen 5 werkdagen').first().waitFor();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return inReadingOrder(nodes as readonly AxNode[]);
};

/** The browser lists level by level: who reads goes down each branch first. */
const inReadingOrder = (nodes: readonly AxNode[]): readonly AxNode[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: AxNode | undefined): readonly AxNode[] =>
    node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap((id) => read(byId.get(id)))];
  return read(nodes[0]);
};

it('is one live log in the accessibility tree, in reading order, with nothing live inside it', async () => {
  const citizen = await Citizen.arrive(browser, server.url);
  const nodes = await treeOf(citizen);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isIn = (node: AxNode, role: string): boolean => {
    const parent = node.parentId === undefined ? undefined : byId.get(node.parentId);
    return parent !== undefined && (parent.role?.value === role || isIn(parent, role));
  };
  const roles = nodes.filter(({ ignored }) => !ignored).map((node) => node.role?.value ?? '');
  expect(roles.filter((role) => role === 'log')).toHaveLength(1);
  const liveInside = nodes.filter(
    (node) => ['status', 'alert', 'log'].includes(node.role?.value ?? '') && isIn(node, 'log'),
  );
  expect(liveInside).toEqual([]);
  const words = nodes
    .filter((node) => node.role?.value === 'StaticText' && isIn(node, 'log'))
    .map(({ name }) => name?.value ?? '')
    .join(' ');
  const sought = [
    'Ik ben een computer',
    'U :',
    'hoe lang duurt het',
    'Automatische assistent',
    'binnen 5  werkdagen',
  ];
  const places = sought.reduce<number[]>(
    (found, text) => [...found, words.indexOf(text, found.at(-1) ?? 0)],
    [],
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const unnamed = nodes.filter(
    ({ ignored, role, name }) =>
      !ignored && ['button', 'link', 'textbox', 'log'].includes(role?.value ?? '') && !name?.value,
  );
  expect(unnamed).toEqual([]);
});
