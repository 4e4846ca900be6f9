import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { formatMistake, OperatorError, readYaml, type Reading } from '../runtime/index.ts';
import {
  atMoment,
  nearestPlaces,
  placesOf,
  type FoundPlace,
  type PlaceSearch,
} from './find-places.ts';
import { librarySchema, nationalSchema, type Library, type National } from './library.ts';
import { isOpen, nextOpening } from './opening-hours.ts';

/** The libraries of this installation: where they are, and when somebody is there. */
export interface Libraries {
  readonly national: National;
  library(id: string): Library | undefined;
  all(): readonly Library[];
  /** False for a library that is not here. */
  deskIsOpen(id: string, now: Date): boolean;
  /** Now when the desk is open; undefined when it does not open within 60 days. */
  nextDeskOpening(id: string, now: Date): Date | undefined;
  /** The library's own places. */
  placesOf(id: string, now: Date): readonly FoundPlace[];
  /** Nearest first, at most `limit` (3). Empty when nothing is near: then name the national finder and phone. */
  findPlaces(search: PlaceSearch, now: Date, limit?: number): readonly FoundPlace[];
  /** The names of all towns with a place, each once. */
  towns(): readonly string[];
}

const nationalFile = 'national.yml';

/**
 * Reads one YAML file a library, and `national.yml`.
 * @throws OperatorError that names every mistake of every file with its line.
 */
export const openLibraries = (directory: string): Libraries => {
  const read = readFiles(directory);
  const mistakes = [read.national, ...read.libraries].flatMap((reading) =>
    reading.ok ? [] : reading.mistakes.map(formatMistake),
  );
  if (mistakes.length > 0 || !read.national.ok) {
    throw new OperatorError(['Please mend these libraries:', ...mistakes].join('\n  - '));
  }
  const libraries = read.libraries.flatMap((reading) => (reading.ok ? [reading.value] : []));
  return makeLibraries(libraries, read.national.value);
};

const readFiles = (
  directory: string,
): { readonly national: Reading<National>; readonly libraries: readonly Reading<Library>[] } => {
  const files = yamlFilesIn(directory);
  const readFile = <T>(name: string, schema: z.ZodType<T>): Reading<T> => {
    const file = join(directory, name);
    return readYaml({ file, text: readFileSync(file, 'utf8') }, schema);
  };
  return {
    national: readFile(nationalFile, nationalSchema),
    libraries: files.map((file) => named(readFile(file, librarySchema), basename(file, '.yml'))),
  };
};

const yamlFilesIn = (directory: string): readonly string[] => {
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.yml'))
    .sort();
  if (!files.includes(nationalFile) || files.length < 2) {
    throw new OperatorError(
      `${directory} needs ${nationalFile} and a file for each library; see docs/dialogs.md`,
    );
  }
  return files.filter((file) => file !== nationalFile);
};

const named = (reading: Reading<Omit<Library, 'id'>>, id: string): Reading<Library> =>
  reading.ok ? { ok: true, value: { ...reading.value, id } } : reading;

const makeLibraries = (all: readonly Library[], national: National): Libraries => {
  const byId = new Map(all.map((library) => [library.id, library]));
  const places = all.flatMap(placesOf);
  return {
    national,
    library: (id) => byId.get(id),
    all: () => all,
    deskIsOpen: (id, now) => {
      const desk = byId.get(id)?.desk;
      return desk !== undefined && isOpen(desk, now);
    },
    nextDeskOpening: (id, now) => {
      const desk = byId.get(id)?.desk;
      return desk && nextOpening(desk, now);
    },
    placesOf: (id, now) => places.filter(({ library }) => library.id === id).map(atMoment(now)),
    findPlaces: (search, now, limit = 3) =>
      nearestPlaces(places, search).slice(0, limit).map(atMoment(now)),
    towns: () => [...new Set(places.map(({ place }) => place.town))],
  };
};
