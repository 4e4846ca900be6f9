import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openLibraries } from '../../src/referral/index.ts';
import { OperatorError } from '../../src/runtime/index.ts';
import { exampleLibraries, folderWith, rightLibrary } from './example-libraries.ts';

/** The complaint about a library's file in which one piece of text is replaced. */
const complaintAbout = (right: string, wrong: string): string => {
  const folder = folderWith({ 'testdorp.yml': rightLibrary.replace(right, wrong) });
  try {
    openLibraries(folder);
  } catch (error) {
    if (error instanceof OperatorError) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
  return 'no complaint';
};

describe('opening the libraries', () => {
  it('takes the name of the file as the id and knows only the libraries that are there', () => {
    const libraries = openLibraries(folderWith({ 'testdorp.yml': rightLibrary }));
    expect(libraries.all().map(({ id, name }) => [id, name])).toEqual([
      ['testdorp', 'Bibliotheek Testdorp'],
    ]);
    expect(libraries.library('testdorp')?.example).toBe(true);
    expect(libraries.library('national')).toBeUndefined();
  });

  it.each([
    [
      'a field that there is not',
      'name:',
      'colour: red\nname:',
      'testdorp.yml:1 colour: there is no such field',
    ],
    [
      'a field that there is not, deep inside',
      'wheelchair: true',
      'weelchair: true',
      'testdorp.yml:19 weelchair: there is no such field',
    ],
    [
      'an hour that does not exist',
      "'9:30-12:30', '13",
      "'9:30-12:75', '13",
      'testdorp.yml:6 desk.hours.monday.0: 9:30-12:75 is no opening',
    ],
    [
      'an opening that ends before it begins',
      "['10:00-12:00']",
      "['12:00-10:00']",
      'testdorp.yml:18 places.0.walkIn.monday.0: 12:00-10:00 is no opening',
    ],
    [
      'openings that overlap',
      "'13:30-17:00'",
      "'12:00-17:00'",
      'testdorp.yml:6 desk.hours.monday: the openings of a day stand in order and do not overlap',
    ],
    [
      'a day that is no day',
      'thursday:',
      'donderdag:',
      'testdorp.yml:7 donderdag: there is no such field',
    ],
    [
      'a date that does not exist',
      '2026-12-24',
      '2026-02-30',
      'testdorp.yml:3 closed.onDates.0: must be a date such as 2026-12-24',
    ],
    [
      'a postcode without quotes',
      "['1234']",
      '[1234]',
      'testdorp.yml:14 places.0.postcodes.0: must be four digits in quotes',
    ],
    [
      'an appointment by a phone that is not there',
      'wheelchair: true',
      'wheelchair: true\n    appointment: [phone]',
      'testdorp.yml:20 places.0.appointment: an appointment by phone needs the phone of the place',
    ],
    [
      'a place that is missing its town',
      '    town: Sint Testdorp\n',
      '',
      'testdorp.yml:10 places.0.town:',
    ],
    [
      'a name that turns the letters around it',
      'town: Sint Testdorp',
      'town: "Sint \\u202eTestdorp"',
      'must be one line, without control characters',
    ],
    ['text that is no YAML', 'desk:', 'desk: [', 'is not YAML'],
  ])('names file and line of %s', (_, right, wrong, complaint) => {
    expect(complaintAbout(right, wrong)).toContain(complaint);
  });

  it('names the mistakes of all files together', () => {
    const folder = folderWith({
      'een.yml': rightLibrary.replace('name:', 'naam:'),
      'twee.yml': rightLibrary.replace('wheelchair: true', 'wheelchair: maybe'),
    });
    expect(() => openLibraries(folder)).toThrow(/een\.yml:1 [^]*twee\.yml:19 /);
  });

  it.each(['https://voorbeeld.example/', 'voorbeeld.example', 'ftp://voorbeeld.example'])(
    'refuses %s as a web origin',
    (origin) => {
      expect(complaintAbout('desk:', `allowedOrigins: ['${origin}']\ndesk:`)).toContain(
        'must be a web origin',
      );
    },
  );

  it('refuses a folder without libraries and says what belongs there', () => {
    expect(() => openLibraries(folderWith({}))).toThrow(
      /needs national\.yml and a file for each library/,
    );
  });

  it('marks every library that comes with the project as an example, without a phone number', () => {
    for (const library of exampleLibraries().all()) {
      expect(library.example).toBe(true);
      for (const place of library.places) expect(place.phone).toBeUndefined();
    }
  });

  it('gives the DigiD helpdesk the number that the knowledge base gives', () => {
    const written: unknown = parse(readFileSync('knowledge-base/organisations.yml', 'utf8'));
    expect(written).toContainEqual(
      expect.objectContaining({
        id: 'digid',
        phone: exampleLibraries().national.digidHelpdesk.phone,
      }),
    );
  });
});
