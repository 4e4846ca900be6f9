import { asMarkdownText } from '../../../conversation/index.ts';
import type { FoundPlace } from '../../../referral/index.ts';
import { asPlaceSearch, readPostcodeOrTown } from '../../answers/read-postcode-or-town.ts';
import type { Dialog, NextChoice, StepView } from '../../dialog.ts';
import { describePlaces } from '../../places/describe-places.ts';
import { writeSteps } from '../../write-steps.ts';
import { texts } from './texts.ts';

const { each, made, option, ask } = writeSteps(texts);

const whereUnknown = 'where-unknown';

/** Somebody who does not know where gets the places of the library that they chat with. */
const placesFor = ({ slots: { where = whereUnknown }, world }: StepView): readonly FoundPlace[] =>
  where === whereUnknown
    ? world.libraries.placesOf(world.libraryId, world.now)
    : world.libraries.findPlaces(asPlaceSearch(where), world.now);

const nextChoices: readonly NextChoice[] = [
  { id: 'dialog:ido-zoeken', label: each((own) => own.otherPlace) },
  { id: 'command:staff', label: each((own) => own.staff) },
];

/** Where and when somebody can walk in at a library for help. */
export const idoZoeken: Dialog = {
  id: 'ido-zoeken',
  version: 1,
  title: each((own) => own.title),
  questions: each((own) => own.questions),
  first: 'where',
  steps: {
    where: {
      ...ask(
        (own) => own.where,
        option(whereUnknown, (own) => own.whereUnknown, 'near', 'unknown'),
      ),
      typed: { kind: 'words', read: readPostcodeOrTown, next: 'near' },
    },
    near: {
      kind: 'branch',
      to: ['when', 'none'],
      choose: (view) => (placesFor(view).length > 0 ? 'when' : 'none'),
    },
    when: ask(
      (own) => own.when,
      option('when-today', (own) => own.whenToday, 'places'),
      option('when-week', (own) => own.whenWeek, 'places'),
      option('when-any', (own) => own.whenAny, 'places', 'unknown'),
    ),
    places: {
      kind: 'done',
      text: made((own, view) => {
        const today = view.slots['when'] === 'when-today';
        const intro = view.slots['where'] === whereUnknown ? own.ownPlaces : own.near;
        const places = describePlaces(placesFor(view), today ? 'today' : 'week', view.language);
        return [intro, places, today ? '' : own.holidays].filter(Boolean).join('\n\n');
      }),
      choices: nextChoices,
    },
    none: {
      kind: 'done',
      text: made((own, { world }) => {
        const { finder, digiHulplijn } = world.libraries.national;
        const line = asMarkdownText(digiHulplijn.name);
        return own.none(asMarkdownText(finder.name), finder.website, line, digiHulplijn.phone);
      }),
      choices: nextChoices,
    },
  },
};
