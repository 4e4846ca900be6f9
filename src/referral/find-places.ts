import type { Library, Place } from './library.ts';
import { wallTimeOf } from './amsterdam-time.ts';
import { nextOpening, openingsOn, type Opening, type Timetable } from './opening-hours.ts';
import { townsMeant } from './town-names.ts';

/** Where somebody looks for help: the four digits of a postcode, or a town as they typed it. */
export type PlaceSearch = { readonly postcode4: string } | { readonly town: string };

/** Whether one may walk in: now, later today, or no more today. */
export type WalkIn = 'open-now' | 'opens-today' | 'closed-today';

/** A place with what a visitor wants to know now. */
export interface FoundPlace {
  readonly library: Library;
  readonly place: Place;
  readonly walkIn: WalkIn;
  /** All walk-in openings of today, in order; empty when it is closed today. */
  readonly today: readonly Opening[];
  /** Now, or when it next opens for walk-in; absent when it does not within 60 days. */
  readonly opens?: Date;
}

interface Candidate {
  readonly library: Library;
  readonly place: Place;
}

// Further than this is no longer around the corner: the national finder knows better.
const nearbyKilometres = 15;

export const placesOf = (library: Library): readonly Candidate[] =>
  library.places.map((place) => ({ library, place }));

/** Walk-in hours with the days on which the library is closed. */
const timetableOf = ({ library, place }: Candidate): Timetable => ({
  hours: place.walkIn,
  closed: library.closed,
});

/** Adds what is open at a moment. */
export const atMoment =
  (now: Date) =>
  (candidate: Candidate): FoundPlace => {
    const timetable = timetableOf(candidate);
    const opens = nextOpening(timetable, now);
    const today = openingsOn(timetable, wallTimeOf(now).date);
    return { ...candidate, walkIn: walkInAt(now, opens), today, ...(opens && { opens }) };
  };

const walkInAt = (now: Date, opens: Date | undefined): WalkIn => {
  if (opens === now) return 'open-now';
  return opens && wallTimeOf(opens).date === wallTimeOf(now).date ? 'opens-today' : 'closed-today';
};

/** Places in the searched area; postcodes that share three digits lie side by side. */
const matching = (all: readonly Candidate[], search: PlaceSearch): readonly Candidate[] => {
  if ('town' in search) {
    const towns = townsMeant(
      search.town,
      all.map(({ place }) => place.town),
    );
    return all.filter(({ place }) => towns.includes(place.town));
  }
  const beginningWith = (digits: string): readonly Candidate[] =>
    all.filter(({ place }) => place.postcodes.some((postcode) => postcode.startsWith(digits)));
  const exact = beginningWith(search.postcode4);
  return exact.length > 0 ? exact : beginningWith(search.postcode4.slice(0, 3));
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, on a globe (haversine). */
const kilometresBetween = (a: Place, b: Place): number => {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
};

/** Places in the area first, then those around the first of them. Empty when nothing is near. */
export const nearestPlaces = (
  all: readonly Candidate[],
  search: PlaceSearch,
): readonly Candidate[] => {
  const inArea = matching(all, search);
  const centre = inArea[0]?.place;
  if (!centre) return [];
  const around = all
    .filter((candidate) => !inArea.includes(candidate))
    .map((candidate) => ({ candidate, kilometres: kilometresBetween(centre, candidate.place) }))
    .filter(({ kilometres }) => kilometres <= nearbyKilometres)
    .sort((a, b) => a.kilometres - b.kilometres)
    .map(({ candidate }) => candidate);
  return [...inArea, ...around];
};
