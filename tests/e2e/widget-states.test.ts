import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../frontend/widget/src/words/index.ts';
import { signIn, type Employee } from '../desk/employee.ts';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
import { findings } from './findings.ts';
import { focusFault, keyTo } from './focus.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let browser: Browser;
let employee: Employee;
const folder = freshDataDir();

beforeAll(async () => {
  [server, browser] = await Promise.all([startProcess(folder.dataDir), openBrowser()]);
  employee = await signIn(server.url, server.invitation!, 'Sanne');
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

/** The one citizen who waits or is helped now. */
const handoff = async (list: 'waiting' | 'mine'): Promise<string> => {
  const queue = (await employee.get('/queue')).body as Record<string, { id: string }[]>;
  return queue[list]!.at(-1)!.id;
};
const claim = async (): Promise<string> => {
  const id = await handoff('waiting');
  expect((await employee.post(`/handoffs/${id}/claim`)).status).toBe(200);
  return id;
};

const setAnswer = (
  citizen: Citizen,
  answer: { status: number; headers?: Record<string, string> },
) =>
  citizen.page.route('**/activities', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ contentType: 'application/json', body: '{}', ...answer })
      : route.continue(),
  );

/** Each state that a conversation comes through, and how to come there from the one before. */
const journey: readonly (readonly [state: string, go: (citizen: Citizen) => Promise<void>])[] = [
  [
    'a step of a task',
    async (citizen) => {
      await citizen.says('ik ben mijn digid wachtwoord vergeten');
      await citizen.presses('Nieuw wachtwoord voor DigiD');
      await citizen.sees('Stap 1 van');
    },
  ],
  [
    'a task that was stopped',
    async (citizen) => {
      await citizen.presses('Stoppen');
      await expect.poll(() => citizen.buttons()).not.toContain('Stoppen');
    },
  ],
  [
    'what is not known',
    async (citizen) => {
      await citizen.says('wie wint morgen de voetbalwedstrijd');
      await expect.poll(() => citizen.log.locator('.from-bot').count()).toBeGreaterThan(4);
    },
  ],
  [
    'a notice of what was masked',
    async (citizen) => {
      await citizen.says('ik heet Wibrandus Bokkelenkamp');
      await citizen.sees('[naam]');
    },
  ],
  [
    'a message that is too long',
    async (citizen) => {
      await citizen.chat.getByRole('textbox').fill('a '.repeat(2500));
      await citizen.chat.getByText('Uw bericht is te lang').waitFor();
    },
  ],
  [
    'a message that was refused',
    async (citizen) => {
      await setAnswer(citizen, { status: 400 });
      await citizen.says('dit wordt geweigerd');
      await citizen.chat.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
    },
  ],
  [
    'a server that is too busy',
    async (citizen) => {
      await citizen.page.unroute('**/activities');
      await setAnswer(citizen, { status: 429, headers: { 'retry-after': '3' } });
      await citizen.chat.getByRole('button', { name: 'Opnieuw proberen' }).click();
      await citizen.chat.getByText('Over ongeveer 5 seconden').waitFor();
      await citizen.page.unroute('**/activities');
      await expect
        .poll(() => citizen.chat.locator('.send-state').count(), { timeout: 15_000 })
        .toBe(0);
    },
  ],
  [
    'a person who is offered',
    async (citizen) => {
      await citizen.says('medewerker');
      await citizen.chat.getByRole('group').getByRole('button', { name: /^Ja/ }).last().waitFor();
    },
  ],
  [
    'a place in the queue',
    async (citizen) => {
      await citizen.presses(/^Ja/);
      await citizen.sees('U staat op plaats');
    },
  ],
  [
    'a code to come back with',
    async (citizen) => {
      await citizen.chat.getByRole('button', { name: 'Geef mij een code' }).click();
      await citizen.chat.locator('.code').waitFor();
    },
  ],
  [
    'an employee',
    async (citizen) => {
      const id = await claim();
      await employee.post(`/handoffs/${id}/reply`, { text: 'Goedemiddag, ik kijk met u mee.' });
      await citizen.sees('ik kijk met u mee');
    },
  ],
  [
    'the assistant again',
    async (citizen) => {
      await employee.post(`/handoffs/${await handoff('mine')}/give-back`);
      await citizen.sees('U praat weer met mij');
    },
  ],
  [
    'a conversation that was erased',
    async (citizen) => {
      await citizen.says('wis mijn gegevens');
      await citizen.presses(/^Ja/);
      await citizen.chat.getByText('van uw scherm gewist').waitFor();
    },
  ],
];

