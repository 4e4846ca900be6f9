import { asMarkdownText, inLanguage, type Language } from '../../conversation/index.ts';
import {
  describeHours,
  describeMoment,
  describeOpenings,
  type FoundPlace,
  type Place,
} from '../../referral/index.ts';
import { placeTexts } from './place-texts.ts';

/** Which hours a visitor wants to see. */
export type HoursShown = 'today' | 'week';

// A WhatsApp message with buttons holds 1,024 characters; the sentences around the places must fit too.
const mostCharacters = 780;

/** As many places as fit, nearest first; the first one always. Says so when they are made up. */
export const describePlaces = (
  places: readonly FoundPlace[],
  shown: HoursShown,
  language: Language,
): string => {
  const described = places.map((found) => describePlace(found, shown, language));
  const fits = (count: number): boolean =>
    described.slice(0, count).join('\n\n').length <= mostCharacters;
  const last = described.findLastIndex((_, i) => i === 0 || fits(i + 1));
  const madeUp = places.some(({ library }) => library.example);
  const warning = madeUp ? [`*${inLanguage(placeTexts, language).example}*`] : [];
  return [...described.slice(0, last + 1), ...warning].join('\n\n');
};

const describePlace = (found: FoundPlace, shown: HoursShown, language: Language): string => {
  const { place } = found;
  const own = inLanguage(placeTexts, language);
  const items = [
    shown === 'today' ? describeToday(found, language) : describeWeek(place, language),
    describeAppointment(place, language),
    place.phone === undefined ? '' : own.phone(place.phone),
    describeVisit(place, language),
  ].filter(Boolean);
  const where = asMarkdownText(`${place.address}, ${place.town}`);
  const heading = `**${asMarkdownText(place.name)}**, ${where}`;
  return [heading, ...items.map((item) => `- ${item}`)].join('\n');
};

const describeToday = ({ walkIn, today, opens }: FoundPlace, language: Language): string => {
  const own = inLanguage(placeTexts, language);
  switch (walkIn) {
    case 'open-now':
      return own.openNow(describeOpenings(today, language));
    case 'opens-today':
      return own.openToday(describeOpenings(today, language));
    case 'closed-today':
      return [own.closedToday, opens ? own.opensAgain(describeMoment(opens, language)) : '']
        .filter(Boolean)
        .join(' ');
  }
};

const describeWeek = (place: Place, language: Language): string => {
  const own = inLanguage(placeTexts, language);
  const hours = describeHours(place.walkIn, language);
  return hours === '' ? own.onlyByAppointment : own.walkIn(hours);
};

const describeAppointment = (
  { appointment = [], phone, website }: Place,
  language: Language,
): string => {
  const own = inLanguage(placeTexts, language);
  const ways = appointment.map((way) => {
    if (way === 'desk') return own.atDesk;
    return way === 'phone' ? (phone ?? '') : `[${own.website}](${website ?? ''})`;
  });
  const anyOf = new Intl.ListFormat(language, { type: 'disjunction' });
  return ways.length === 0 ? '' : own.appointment(anyOf.format(ways));
};

const describeVisit = (place: Place, language: Language): string => {
  const own = inLanguage(placeTexts, language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const spoken = new Intl.ListFormat(language).format(
    place.languages.map((code) => names.of(code) ?? code),
  );
  return [place.wheelchair ? own.wheelchair : '', own.languages(spoken)].filter(Boolean).join(' ');
};
