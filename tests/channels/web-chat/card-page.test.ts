import { describe, expect, it, onTestFinished } from 'vitest';
import { languages, type Plan } from '../../../src/conversation/index.ts';
import { cardWords } from '../../../src/channels/web-chat/card-page/card-words.ts';
import { InMemoryConversations } from '../in-memory-conversations.ts';
import { startWebChat } from './web-chat-server.ts';

const plan: Plan = {
  title: 'Een nieuwe DigiD',
  language: 'nl',
  steps: ['Ga naar [digid.nl](https://www.digid.nl).', 'Kies **DigiD aanvragen** <b>nu</b>.'],
  bring: ['Uw telefoon'],
  time: 'De brief komt binnen 5 werkdagen.',
  without: ['Bel de helpdesk.'],
  contacts: [{ name: 'DigiD', url: 'https://www.digid.nl', phone: '088 123 65 55' }],
  headings: { bring: 'Neem mee', time: 'Tijd:', without: 'Zonder?', contacts: 'Hulp' },
  notes: ['Dit is hulp, geen besluit.'],
};

const serve = async () => {
  const conversations = new InMemoryConversations();
  conversations.plans.set('K7P4M2', plan);
  conversations.plans.set('A2B3C4', { ...plan, language: 'ar' });
  conversations.plans.set('D4D4D4', 'unfinished');
  const server = await startWebChat({}, conversations);
  onTestFinished(() => server.close());
  return {
    ask: (path: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/kaart${path}`, { headers, redirect: 'manual' }),
  };
};

describe('the page of a card', () => {
  it('shows the card to whoever has its code, and is never kept', async () => {
    const { ask } = await serve();
    const response = await ask('/k7p-4m2');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    for (const shown of [
      '<h1>Een nieuwe DigiD</h1>',
      'href="https://www.digid.nl" rel="noopener noreferrer">digid.nl</a>',
      '<strong>DigiD aanvragen</strong> &lt;b&gt;nu&lt;/b&gt;',
      'De brief komt binnen 5 werkdagen.',
      '088 123 65 55',
      'K7P-4M2',
      'geen besluit',
    ])
      expect(page).toContain(shown);
  });

  it('reads from right to left in Arabic', async () => {
    const { ask } = await serve();
    expect(await (await ask('/A2B-3C4')).text()).toContain('<html lang="ar" dir="rtl">');
  });

  it('sends a task that was left on the way to the chat', async () => {
    const { ask } = await serve();
    expect(await (await ask('/D4D-4D4')).text()).toContain('<a href="/praten">Naar de chat</a>');
  });

  it('asks for a code, in the language of the browser, and goes to its card', async () => {
    const { ask } = await serve();
    const form = await (await ask('', { 'accept-language': 'pl-PL,pl' })).text();
    expect(form).toContain('Proszę wpisać kod karty');
    const sent = await ask('?code=k7p4m2');
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/kaart/K7P-4M2']);
  });

  it('says that it does not know a code, and slows down who guesses', async () => {
    const { ask } = await serve();
    const wrong = await ask('/A2A-A2A');
    expect(wrong.status).toBe(404);
    expect(await wrong.text()).toContain('Deze code ken ik niet');
    for (let guess = 0; guess < 20; guess += 1) await ask('/A2A-A2A');
    const slow = await ask('/K7P-4M2');
    expect(slow.status).toBe(429);
    expect(Number(slow.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await slow.text()).toContain('te veel verkeerde codes');
  });

  it('does not slow down who prints many cards', async () => {
    const { ask } = await serve();
    for (let print = 0; print < 60; print += 1) expect((await ask('/K7P-4M2')).status).toBe(200);
  });

  it('shows nothing of what was typed into the address', async () => {
    const { ask } = await serve();
    const page = await (await ask('/%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text();
    expect(page).not.toContain('alert(1)');
  });

  it('has its style and script', async () => {
    const { ask } = await serve();
    expect((await ask('/card.css')).headers.get('content-type')).toContain('text/css');
    expect((await ask('/print.js')).headers.get('content-type')).toContain('text/javascript');
  });
});

it('has every word of the page in every language', () => {
  for (const language of languages)
    for (const word of Object.values(cardWords[language])) expect(word).not.toBe('');
});
