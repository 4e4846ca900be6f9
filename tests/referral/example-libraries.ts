import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibraries, type Libraries } from '../../src/referral/index.ts';

/** A library's file that is right, to be made wrong one line at a time. */
export const rightLibrary = `name: Bibliotheek Testdorp
example: true
closed: { onHolidays: true, onDates: ['2026-12-24'] }
desk:
  hours:
    monday: ['9:30-12:30', '13:30-17:00']
    thursday: ['9:30-12:30']
  closed: { onHolidays: true, onDates: ['2026-11-26'] }
places:
  - id: plein
    name: Aan het plein
    town: Sint Testdorp
    address: Plein 1
    postcodes: ['1234']
    latitude: 52.1
    longitude: 5.1
    walkIn:
      monday: ['10:00-12:00']
    wheelchair: true
    languages: [nl]
`;

const rightNational = `finder: { name: Zoeker, website: 'https://zoeker.example' }
digiHulplijn: { name: Hulplijn, phone: 0800 0000, free: true, seen: 2026-09-10 }
digidHelpdesk: { name: Helpdesk, phone: 088 000 00 00, free: false, seen: 2026-09-10 }
`;

/** Writes files to a folder of their own; `national.yml` is there unless it is given. */
export const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'libraries-'));
  const all = { 'national.yml': rightNational, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
};

/** The example libraries of the project itself. */
export const exampleLibraries = (): Libraries => openLibraries('public-libraries');
