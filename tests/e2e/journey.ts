import { expect } from 'vitest';
import type { Citizen } from './citizen.ts';
import type { HelpDesk } from './help-desk.ts';

/** A state of the chat, and how to come there from the one before. */
type Leg = readonly [state: string, go: (citizen: Citizen) => Promise<void>];

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
export const journeyWith = (desk: HelpDesk): readonly Leg[] => [
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
      await desk.claim();
      await desk.reply('Goedemiddag, ik kijk met u mee.');
      await citizen.sees('ik kijk met u mee');
    },
  ],
  [
    'the assistant again',
    async (citizen) => {
      await desk.giveBack();
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
