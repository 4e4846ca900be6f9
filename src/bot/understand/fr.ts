import { chatter } from './chatter/fr.ts';
import { crisis } from './crisis/fr.ts';
import { spellings } from './spellings.ts';
import { staffWishes } from './staff-wishes/fr.ts';
import type { Vocabulary } from './vocabulary.ts';

const { phrases } = spellings.fr;

export const fr: Vocabulary = {
  commands: {
    staff: phrases(
      'employé',
      'un employé',
      'employée',
      'une personne',
      'une vraie personne',
      'un humain',
      'humain',
      'conseiller',
      'parler à une personne',
      'parler à quelqu’un',
      'parler à un employé',
      'je veux parler à une personne',
      'je veux parler à quelqu’un',
      'je voudrais parler à quelqu’un',
      'puis-je parler à quelqu’un',
      'demander un employé',
    ),
    stop: phrases(
      'stop',
      'arrêter',
      'arrête',
      'arrêtez',
      'annuler',
      'quitter',
      'je veux arrêter',
      'laisse tomber',
    ),
    restart: phrases(
      'recommencer',
      'recommence',
      'recommencez',
      'depuis le début',
      'à zéro',
      'redémarrer',
    ),
    language: phrases(
      'langue',
      'langues',
      'autre langue',
      'une autre langue',
      'changer de langue',
      'changer la langue',
    ),
    help: phrases(
      'aide',
      'aidez-moi',
      'aide-moi',
      'j’ai besoin d’aide',
      'besoin d’aide',
      'que puis-je demander',
      'que pouvez-vous faire',
      'comment ça marche',
      'menu',
    ),
    erase: phrases(
      'effacer mes données',
      'efface mes données',
      'effacez mes données',
      'supprimer mes données',
      'supprime mes données',
      'supprimez mes données',
      'tout effacer',
      'effacer cette conversation',
    ),
    'what-we-know': phrases(
      'que savez-vous de moi',
      'que savez-vous sur moi',
      'que sais-tu de moi',
      'qu’est-ce que vous savez sur moi',
      'quelles données avez-vous sur moi',
      'que gardez-vous sur moi',
    ),
    easier: phrases(
      'plus facile',
      'plus simple',
      'plus simplement',
      'avec des mots simples',
      'trop difficile',
      'trop compliqué',
      'je ne comprends pas',
      'je comprends pas',
    ),
  },
  chatter,
  staffWishes,
  crisis,
};
