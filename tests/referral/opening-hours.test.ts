import { describe, expect, it } from 'vitest';
import { openLibraries } from '../../src/referral/index.ts';
import { isPublicHoliday } from '../../src/referral/holidays.ts';
import { folderWith, exampleLibraries, rightLibrary } from './example-libraries.ts';

const libraries = openLibraries(folderWith({ 'testdorp.yml': rightLibrary }));
const deskIsOpen = (moment: string) => libraries.deskIsOpen('testdorp', new Date(moment));
const nextOpening = (moment: string) =>
  libraries.nextDeskOpening('testdorp', new Date(moment))?.toISOString();

describe('the hours of a help desk', () => {
  it('open on the minute and close on the minute', () => {
    expect(deskIsOpen('2026-11-23T08:29:59Z')).toBe(false);
    expect(deskIsOpen('2026-11-23T08:30:00Z')).toBe(true);
    expect(deskIsOpen('2026-11-23T11:29:59Z')).toBe(true);
    expect(deskIsOpen('2026-11-23T11:30:00Z')).toBe(false);
  });

  it('hold on the Dutch clock, also in summer', () => {
    expect(deskIsOpen('2026-07-06T07:30:00Z')).toBe(true);
    expect(deskIsOpen('2026-07-06T07:29:00Z')).toBe(false);
  });

  it('leave out public holidays: Easter Monday, and the King’s day a day early when it is a Sunday', () => {
    expect(deskIsOpen('2026-04-06T08:00:00Z')).toBe(false);
    expect(isPublicHoliday('2025-04-26')).toBe(true);
    expect(isPublicHoliday('2025-04-27')).toBe(false);
  });

  it('keep Good Friday and liberation day open: a library closes them by its own dates', () => {
    expect(isPublicHoliday('2026-04-03')).toBe(false);
    expect(isPublicHoliday('2026-05-05')).toBe(false);
  });

  it('leave out the dates that the library names', () => {
    expect(deskIsOpen('2026-11-26T09:00:00Z')).toBe(false);
    expect(deskIsOpen('2026-12-03T09:00:00Z')).toBe(true);
  });

  it('say when the desk next opens: after lunch, on another day, past a closed date', () => {
    expect(nextOpening('2026-11-23T12:00:00Z')).toBe('2026-11-23T12:30:00.000Z');
    expect(nextOpening('2026-11-20T20:00:00Z')).toBe('2026-11-23T08:30:00.000Z');
    expect(nextOpening('2026-11-23T20:00:00Z')).toBe('2026-11-30T08:30:00.000Z');
  });

  it('say now while the desk is open', () => {
    expect(nextOpening('2026-11-23T09:00:00Z')).toBe('2026-11-23T09:00:00.000Z');
  });

  it('say nothing for a desk that never opens, and for a library that is not here', () => {
    const shut = rightLibrary.replace(/  hours:\n.*\n.*\n/, '  hours: {}\n');
    const never = openLibraries(folderWith({ 'dicht.yml': shut }));
    expect(never.nextDeskOpening('dicht', new Date('2026-11-23T09:00:00Z'))).toBeUndefined();
    expect(never.nextDeskOpening('weg', new Date('2026-11-23T09:00:00Z'))).toBeUndefined();
    expect(never.deskIsOpen('weg', new Date('2026-11-23T09:00:00Z'))).toBe(false);
  });

  it('never end at the demonstration library, not even at Christmas', () => {
    const christmasNight = new Date('2026-12-25T02:00:00Z');
    expect(exampleLibraries().deskIsOpen('voorbeeldstad', christmasNight)).toBe(true);
    expect(exampleLibraries().deskIsOpen('voorbeelddorp', christmasNight)).toBe(false);
  });
});
