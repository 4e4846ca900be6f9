export { describeHours, describeOpenings } from './describe-hours.ts';
export type { FoundPlace, PlaceSearch, WalkIn } from './find-places.ts';
export type { HelpLine, Library, National, Place } from './library.ts';
export { openLibraries, type Libraries } from './open-libraries.ts';
export type { Opening, WeeklyHours } from './opening-hours.ts';
export { townsMeant } from './town-names.ts';
