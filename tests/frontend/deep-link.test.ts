import { expect, it } from 'vitest';
import { readDeepLink } from '../../frontend/widget/loader/deep-link.ts';

it('only opens the chat where a link asks for no more', () => {
  expect(readDeepLink('#om-de-hoek', '')).toEqual({});
});

it('begins a task or an article, with what the link says', () => {
  expect(readDeepLink('#om-de-hoek/taak/digid-aanvragen', 'Vraag DigiD aan')).toEqual({
    begin: { choice: 'dialog:digid-aanvragen', text: 'Vraag DigiD aan' },
  });
  expect(readDeepLink('#om-de-hoek/artikel/zorgtoeslag', '')).toEqual({
    begin: { choice: 'article:zorgtoeslag', text: 'zorgtoeslag' },
  });
});

it('asks a question', () => {
  expect(readDeepLink('#om-de-hoek/vraag/hoe%20vraag%20ik%20digid%20aan%3F', 'x')).toEqual({
    begin: { text: 'hoe vraag ik digid aan?' },
  });
});

it('leaves other links alone', () => {
  expect(readDeepLink('#inhoud', '')).toBeUndefined();
  expect(readDeepLink('#om-de-hoekje', '')).toBeUndefined();
  expect(readDeepLink('#om-de-hoek/iets/anders', '')).toEqual({});
  expect(readDeepLink('#om-de-hoek/vraag/%E0%A4%A', '')).toEqual({ begin: { text: '%E0%A4%A' } });
});
