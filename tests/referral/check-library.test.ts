import { expect, it } from 'vitest';
import { checkLibrary, openLibraries } from '../../src/referral/index.ts';

const libraries = openLibraries('public-libraries');

it('takes a library that is here', () => {
  expect(() => {
    checkLibrary(libraries, 'voorbeelddorp', '--library');
  }).not.toThrow();
});

it('names where the wrong library stood, and those that are here', () => {
  expect(() => {
    checkLibrary(libraries, 'atlantis', 'OMDEHOEK_DEFAULT_LIBRARY');
  }).toThrow(/^OMDEHOEK_DEFAULT_LIBRARY names .*"atlantis".*voorbeelddorp, voorbeeldstad/u);
});
