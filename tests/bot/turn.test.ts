import { expect, it, vi } from 'vitest';
import { takeTurn } from '../../src/bot/turn.ts';
import type { TurnParts } from '../../src/bot/turn-draft.ts';
import type { ConversationSnapshot, WaitingTurn } from '../../src/bot/index.ts';
import { RawText, type ChoiceId, type MessageContent } from '../../src/conversation/index.ts';
import { makeDialogs, type DialogState } from '../../src/dialogs/index.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { openLibraries } from '../../src/referral/index.ts';
import { makeLogger, newId } from '../../src/runtime/index.ts';
import { known } from '../dialogs/known-facts.ts';

const now = new Date('2026-11-24T09:00:00Z');
const libraries = openLibraries('public-libraries');
const dialogs = makeDialogs({ libraries, keepContactsDays: 28, known });

const broken = (): never => {
  throw new Error('The model is broken.');
};

const brokenKnowledge: Knowledge = {
  foresee: broken,
  decide: broken,
  judgePersonBound: broken,
  answer: broken,
  fillInFacts: broken,
  title: broken,
  organisation: broken,
  words: broken,
  phones: broken,
  reload: broken,
  state: broken,
  checkModel: broken,
  close: broken,
};

const logger = makeLogger('silent');
const parts: TurnParts = {
  knowledge: brokenKnowledge,
  dialogs,
  libraries,
  told: { lastTold: broken, keptOf: broken, taskUnder: broken },
  wrongCodes: () => 0,
  publicUrl: 'https://omdehoek.nl',
  keepConversationsDays: 28,
  newId,
  logger,
};

const text = (typed: string): MessageContent => ({
  kind: 'text',
  ...redact(new RawText(typed)),
});

const press = (id: ChoiceId): MessageContent => ({
  kind: 'choice',
  id,
  label: redact(new RawText('knop')).text,
});

const waiting = (
  content: MessageContent,
  more: Partial<ConversationSnapshot> = {},
): WaitingTurn => ({
  inboxId: 'i1',
  content,
  receivedAt: now.toISOString(),
  conversation: {
    id: 'c1',
    libraryId: 'voorbeeldstad',
    channel: 'terminal',
    version: 1,
    welcomed: true,
    language: { posterior: {} },
    episode: { id: 'e1', startedAt: now.toISOString() },
    waitingInQueue: 0,
    turns: [],
    lastChoices: [],
    ...more,
  },
});

const begun = (): DialogState => {
  const world = { libraryId: 'voorbeeldstad', now };
  const state = dialogs.start('digid-wachtwoord-vergeten', 'nl', world)?.state;
  if (!state) throw new Error('The task begins with a question.');
  return state;
};

it('says that it is us when a step fails, keeps the task, and offers a person and a place', async () => {
  const error = vi.spyOn(logger, 'error');
  const dialog = begun();
  const commit = await takeTurn(
    waiting(text('wat is de berichtenbox'), { dialog, expects: 'contact' }),
    parts,
    now,
  );
  expect(commit).toMatchObject({ facts: { outcome: 'failed' }, dialog, expects: 'contact' });
  expect(commit.replies.at(-1)?.choices.map(({ id }) => id)).toEqual([
    'command:staff',
    'dialog:ido-zoeken',
  ]);
  expect(JSON.stringify(error.mock.calls)).not.toContain('berichtenbox');
});

it('begins a task again whose saved state is of another version', async () => {
  const dialog = { ...begun(), version: 999 };
  const commit = await takeTurn(waiting(press('step:back'), { dialog }), parts, now);
  expect(commit.facts.outcome).toBe('guided');
  expect(commit.dialog).toEqual(begun());
  expect(commit.replies[0]?.text).toContain('Deze stappen zijn veranderd');
});

it('leaves a task that is gone altogether, with a way on', async () => {
  const dialog = { ...begun(), dialog: 'there-is-none' };
  const commit = await takeTurn(waiting(press('step:back'), { dialog }), parts, now);
  expect(commit.dialog).toBeUndefined();
  expect(commit.replies.at(-1)?.choices).not.toEqual([]);
});
