import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialogReply } from '../../src/dialogs/index.ts';
import {
  begin,
  choose,
  dialogs,
  follow,
  spokenDialogs,
  stateOf,
  type,
  world,
} from './example-world.ts';

describe('running a dialog', () => {
  it('says what comes before the first question, once', () => {
    const first = begin('digid-wachtwoord-vergeten');
    expect(first.text).toContain('Typ hier geen BSN');
    expect(dialogs.repeat(stateOf(first), 'nl', world)?.text).not.toContain('Typ hier geen BSN');
  });

  it('shows how far it is, counting the longest way that is left', () => {
    const first = begin('digid-wachtwoord-vergeten');
    expect(first.text).toMatch(/^Stap 1 van 6\n/);
    const second = follow(first, 'nl', choose('app-none'));
    expect(second.text).toMatch(/^Stap 2 van 5\n/);
    expect(follow(second, 'nl', choose('name-known')).text).toMatch(/^Stap 3 van 4\n/);
  });

  it('does not understand a button of an earlier step', () => {
    const later = follow(begin('digid-wachtwoord-vergeten'), 'nl', choose('app-none'));
    expect(dialogs.answer(stateOf(later), choose('app-works'), 'nl', world)).toBe('not-understood');
  });

  it('leaves a question in between to others', () => {
    const state = stateOf(begin('digid-wachtwoord-vergeten'));
    for (const text of ['hoe lang duurt het voor de brief komt?', 'wat is de DigiD app', 'hallo']) {
      expect(dialogs.answer(state, type(text), 'nl', world)).toBe('not-understood');
    }
  });

  it('goes back on a button and on a word, and does not know back at the first question', () => {
    const first = begin('digid-wachtwoord-vergeten');
    const second = follow(first, 'nl', choose('app-none'));
    for (const input of [choose('back'), type('terug'), type('Geri'), type('назад')]) {
      expect(stateOf(follow(second, 'nl', input))).toEqual(stateOf(first));
    }
    expect(dialogs.answer(stateOf(first), choose('back'), 'nl', world)).toBe('not-understood');
  });

  it('numbers the answers once a step was asked again twice, and forgets that after an answer', () => {
    const asked = stateOf(begin('digid-wachtwoord-vergeten'));
    const once = dialogs.repeat(asked, 'nl', world);
    expect(once?.text).not.toContain('1. Ja');
    const twice = once?.state && dialogs.repeat(once.state, 'nl', world);
    expect(twice?.text).toContain('1. Ja, die werkt\n2. Nee, of geen app');
    expect(twice?.state?.misses).toBe(2);
    expect(follow(twice as DialogReply, 'nl', type('2')).state?.misses).toBe(0);
  });

  it('changes language halfway', () => {
    const state = stateOf(begin('digid-wachtwoord-vergeten', 'nl'));
    expect(dialogs.answer(state, type('evet'), 'tr', world)).toMatchObject({ language: 'tr' });
  });

  it('never breaks, whatever is typed or pressed: it goes on, or says that it did not understand', () => {
    const inputs = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }).map(type),
        fc.constantFrom('1', '2', 'ja', 'nee', 'terug', 'weet ik niet', '1234').map(type),
        fc.constantFrom('back', 'app-none', 'name-lost', 'constructor', '__proto__').map(choose),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...spokenDialogs), inputs, ([id, language], answers) => {
        let reply = begin(id, language);
        for (const input of answers) {
          if (!reply.state) break;
          const next = dialogs.answer(reply.state, input, language, world);
          expect(next).not.toBe('gone');
          if (typeof next === 'object') reply = next;
        }
        expect(reply.text).not.toBe('');
      }),
    );
  });
});
