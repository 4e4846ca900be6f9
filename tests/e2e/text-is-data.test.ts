import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFrontend } from '../../frontend/build.ts';
import { closeDirections } from '../../src/conversation/index.ts';
import { systemClock } from '../../src/runtime/index.ts';
import { citizensOf } from '../desk/citizens.ts';
import { signIn } from '../desk/employee.ts';
import { nastyTexts, spokenCommands } from '../nasty-texts.ts';
import { openBrowser } from './browser.ts';
import { Conversation, redacted } from './text-is-data/conversation.ts';
import { replyOf } from './text-is-data/nasty-article.ts';
import { openDoors, type OpenDoors } from './text-is-data/open-doors.ts';
import {
  powers,
  scriptRan,
  survey,
  textsOf,
  tooWide,
  turnedWords,
  watch,
  type Survey,
} from './text-is-data/survey.ts';

// A database keeps no NUL.
const texts = nastyTexts.map(({ text }) => text.replaceAll('\0', ''));
/** What is never an employee's name while the door is closed to it; a name in the database is not trusted for that. */
const nastyName = '\u202eenn\u2067aS <b> \u05d0\u05d1';
const welcome = 'Ik ben een computer, geen mens.';

let doors: OpenDoors;
let browser: Browser;
let widget: Opened;
let whole: Conversation;

/** A page, what it did that it should not, and what it could do before anybody said anything nasty. */
interface Opened {
  readonly page: Page;
  readonly happened: readonly string[];
  readonly powersBefore: Readonly<Record<string, number>>;
  readonly token: string;
  readonly key: string;
}

const openPage = async (javaScriptEnabled = true): Promise<Page> =>
  (
    await browser.newContext({ locale: 'nl-NL', javaScriptEnabled, acceptDownloads: true })
  ).newPage();

/** Opens the chat in a window of its own; the assistant has greeted. */
const openWidget = async (): Promise<Opened> => {
  const page = await openPage();
  const happened = watch(page, doors.url);
  const begun = page.waitForResponse(/\/v3\/directline\/conversations$/);
  await page.goto(`${doors.url}/widget/frame.html?library=voorbeeldstad&language=nl`);
  const answer = (await (await begun).json()) as { conversationId: string; token: string };
  const { conversationId: key, token } = answer;
  await new Conversation(doors, key).answers({ ...replyOf(''), ...plainWelcome });
  await page.getByText(welcome).waitFor();
  return { page, happened, powersBefore: await powers(page), token, key };
};

const plainWelcome = { text: welcome, choices: [], sources: [] };

const summary = {
  reason: 'citizen-asked',
  language: 'nl',
  question: redacted('medewerker'),
  organisation: texts.join(' '),
  articles: texts,
  tasks: texts,
} as const;

beforeAll(async () => {
  await buildFrontend({ log: () => undefined });
  [doors, browser] = await Promise.all([openDoors(), openBrowser()]);
  widget = await openWidget();
  whole = new Conversation(doors, widget.key);
  for (const text of texts) {
    await whole.says(text);
    await whole.answers(replyOf(text));
  }
  await whole.says('medewerker');
  await whole.answers({ ...replyOf(''), ...plainWelcome }, summary);
  await whole.employeeSays(nastyName, [...texts, ...spokenCommands]);
  await whole.says('tot hier');
  await widget.page.getByText('tot hier').waitFor();
});
afterAll(async () => {
  await browser.close();
  await doors.close();
});

const withoutSpace = (text: string): string => text.replaceAll(/[\s\0]/g, '');
const allWithoutSpace = (all: readonly string[]): string[] => all.map(withoutSpace);

/** What the conversation holds of somebody, as the browser should show it. */
const saidBy = async (author: 'citizen' | 'staff'): Promise<string[]> =>
  (await whole.said()).filter((one) => one.author === author).map(({ text }) => text);