describe('axe finds nothing in any state, and the focus is never lost', () => {
  const screens: readonly (readonly [string, BrowserContextOptions])[] = [
    ['on a phone', { viewport: { width: 390, height: 844 } }],
    ['at 400 % zoom', { viewport: { width: 320, height: 256 } }],
    ['in the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['with forced colours', { viewport: { width: 390, height: 844 }, forcedColors: 'active' }],
  ];

  it.each(screens)('%s', async (_, screen) => {
    const citizen = await Citizen.arrive(browser, server.url, screen);
    const wrong: Record<string, unknown> = {};
    for (const [state, go] of journey) {
      await go(citizen);
      const fault = await focusFault(frameOf(citizen));
      // At 400 % zoom the input lies over the page until its end.
      for (const frame of citizen.page.frames())
        await frame.evaluate('scrollTo(0, document.body.scrollHeight)');
      const found = await findings(citizen.page);
      if (fault !== '' || found.length > 0) wrong[state] = [fault, ...found];
    }
    expect(wrong).toEqual({});
  });
});

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
  for (const [, go] of journey.slice(0, 4)) await go(citizen);
  await citizen.says('medewerker');
  await citizen.presses(/^Ja/);
  await citizen.sees('U staat op plaats');
  const id = await claim();
  await employee.post(`/handoffs/${id}/reply`, { text: 'Goedemiddag, ik kijk met u mee.' });
  await citizen.sees('ik kijk met u mee');
  await employee.post(`/handoffs/${id}/give-back`);
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

describe('a whole conversation with the keyboard alone', () => {
  it.each([
    ['on a desktop', { viewport: { width: 1280, height: 800 } }],
    ['at 400 % zoom', { viewport: { width: 320, height: 256 } }],
  ] as const)('never loses the focus nor hides it, %s', async (_, screen) => {
    const citizen = await Citizen.visit(browser, server.url, screen);
    const { page } = citizen;
    await page
      .getByRole('button', { name: /Om de hoek/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await citizen.log.locator('.from-bot').first().waitFor();
    const frame = frameOf(citizen);
    const faults: string[] = [];
    const look = async (after: string): Promise<void> => {
      const fault = await focusFault(frame);
      if (fault !== '') faults.push(`after ${after}: ${fault}`);
    };
    const to = async (key: string, words: string): Promise<void> => {
      for (const fault of await keyTo({ page, frame }, key, words))
        faults.push(`${key} to "${words}": ${fault}`);
      await page.keyboard.press('Enter');
      await look(words);
    };
    const replies = () => citizen.log.locator('.from-bot').count();
    const says = async (text: string): Promise<void> => {
      const before = await replies();
      await keyTo({ page, frame }, 'Tab', 'message');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect.poll(replies, { timeout: 10_000 }).toBeGreaterThan(before);
      await look(text);
    };

    await look('opening');
    await says('hoe lang duurt het voor die digid brief komt');
    await to('Shift+Tab', 'Nee');
    await page.keyboard.press('Enter');
    await look('a reason');
    await to('Shift+Tab', 'Bron: digid.nl');
    // Through all that can have the focus, forwards, from the first to the last.
    await to('Shift+Tab', 'settings-button');
    await page.keyboard.press('Escape');
    await look('folding up');
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate<string>('document.activeElement.tagName')) !== 'OM-DE-HOEK') break;
      await look(`Tab ${presses}`);
    }
    await page.locator('iframe').focus();
    await says('medewerker');
    await to('Shift+Tab', 'Ja');
    await citizen.chat.locator('.return-code').waitFor();
    await to('Shift+Tab', 'code');
    await citizen.chat.locator('.code').waitFor();
    await look('the code');
    const id = await claim();
    await employee.post(`/handoffs/${id}/reply`, { text: 'Goedemiddag.' });
    await citizen.sees('Goedemiddag.');
    await look('the employee');
    await employee.post(`/handoffs/${id}/give-back`);
    await expect.poll(() => citizen.chat.locator('.from-staff').count()).toBe(1);
    await look('the end');
    expect(faults).toEqual([]);
  });

  it('never loses the focus nor hides it, from right to left', async () => {
    const citizen = await Citizen.arrive(browser, server.url, {
      viewport: { width: 390, height: 700 },
    });
    const { page } = citizen;
    const frame = frameOf(citizen);
    const to = (key: string, words: string) => keyTo({ page, frame }, key, words);
    const faults = [
      ...(await to('Shift+Tab', 'language-button')),
      ...(await page.keyboard.press('Enter').then(() => to('Tab', 'العربية'))),
    ];
    await page.keyboard.press('Enter');
    await expect.poll(() => frame.evaluate('document.dir')).toBe('rtl');
    faults.push(await focusFault(frame));
    const before = await citizen.log.locator('.from-bot').count();
    faults.push(...(await to('Shift+Tab', wordsIn.ar.talkToStaff)));
    await page.keyboard.press('Enter');
    await expect.poll(() => citizen.log.locator('.from-bot').count()).toBeGreaterThan(before);
    faults.push(await focusFault(frame), ...(await to('Shift+Tab', 'نعم')));
    await page.keyboard.press('Enter');
    await citizen.chat.locator('.return-code').waitFor();
    faults.push(await focusFault(frame));
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      faults.push(await focusFault(frame));
      if ((await frame.evaluate<string>('document.activeElement.id')) === 'language-button') break;
    }
    expect(faults.filter((fault) => fault !== '')).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await claim();
  });
});
