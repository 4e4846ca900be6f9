import { expect, it } from 'vitest';
import type { Block, Inline } from '../../frontend/shared/rich-text.ts';
import { parseMarkdown } from '../../frontend/shared/parse-rich-text.ts';
import { makeDialogs, type DialogReply } from '../../src/dialogs/index.ts';
import { openLibraries, type Libraries } from '../../src/referral/index.ts';
import { nastyTexts } from '../nasty-texts.ts';
import { known } from './known-facts.ts';

const real = openLibraries('public-libraries');
const world = { libraryId: 'voorbeeldstad', now: new Date('2026-11-24T13:30:00Z') };

/** The same libraries, with everything that has a name called this. */
const librariesCalled = (name: string): Libraries => {
  const called = <T extends object>(one: T): T => ({ ...one, name });
  const library = called(real.library(world.libraryId)!);
  const { finder, digiHulplijn, digidHelpdesk } = real.national;
  return {
    ...real,
    library: () => library,
    national: {
      finder: called(finder),
      digiHulplijn: called(digiHulplijn),
      digidHelpdesk: called(digidHelpdesk),
    },
    placesOf: (id, now) =>
      real.placesOf(id, now).map((found) => ({
        ...found,
        place: { ...found.place, name, town: name, address: name },
      })),
  };
};

const partsOf = (blocks: readonly Block[]): Inline[] =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.parts : block.items.flat()))
    .flatMap((part) => (part.kind === 'bold' ? [part, ...part.parts] : [part]));

const linksIn = (text: string): readonly string[] =>
  partsOf(parseMarkdown(text)).flatMap((part) => (part.kind === 'link' ? [part.url] : []));

const wordsIn = (text: string): string =>
  partsOf(parseMarkdown(text))
    .map((part) => ('text' in part ? part.text : ' '))
    .join('');

const understood = (reply: DialogReply | string | undefined): DialogReply => {
  if (reply === undefined || typeof reply === 'string') throw new Error('Not understood.');
  return reply;
};

it.each(nastyTexts)('a place or library with this name is shown by it: $name', ({ text }) => {
  const name = text.replaceAll(/\s+/g, ' ');
  const dialogs = makeDialogs({ libraries: librariesCalled(text), keepContactsDays: 28, known });
  const asked = understood(dialogs.start('ido-zoeken', 'nl', world));
  const next = { kind: 'choice', value: 'where-unknown' } as const;
  const when = understood(dialogs.answer(asked.state!, next, 'nl', world));
  const whenever = { kind: 'choice', value: 'when-any' } as const;
  const places = understood(dialogs.answer(when.state!, whenever, 'nl', world));
  expect(wordsIn(places.text)).toContain(`${name}, ${name}`);
  for (const link of linksIn(places.text)) expect(link).not.toContain('evil');

  const consent = understood(dialogs.start('contact-achterlaten', 'nl', world));
  expect(wordsIn(consent.text)).toContain(`Alleen vaste medewerkers van ${name}.`);
  expect(linksIn(consent.text)).toEqual([]);
});