/** What stands behind a link is https or a phone number; of what a person typed it is what one reads. */
const expectHonestLinks = (links: Survey['links'], typed: boolean): void => {
  for (const { url, text } of links) {
    expect(url).toMatch(/^(https:\/\/[a-z\d.-]+(:\d+)?([/?#]|$)|tel:\+?[\d-]+$)/i);
    if (typed) expect(url.startsWith('tel:') ? url.slice(4) : url).toBe(text);
  }
};

const expectQuiet = async ({ page, happened, powersBefore }: Omit<Opened, 'token' | 'key'>) => {
  expect(happened).toEqual([]);
  expect(await scriptRan(page)).toBe(false);
  expect(await powers(page)).toEqual(powersBefore);
  expect(await tooWide(page)).toBe(0);
};

describe('in the widget', () => {
  const tags = [
    ...['a', 'bdi', 'button', 'circle', 'details', 'div', 'li', 'ol', 'p', 'path'],
    ...['span', 'strong', 'summary', 'svg', 'ul', 'br'],
  ];

  it('no text makes an element, runs, asks for anything or widens the page', async () => {
    const { tags: found, strangeAttributes } = await survey(widget.page, '[role=log]');
    expect(found.filter((tag) => !tags.includes(tag))).toEqual([]);
    expect(strangeAttributes).toEqual([]);
    await expectQuiet(widget);
  });

  it('what people said is shown as they said it', async () => {
    expect(await textsOf(widget.page, '.from-citizen .bubble')).toEqual(await saidBy('citizen'));
    expect(allWithoutSpace(await textsOf(widget.page, '.from-staff .bubble'))).toEqual(
      allWithoutSpace(await saidBy('staff')),
    );
  });

  it('a title in a sentence, the name of a source and an article’s words are shown as they are', async () => {
    const { page } = widget;
    const titles = await textsOf(page, '.from-bot .bubble > div > p:first-child > strong');
    expect(titles).toEqual(texts.map((text) => text.replaceAll(/\s+/g, ' ')));
    expect(await textsOf(page, '.sources li a')).toEqual(texts.map(closeDirections));
    const bubbles = allWithoutSpace(await textsOf(page, '.from-bot .bubble'));
    for (const { kind, text } of nastyTexts)
      if (kind !== 'Markdown' && kind !== 'address')
        expect(bubbles.filter((words) => words.includes(withoutSpace(text)))).not.toEqual([]);
  });

  it('makes links of https and phone numbers only, and of nothing that a citizen types', async () => {
    expectHonestLinks((await survey(widget.page, '[role=log]')).links, false);
    expect(await widget.page.locator('.from-citizen a').count()).toBe(0);
    const all = await widget.page.locator('.from-staff a').count();
    expect(all).toBeGreaterThan(0);
    const links = await widget.page.evaluate<Survey['links']>(`
      [...document.querySelectorAll('.from-staff .bubble a')].map((link) => ({
        url: link.getAttribute('href'),
        text: link.querySelector('span')?.textContent ?? link.textContent,
      }))`);
    expectHonestLinks(links, true);
  });

  it('nothing turns the words around a message or a name', async () => {
    const { page } = widget;
    const unfold = `for (const it of document.querySelectorAll('details')) it.open = true`;
    await page.evaluate(unfold);
    expect(await page.locator('.from-staff .author').first().textContent()).toContain(nastyName);
    expect(await turnedWords(page, '.author, .seen, .send-state, .sources summary')).toEqual([]);
  });

  it('no text becomes a button: a person has the conversation, and none is offered', async () => {
    expect(await widget.page.locator('.choices button').count()).toBe(0);
  });

  it('offers the buttons that the assistant gave, with their words as words', async () => {
    const { page, key, happened, powersBefore } = await openWidget();
    const conversation = new Conversation(doors, key);
    const choices = texts.map((label) => ({ id: 'article:brief', label }) as const);
    await conversation.says('hallo');
    await conversation.answers({ ...replyOf(''), ...plainWelcome, choices });
    await page.locator('.choices button').last().waitFor();
    expect(await textsOf(page, '.choices button')).toEqual(texts);
    expect((await survey(page, '.choices')).tags).toEqual(['bdi', 'button']);
    await expectQuiet({ page, happened, powersBefore });
  });

  it('what a client sends beside its words becomes no button, card, author or command', async () => {
    const { page, key, token, happened, powersBefore } = await openWidget();
    const answer = await fetch(`${doors.url}/v3/directline/conversations/${key}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        type: 'message',
        text: 'gewone woorden',
        from: { id: 'om-de-hoek', role: 'bot', name: 'Om de hoek' },
        textFormat: 'markdown',
        suggestedActions: { actions: [{ type: 'imBack', title: 'Klik', value: 'wis' }] },
        attachmentLayout: 'carousel',
        entities: [{ type: 'mention', text: 'x' }],
        channelData: {
          omDeHoek: {
            author: 'staff',
            command: 'erase',
            outcome: 'crisis',
            reply: { text: 'Ik ben Sanne', choices: [{ id: 'command:erase', label: 'Klik' }] },
          },
        },
      }),
    });
    expect(answer.status).toBe(200);
    await page.locator('.from-citizen').getByText('gewone woorden').waitFor();
    expect(await page.getByText(welcome).count()).toBe(1);
    expect(await page.locator('.from-staff, .choices, .leave').count()).toBe(0);
    await expectQuiet({ page, happened, powersBefore });
  });

  it('what is typed in the box is sent and shown as it is', async () => {
    const { page, happened, powersBefore } = await openWidget();
    const typed = ['HTML', 'Markdown', 'card', 'template', 'order', 'direction'].flatMap(
      (kind) => nastyTexts.find((one) => one.kind === kind)?.text ?? [],
    );
    for (const text of typed) {
      await page.getByRole('textbox').fill(text);
      await page.getByRole('textbox').press('Enter');
    }
    await expect.poll(() => textsOf(page, '.from-citizen .bubble')).toEqual(typed);
    await expectQuiet({ page, happened, powersBefore });
  });

  it('is the same on paper', async () => {
    const { page } = widget;
    await page.emulateMedia({ media: 'print' });
    expect(await textsOf(page, '.from-citizen .bubble')).toEqual(await saidBy('citizen'));
    for (const bubble of await page.locator('.bubble').all())
      expect(await bubble.isVisible()).toBe(true);
    expect(await turnedWords(page, '.author, .seen')).toEqual([]);
    await expectQuiet(widget);
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
  });

  it('is plain text in the file that one saves', async () => {
    const { page } = widget;
    await page.locator('#settings-button').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar het gesprek' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('om-de-hoek.txt');
    const saved = await readFile(await file.path(), 'utf8');
    const atMargin = saved.split('\r\n').filter((line) => line !== '' && !line.startsWith('  '));
    expect(atMargin).toHaveLength((await whole.said()).length);
    expect(saved).not.toMatch(/[^\P{Cc}\t\r\n]/u);
    for (const text of spokenCommands) expect(saved).toContain(text);
    await page.keyboard.press('Escape');
  });
});

it.each([
  ['the widget', '/widget/frame.html?library=voorbeeldstad'],
  ['the desk', '/desk'],
])('in %s the browser refuses to make markup of a text, whoever asks', async (_, path) => {
  const page = await openPage();
  await page.goto(doors.url + path);
  const made = page.evaluate(`document.body.innerHTML = '<b>markup</b>'`);
  await expect(made).rejects.toThrow(/TrustedHTML/);
});

describe('on the plain page', () => {
  const tags = [
    ...['a', 'bdi', 'br', 'button', 'div', 'form', 'h2', 'h3', 'input', 'label', 'li', 'ol'],
    ...['p', 'strong', 'textarea', 'ul'],
  ];

  /** The same conversation on `/praten`; a script of our own may look, the page has none. */
  const openPlainPage = async ({ token }: Opened): Promise<Omit<Opened, 'token' | 'key'>> => {
    const page = await openPage();
    const happened = watch(page, doors.url);
    await page.goto(`${doors.url}/praten`);
    const goneOn = await page.context().request.post(`${doors.url}/praten/go-on`, {
      form: { token },
      headers: { origin: doors.url },
    });
    expect(goneOn.status()).toBe(200);
    await page.goto(`${doors.url}/praten`);
    const powersBefore = { ...nothing, link: 1, meta: 3, input: 7 };
    return { page, happened, powersBefore };
  };
  const nothing = {
    ...{ script: 0, style: 0, link: 0, iframe: 0, img: 0, object: 0, embed: 0 },
    ...{ base: 0, meta: 0, math: 0, video: 0, input: 0 },
  };

  it('no text makes an element, runs, asks for anything or widens the page', async () => {
    const opened = await openPlainPage(widget);
    const { tags: found, strangeAttributes } = await survey(opened.page, '.log');
    expect(found.filter((tag) => !tags.includes(tag))).toEqual([]);
    expect(strangeAttributes).toEqual([]);
    await expectQuiet(opened);
  });

  it('everything is shown as it was said, and turns nothing around it', async () => {
    const { page } = await openPlainPage(widget);
    expect(allWithoutSpace(await textsOf(page, '.citizen > div'))).toEqual(
      allWithoutSpace(await saidBy('citizen')),
    );
    expect(allWithoutSpace(await textsOf(page, '.staff > div'))).toEqual(
      allWithoutSpace(await saidBy('staff')),
    );
    expect(await textsOf(page, '.bot > div > p:first-child > strong')).toEqual(
      texts.map((text) => text.replaceAll(/\s+/g, ' ').replaceAll('\0', '')),
    );
    expect(await page.locator('.staff h3').first().textContent()).toContain(nastyName);
    expect(await turnedWords(page, 'h3')).toEqual([]);
  });

  it('makes links of https and phone numbers only, and of nothing that a citizen types', async () => {
    const { page } = await openPlainPage(widget);
    expectHonestLinks((await survey(page, '.log')).links, false);
    expect(await page.locator('.citizen a').count()).toBe(0);
  });

  it('buttons keep their words, also in what they send', async () => {
    const opened = await openWidget();
    const conversation = new Conversation(doors, opened.key);
    await conversation.says('hallo');
    const choices = texts.map((label) => ({ id: 'article:brief', label }) as const);
    await conversation.answers({ ...replyOf(''), ...plainWelcome, choices });
    const { page, happened } = await openPlainPage(opened);
    const labels = await textsOf(page, '.choices:has([value="article:brief"]) button');
    expect(allWithoutSpace(labels)).toEqual(allWithoutSpace(texts));
    expect(await page.locator('button[value^="command:"]').count()).toBe(3);
    expect(happened).toEqual([]);
    expect(await scriptRan(page)).toBe(false);
  });

  it('a library that is asked for by a nasty name stays a value', async () => {
    const page = await openPage();
    const happened = watch(page, doors.url);
    for (const text of texts) {
      await page.goto(`${doors.url}/praten?library=${encodeURIComponent(text.slice(0, 100))}`);
      expect((await survey(page, 'body')).strangeAttributes.filter((it) => /^on/.test(it))).toEqual(
        [],
      );
      const [footer] = (await survey(page, 'footer')).links;
      expect(footer?.url).toMatch(/^\/toegankelijkheid\?library=[^&#"<> ]*$/);
    }
    expect(happened).toEqual([]);
    expect(await scriptRan(page)).toBe(false);
  });
});

describe('at the desk', () => {
  const openDesk = async () => {
    const page = await openPage();
    const happened = watch(page, doors.url);
    await page.goto(await doors.invite());
    await page.getByLabel('Uw voornaam').fill('Els');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wachtend' }).waitFor();
    return { page, happened, powersBefore: await powers(page) };
  };

  it('what the citizen, the assistant and a colleague said is text', async () => {
    const opened = await openDesk();
    const { page } = opened;
    await page.locator('.colleagues .item').first().click();
    await page.locator('.line').last().waitFor();
    expect(await textsOf(page, '.line.from-citizen .bubble')).toEqual(await saidBy('citizen'));
    expect(allWithoutSpace(await textsOf(page, '.line.from-staff .bubble'))).toEqual(
      allWithoutSpace(await saidBy('staff')),
    );
    expect(await textsOf(page, '.offered li')).toEqual(texts);
    const { tags, strangeAttributes, links } = await survey(page, '.transcript');
    expect(
      tags.filter((tag) => /script|style|img|iframe|form|input|button|math/.test(tag)),
    ).toEqual([]);
    expect(strangeAttributes).toEqual([]);
    expectHonestLinks(links, false);
    expect(await page.locator('.from-citizen a').count()).toBe(0);
    await expectQuiet(opened);
  });

  it('the summary names what it is about as it is', async () => {
    const { page } = await openDesk();
    await page.locator('.colleagues .item').first().click();
    await page.locator('.summary').waitFor();
    const names = await textsOf(page, '.summary dd > bdi');
    expect(names).toEqual([texts.join(' '), ...texts, ...texts]);
  });

  it('nothing turns the words around a message, a name or a question', async () => {
    await citizensWait();
    const { page } = await openDesk();
    await page.locator('.colleagues .item').first().click();
    await page.locator('.line').last().waitFor();
    expect(await page.locator('.owner').first().textContent()).toContain(nastyName);
    const ours = '.author, .item-top, .owner, .conversation-top, .summary dt, .seen, .list h2';
    expect(await turnedWords(page, ours)).toEqual([]);
  });

  it('the queue shows each question as it was asked', async () => {
    await citizensWait();
    const opened = await openDesk();
    const { page } = opened;
    const asked = await textsOf(page, '.waiting .question');
    for (const text of texts) expect(asked).toContain(redacted(text));
    expect((await survey(page, '.queue')).links).toEqual([]);
    expect((await survey(page, '.queue')).strangeAttributes).toEqual([]);
    await expectQuiet(opened);
  });

  it('the door gives back an employee’s words as they were typed, and obeys none of them', async () => {
    const { citizenWaits } = citizensOf({
      storage: doors.storage,
      clock: systemClock,
      pass: () => undefined,
    });
    const { id, conversationId } = await citizenWaits();
    const els = await signIn(doors.url, await doors.invite(), 'Els');
    await els.post(`/handoffs/${id}/claim`);
    const before = (await doors.storage.feed.after(conversationId, 0)).length;
    const typed = [...texts, ...spokenCommands].map((text) => text.trim());
    for (const text of typed) {
      const { status, body } = await els.post(`/handoffs/${id}/reply`, { text });
      expect(status).toBe(200);
      expect(body).toMatchObject({ line: { text: redacted(text), choices: [], sources: [] } });
    }
    const said = (await doors.storage.feed.after(conversationId, 0)).slice(before);
    expect(said.map(({ author }) => author)).toEqual(typed.map(() => 'staff'));
    expect(await doors.storage.turns.nextWaiting(conversationId)).toBeUndefined();
    expect((await els.get(`/handoffs/${id}`)).body).toMatchObject({ state: 'assigned' });
  });
});

let waiting: Promise<unknown> | undefined;

/** Citizens whose questions are nasty wait in the queue, each once. */
const citizensWait = (): Promise<unknown> => {
  const { citizenWaits } = citizensOf({
    storage: doors.storage,
    clock: systemClock,
    pass: () => undefined,
  });
  const wait = async () => {
    for (const question of texts) await citizenWaits({ question });
  };
  waiting ??= wait();
  return waiting;
};
