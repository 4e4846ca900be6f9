import { spellings } from '../spellings.ts';

const { pattern } = spellings.nl;

const opening =
  '(?:(?:hallo|hoi|nee|ja|ok|oke|maar|sorry|goedemorgen|goedemiddag|alstublieft|alsjeblieft) )?';
const person =
  '(?:iemand|iemand anders|iemand van (?:jullie|de bibliotheek|de bieb)|(?:een )?(?:echt |echte |levend |levende )?(?:mens|persoon|medewerker|medewerkster|collega|vrijwilliger))';
const softly =
  '(?:(?:graag|liever|even|gewoon|nu|toch|ook|misschien|alstublieft|alsjeblieft) ){0,2}';
const politely =
  '(?:(?:alstublieft|alsjeblieft|aub|svp|graag|nu|hier|hierover|erover|ajb|van de bibliotheek|van de bieb) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}(?:ik (?:wil|wou|zou|moet|wilde) )?${softly}(?:met )?${person} ${softly}(?:te )?(?:praten|spreken|chatten|bellen|overleggen|aan de lijn) ${politely}$`,
  `^ ${opening}(?:kan|mag|kunnen|mogen|kon) (?:ik|we|wij) ${softly}(?:met |aan )?${person} ${softly}(?:praten|spreken|chatten|bellen|vragen|krijgen|te spreken krijgen|aan de lijn krijgen) ${politely}$`,
  `^ ${opening}(?:ik (?:wil|zou) |kan ik |mag ik )?${softly}(?:praten|spreken|chatten|bellen) (?:met )?${person} ${politely}$`,
  `^ ${opening}(?:ik wil |geef me |geef mij |mag ik |doe mij |roep |haal )?${softly}(?:een )?(?:echt |echte |levend |levende )?(?:mens|persoon|medewerker|medewerkster) ${politely}$`,
  `^ ${opening}(?:verbind me|verbind mij|kunt u me|kunt u mij|kun je me|kan je me) (?:door |doorverbinden )?(?:met ${person} )?(?:door |doorverbinden )?${politely}$`,
  `^ ${opening}ik wil (?:niet|geen) (?:met )?(?:een )?(?:computer|robot|bot|chatbot|machine) (?:praten |spreken |chatten )?${politely}$`,
].map(pattern);
