import { spellings } from '../spellings.ts';

const { pattern } = spellings.de;

const opening = '(?:(?:hallo|nein|ja|ok|aber|bitte|entschuldigung) )?';
const person =
  '(?:jemand|jemanden|jemandem|jemand anderem|(?:einem|einer|einen) (?:echten |richtigen |lebenden )?(?:menschen|mitarbeiter|mitarbeiterin|person))';
const softly = '(?:(?:gerne|gern|lieber|bitte|auch|mal|jetzt|persönlich) ){0,2}';
const politely = '(?:(?:bitte|danke|jetzt|hier|darüber) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}(?:ich (?:möchte|moechte|will|würde|wuerde) |kann ich |darf ich |können wir |könnte ich )?${softly}(?:mit )?${person} ${softly}(?:sprechen|reden|chatten|telefonieren|anrufen|schreiben) ${politely}$`,
  `^ ${opening}(?:ich (?:möchte|moechte|will|brauche) |geben sie mir |verbinden sie mich mit )${softly}(?:einen |einem |eine )?(?:echten |richtigen |echte )?(?:menschen|mitarbeiter|mitarbeiterin|person) ${politely}$`,
  `^ ${opening}ich will nicht mit (?:einem|einer) (?:computer|roboter|bot|maschine) (?:sprechen|reden|chatten) $`,
].map(pattern);
