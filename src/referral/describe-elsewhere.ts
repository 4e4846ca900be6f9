import type { Language } from '../conversation/index.ts';
import { describeHours } from './describe-hours.ts';
import type { Place } from './library.ts';
import type { Libraries } from './open-libraries.ts';

/** Three places fit in a message beside the sentence above them. */
const mostPlaces = 3;

/**
 * Where a citizen finds people of the library when the assistant cannot help: a line of Markdown a place, with its phone
 * where it has one and its hours. Only names, numbers and hours: it goes below a sentence in any language.
 */
export const describeElsewhere = (
  libraries: Pick<Libraries, 'library'>,
  libraryId: string,
  language: Language,
): readonly string[] =>
  (libraries.library(libraryId)?.places ?? [])
    .slice(0, mostPlaces)
    .map((place) => describePlace(place, language));

const describePlace = ({ name, address, town, phone, walkIn }: Place, language: Language): string =>
  [
    `**${name}**, ${address}, ${town}`,
    ...(phone === undefined ? [] : [`**${phone}**`]),
    describeHours(walkIn, language),
  ]
    .filter(Boolean)
    .join(', ');
