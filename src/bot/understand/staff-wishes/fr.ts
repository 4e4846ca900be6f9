import { spellings } from '../spellings.ts';

const { pattern } = spellings.fr;

const opening = '(?:(?:bonjour|non|oui|ok|mais|pardon|svp) )?';
const wish =
  '(?:je veux|je veut|je voudrais|je préfère|jaimerais|j aimerais|je souhaite|je peux|puis je|est ce que je peux|pourrais je|on peut|il est possible de) ';
const person =
  '(?:quelquun|quelqu un|(?:un |une )?(?:vraie |vrai )?(?:personne|humain|être humain|employé|employée|conseiller|conseillère|agent)(?: réelle)?)';
const softly = '(?:(?:plutôt|svp|juste|mieux) ){0,2}';
const politely = '(?:(?:svp|sil vous plaît|s il vous plaît|sil te plaît|maintenant|merci) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}${wish}${softly}(?:parler|discuter|chatter|tchatter|échanger) ${softly}(?:à|a|avec) ${person} ${politely}$`,
  `^ ${opening}(?:je peux|puis je|est ce que je peux|je veux|je voudrais) ${softly}appeler (?:quelquun|quelqu un) ${politely}$`,
  `^ ${opening}(?:je veux|je voudrais|jaimerais|il me faut|donnez moi|passez moi) ${person} ${politely}$`,
  `^ ${opening}je ne veux pas parler (?:à|avec) un (?:robot|ordinateur|bot) $`,
].map(pattern);
