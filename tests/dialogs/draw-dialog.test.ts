import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeDialogs } from '../../src/dialogs/index.ts';
import { allDialogs } from '../../src/dialogs/tasks/index.ts';
import { openLibraries } from '../../src/referral/index.ts';

const described = describeDialogs({
  libraries: openLibraries('public-libraries'),
  libraryId: 'voorbeeldstad',
  keepContactsDays: 28,
});

it('has a page with a diagram of every task, as the task is now (npm run dialogs -- draw)', () => {
  expect(readdirSync('docs/tasks').sort()).toEqual(described.map(({ id }) => `${id}.md`).sort());
  for (const { id, page } of described)
    expect(readFileSync(`docs/tasks/${id}.md`, 'utf8'), id).toBe(page);
});

it.each(allDialogs.map((dialog) => [dialog.id, dialog] as const))(
  'draws every step and every answer of %s',
  (id, { steps }) => {
    const page = described.find((one) => one.id === id)?.page ?? '';
    Object.keys(steps).forEach((_, at) => {
      expect(page).toMatch(new RegExp(`^ {2}s${at + 1}[[({>]`, 'm'));
    });
    const labels = Object.values(steps).flatMap((step) =>
      step.kind === 'ask' ? step.options.map(({ label }) => label.nl) : [],
    );
    for (const label of labels) expect(page).toContain(`|"${label}"|`);
  },
);

it('leaves nothing in a text that means something to Mermaid', () => {
  for (const { page } of described)
    for (const [, text = ''] of page.matchAll(/[[|>]"([^\n]*?)"[\])|]/g))
      expect(text).not.toMatch(/["|]/);
});
