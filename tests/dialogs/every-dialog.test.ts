import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asChoiceId } from '../../src/conversation/index.ts';
import { stepsAfter, type Dialog } from '../../src/dialogs/dialog.ts';
import { guidedTasks, type DialogReply } from '../../src/dialogs/index.ts';
import { allDialogs } from '../../src/dialogs/tasks/index.ts';
import { begin, choose, dialogs, playAll, spokenDialogs, stateOf, world } from './example-world.ts';

/** All steps that some way leads to. */
const reachable = (dialog: Dialog): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const step = dialog.steps[id];
    if (!step) throw new Error(`${dialog.id} leads to ${id}, which is no step.`);
    stepsAfter(step).forEach(visit);
  };
  visit(dialog.first);
  return seen;
};

/** The steps that come back to themselves. */
const circles = (dialog: Dialog): readonly string[] => {
  const found: string[] = [];
  const visit = (id: string, above: readonly string[]): void => {
    if (above.includes(id)) found.push([...above, id].join(' > '));
    else
      for (const next of stepsAfter(dialog.steps[id] ?? missing(id))) visit(next, [...above, id]);
  };
  visit(dialog.first, []);
  return found;
};

const missing = (id: string): never => {
  throw new Error(`${id} is no step.`);
};

const options = (dialog: Dialog): readonly string[] =>
  Object.values(dialog.steps).flatMap((step) => {
    if (step.kind === 'ask') return step.options.map(({ value }) => value);
    return step.kind === 'checklist' ? step.items.map(({ value }) => value) : [];
  });

const repliesOf = (id: string, language: Parameters<typeof begin>[1]): readonly DialogReply[] => {
  const replies: DialogReply[] = [];
  playAll(begin(id, language), language ?? 'nl', (reply) => replies.push(reply));
  return replies;
};

describe.each(allDialogs.map((dialog) => [dialog.id, dialog] as const))(
  'the dialog %s',
  (_, dialog) => {
    it('reaches every one of its steps', () => {
      expect([...reachable(dialog)].sort()).toEqual(Object.keys(dialog.steps).sort());
    });

    it('never goes round in a circle, so that every way ends', () => {
      expect(circles(dialog)).toEqual([]);
    });

    it('has at most seven questions on its longest way', () => {
      const questions = repliesOf(dialog.id, 'nl').flatMap(
        ({ state }) => state?.trail.length ?? [],
      );
      expect(Math.max(...questions)).toBeLessThan(7);
    });

    it('names every option once, so that an old button never answers a later step', () => {
      expect(new Set(options(dialog)).size).toBe(options(dialog).length);
      expect(options(dialog)).not.toContain('back');
    });

    it('says that it is gone after a new version, or when the step is not there any more', () => {
      const state = stateOf(begin(dialog.id));
      const option = choose(options(dialog)[0] ?? '');
      for (const old of [
        { ...state, version: dialog.version + 1 },
        { ...state, step: 'a-step-of-long-ago' },
        { ...state, dialog: 'a-dialog-of-long-ago' },
      ]) {
        expect(dialogs.answer(old, option, 'nl', world)).toBe('gone');
        expect(dialogs.repeat(old, 'nl', world)).toBeUndefined();
      }
    });
  },
);

describe.each(spokenDialogs)('the dialog %s in %s', (id, language) => {
  const replies = repliesOf(id, language);

  it('comes to an end on every way, with something to do next', () => {
    const ends = replies.filter(({ state }) => !state);
    expect(ends.length).toBeGreaterThan(1);
    for (const { choices } of ends) expect(choices).not.toEqual([]);
  });

  it('answers in its language and never shows a hole in a text', () => {
    for (const { text, language: spoken } of replies) {
      expect(spoken).toBe(language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)|\*\*\*\*|\{\{/);
    }
  });

  // A text with buttons under it may have 1,024; an end without may have 4,096, but nobody reads that.
  it('fits in a WhatsApp message: 1,024 characters, 10 choices, labels of 24', () => {
    for (const { text, choices, state } of replies) {
      expect(text.length).toBeLessThanOrEqual(state ? 1024 : 2200);
      expect(choices.length).toBeLessThanOrEqual(10);
      for (const { label } of choices) expect(label.length, label).toBeLessThanOrEqual(24);
    }
  });

  it('shows no label twice under one question', () => {
    for (const { choices } of replies) {
      expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
    }
  });

  it('offers only choices that exist: steps, commands, other dialogs, articles of the knowledge base', () => {
    const articles = new Set(articleIds());
    for (const choice of replies.flatMap(({ choices }) => choices)) {
      expect(asChoiceId(choice.id)).toBe(choice.id);
      const [kind, name = ''] = choice.id.split(':');
      if (kind === 'dialog') expect(dialogs.title(name, 'nl')).toBeDefined();
      if (kind === 'article') expect(articles).toContain(name);
    }
  });

  it('can be stopped at every question, and goes back from every question but the first', () => {
    for (const { state, choices } of replies.filter((reply) => reply.state)) {
      const ids = choices.map((choice) => choice.id);
      expect(ids).toContain('command:stop');
      expect(ids.includes('step:back')).toBe((state?.trail.length ?? 0) > 0);
    }
  });

  it('goes back to the question before, as it was, and forgets its answer', () => {
    playAll(begin(id, language), language, (reply, before) => {
      if (!reply.state || !before) return;
      const back = dialogs.answer(reply.state, choose('back'), language, world);
      expect(back).toMatchObject({ state: stateOf(before), choices: before.choices });
    });
  });

  it('goes on from a state that was written down and read again', () => {
    for (const { state } of replies) {
      expect(JSON.parse(JSON.stringify(state ?? null))).toEqual(state ?? null);
    }
  });

  it('asks for no BSN, name, birth date, password or code', () => {
    for (const { text } of replies.filter((reply) => reply.state)) {
      expect(text).not.toMatch(
        /(geef|typ|vul|stuur)[^.]*(uw )?(bsn|geboortedatum|wachtwoord) in/iu,
      );
      expect(text).not.toMatch(/(geboortedatum|date of birth|doğum tarihi|data urodzenia)/iu);
    }
  });
});

const articleIds = (): readonly string[] =>
  readdirSync('knowledge-base/articles', { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]nl[\\/].*\.md$/.test(path))
    .map(
      (path) =>
        /^id: (.+)$/m.exec(readFileSync(`knowledge-base/articles/${path}`, 'utf8'))?.[1] ?? '',
    );

describe('the guided tasks', () => {
  it('that a question may begin have questions in Dutch, and leaving contact details is none of them', () => {
    expect(guidedTasks.map(({ id }) => id)).toEqual(
      allDialogs.map(({ id }) => id).filter((id) => id !== 'contact-achterlaten'),
    );
  });

  it('run in Dutch as a whole where a language is not there', () => {
    expect(begin('ido-zoeken', 'fr')).toEqual(begin('ido-zoeken', 'nl'));
    expect(dialogs.title('ido-zoeken', 'fr')).toBe(dialogs.title('ido-zoeken', 'nl'));
  });

  it('are not there under a name that nobody gave', () => {
    expect(dialogs.start('brood-bakken', 'nl', world)).toBeUndefined();
    expect(dialogs.title('brood-bakken', 'nl')).toBeUndefined();
  });
});
