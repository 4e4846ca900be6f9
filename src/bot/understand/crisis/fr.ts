import { spellings } from '../spellings.ts';
import type { CrisisPatterns } from '../vocabulary.ts';

const { pattern } = spellings.fr;

const relative =
  '(mari|femme|copain|copine|ex|ex mari|compagnon|compagne|conjoint|pere|mere|beau pere|fils|fille|frere)';
const today = '(demain|aujourd ?hui|ce soir|cette semaine|maintenant)';
const supply = '(l ?)?(electricite|eau|gaz|courant|chauffage)';

// Apostrophes are gone before a pattern looks: “j’ai” comes as “jai”, and as “j ai” where people leave it out.
export const crisis: CrisisPatterns = {
  suicide: [
    ' je (veux|veut|voudrais|vais) (vraiment |juste )?(mourir|etre mort|etre morte|me tuer|me suicider|me pendre|me faire du mal) (?!de rire|de honte)',
    ' envie de (mourir|me tuer|me suicider|me pendre) (?!de rire|de honte)',
    ' (veux|vais|envie) (d ?)?en finir (avec (la|ma) vie|ce soir|maintenant|parce|car|$)',
    ' je (ne |n )?veux plus (vivre|exister) (?!a |en |dans |avec |chez |ici)',
    ' (pense|penser|songe) (au suicide|a me suicider|a me tuer|a mourir) ',
    ' (idees|pensees|envies) suicidaires ',
    ' je suis suicidaire ',
    ' mettre fin a (mes jours|ma vie) ',
    ' vie n ?a plus (de|aucun) sens ',
    ' (je )?(me jette|vais me jeter|veux me jeter|saute|vais sauter) (sous|devant|du|d ?un) (le |un )?(train|metro|pont|toit) ',
    ' (je )?(ne )?vois (plus|pas|aucune) (d ?issue|issue|de sortie a ma vie) ',
    ' (tout le monde|ils) (serait|sera|seraient|seront|est) mieux sans moi ',
    ' (ma|mon) (fille|fils|mari|femme|frere|soeur|mere|pere|ami|amie|enfant) (veut (mourir|se tuer|se suicider)|ne veut plus vivre|veut plus vivre|parle de suicide) ',
    ' je me (tue|suicide) (?!au travail|a la tache|a (le|vous|te))',
    ' la vie ne vaut (plus|pas) la peine ',
  ].map(pattern),
  emergency: [
    ' (il y a|y a|ya) (le feu|un feu|un incendie) (dans|chez|a la maison) ',
    ' (maison|cuisine|chambre|appartement|immeuble) (est en feu|brule|prend feu|est en train de bruler) ',
    ' (appelez|appelle|envoyez|besoin d ?|il faut|il me faut) ?une ambulance (vite|maintenant|tout de suite|svp|s ?il|$)',
    ' (il|elle|bebe|enfant|mari|femme|pere|mere) (ne |n )?respire (plus|pas) ',
    ' (il|elle|bebe|enfant|mari|femme|pere|mere) (est inconscient|est inconsciente|s ?etouffe) ',
    ' (n ?|j ?)?arrive (plus|pas) a respirer ',
    ' (il|elle|je|mari|femme|pere|mere) (fait|fais) (un infarctus|une crise cardiaque|un avc) ',
    ' (avale|pris) (trop de|tous mes|tous les|toutes mes) (medicaments|cachets|comprimes|pilules) ',
    '^ (aide |au secours )?112 $',
    '^ (au secours |aidez moi )?(au feu|feu|incendie|il y a le feu) (au secours )?$',
    ' (mal|douleur|douleurs) (a|dans|au|de) (la |ma )?poitrine ',
    ' (il|elle|mari|femme|pere|mere|fils|fille|bebe|enfant) (s ?est evanoui|s ?est evanouie|a perdu connaissance|ne se reveille (pas|plus)|se reveille (pas|plus)) ',
    ' (pris|fait) une (overdose|surdose) ',
  ].map(pattern),
  violence: [
    ` (mon|ma) ${relative} (me|nous|m ?a|nous a) (bat|battu|battue|frappe|frappee|tape|menace|menacee|maltraite|viole|violee|etrangle|enferme) (?!de (divorcer|porter plainte|ne )|avec un avocat)`,
    ' (il|elle) (me|nous|m ?a) (bat|frappe|frappee|maltraite|viole|violee|etrangle) (?!par )',
    ' (bat|frappe|maltraite) (mes enfants|mon enfant|les enfants|ma fille|mon fils|ma mere) ',
    ' (veut|va|menace de) (me|nous) tuer (?!si |quand )',
    ' (suis|me fais|suis fait|suis faite|ai ete|jai ete) (battu|battue|frappe|frappee|frapper|viole|violee|violer|maltraite|maltraitee|agressee|tabasser) (?!par (le|la|les|l) )',
    ' violences? (domestiques?|conjugales?|a la maison|dans mon couple) ',
    ' (pas|plus) en securite (chez moi|chez nous|a la maison) ',
    ` peur de (mon|ma) ${relative} `,
    ' (mon|ma) (mari|femme|copain|copine|ex|compagnon|conjoint|pere|fils|frere) m ?a ([^ ]+ ){0,2}(battue|battu|frappee|frappe|tabassee|tabasse|cognee|etranglee) ',
  ].map(pattern),
  'urgent-need': [
    ' (je suis|on est|nous sommes|vais etre|va etre|allons etre) (expulse|expulsee|expulses|mis dehors|mise dehors|mis a la porte|mise a la porte) (?!du |des |de la formation)',
    ' (me|nous) (mettre|met|mettent|expulse|expulsent|expulser|jette|jettent) (demain |aujourd ?hui )?(dehors|a la rue|a la porte|de mon logement|de chez moi) ',
    ' (me|nous|m) ?(expulse|expulsent|expulser) (?!du |des |de la formation)',
    ` expulsion (est |prevue |a lieu )?${today} `,
    ` (dois|devons|doit) (quitter|liberer|sortir de) (mon|ma|la|le|notre) (maison|logement|appartement|chambre) ${today} `,
    ` ${today} (je|nous|on) (dois|devons|doit) (quitter|liberer) (mon|ma|la|le|notre) (maison|logement|appartement|chambre) `,
    ' (dors|dormons|dort|dormir) (dehors|a la rue|dans la rue|dans ma voiture) ',
    ' (suis|sommes|vis|vivons|serai|serons) (a la rue|sdf|sans abri|sans domicile) ',
    ' (nulle part ou|pas d ?endroit pour|pas d ?endroit ou|aucun endroit pour|sais pas ou) dormir ',
    ` (m ?a|nous a|m ?ont|nous ont|me|nous|va|vont) (coupe|coupent|couper) (demain )?(le |la )?${supply} `,
    ` ${supply} (est|a ete|va etre|sera) (coupe|coupee) `,
    ` (n ?ai|j ?ai|n ?avons|avons|n ?a|a) (pas|plus) (d ?|de )${supply} (chez moi|chez nous|a la maison|depuis|maintenant|$)`,
    ` (suis|sommes) sans ${supply} `,
    ' (rien|pas de quoi) (a )?manger (pour|demain|aujourd ?hui|chez|ce soir|a la maison|depuis|$)',
    ' (plus|pas) de nourriture (chez|pour|a la maison|$)',
    ' (plus|pas) d ?argent pour (manger|la nourriture|acheter a manger|nourrir|les couches|les medicaments) ',
    ' enfants ont faim ',
    ' (j ?ai|on a|nous avons) (tres )?faim ',
    ' (demain|aujourd ?hui|ce soir) (on|ils|le proprietaire|l ?huissier|je|nous) (me |nous )?(met|mettent|jette|jettent|expulse|expulsent|suis expulse|suis expulsee|sommes expulses|vire|virent) ',
    ' (on|ils|proprietaire|proprio|huissier) (me|nous) (met|mettent|jette|jettent|expulse|expulsent|vire|virent) (demain )?(dehors|de chez moi|de la maison|de mon logement|de l ?appartement|a la rue) ',
    '^ (sdf|sans abri|a la rue) $',
    ' sais (pas|plus) ou (je vais )?dormir ',
    ' (dors|dormons|vis|vivons) ([^ ]+ )?dans (ma|notre|la|une) voiture ',
    ' (pas|rien) mange depuis ',
    ' (coupe|coupent|couper) (mon |notre |l ?|le |la )(electricite|courant|gaz|eau|chauffage) (?!sur)',
    '^ (plus|pas) (d ?|de )(electricite|courant|gaz|eau|nourriture|manger) $',
    '^ (electricite|courant|gaz|eau) coupee? $',
    '^ rien a manger $',
  ].map(pattern),
};
