export { checkLibrary } from './check-library.ts';
export { describeElsewhere } from './describe-elsewhere.ts';
export { describeHours, describeOpenings } from './describe-hours.ts';
export { describeDay, describeMoment } from './describe-moment.ts';
export type { FoundPlace, PlaceSearch } from './find-places.ts';
export type { Library, Place } from './library.ts';
export { openLibraries, type Libraries } from './open-libraries.ts';
export type { WeeklyHours } from './opening-hours.ts';
export { townsMeant } from './town-names.ts';
