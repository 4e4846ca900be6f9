import { fr as sentences } from '../../src/bot/say/fr.ts';
import { fr as vocabulary } from '../../src/bot/understand/fr.ts';
import { describeVocabulary } from './match-vocabulary.ts';

describeVocabulary('French', {
  vocabulary,
  sentences,
  dangers: {
    suicide: [
      'Je veux mourir',
      'je ne veux plus vivre',
      "j'ai envie d'en finir",
      'je pense au suicide',
      'Je vais me suicider',
    ],
    emergency: [
      'Il y a le feu dans ma cuisine !',
      'Mon mari ne respire plus',
      'appelez une ambulance vite',
      'je n’arrive plus à respirer',
    ],
    violence: [
      'mon mari me frappe',
      "Mon ex m'a frappée hier",
      'j’ai peur de mon mari',
      'je ne suis pas en sécurité chez moi',
    ],
    'urgent-need': [
      'Je dois quitter mon logement demain',
      'on nous expulse demain',
      'on m’a coupé l’électricité',
      "on m'a coupé le gaz",
      "je n'ai plus d'eau chez moi",
      'je dors dans la rue',
      "je n'ai rien à manger",
      "je n'ai plus d'argent pour manger",
    ],
  },
  nearMisses: [
    'mon père est mort, comment faire la déclaration ?',
    'le DigiD de mon mari décédé',
    'je veux mourir de rire',
    'je dois payer 113 euros',
    'une assurance incendie est-elle obligatoire ?',
    'mon téléphone est mort',
    'un cours de prévention du suicide',
    'ma facture d’électricité est trop chère',
    'changer de contrat de gaz',
    'je veux en finir avec ce formulaire',
    'je ne veux plus vivre à Utrecht',
    'mon père a fait un AVC en 2019',
    'je peux être expulsé du pays ?',
    'je ne veux pas de gaz',
  ],
  wholeMessages: {
    staff: ['Un employé', "Je veux parler à quelqu'un."],
    stop: ['arreter'],
    restart: ['Recommencer'],
    language: ['autre langue'],
    help: ['Aidez-moi !'],
    erase: ['Effacer mes données', 'effacer mes donnees'],
    'what-we-know': ['Que savez-vous de moi ?'],
    easier: ['Je ne comprends pas'],
    hello: ['Bonjour !', 'salut'],
    thanks: ['Merci beaucoup'],
    goodbye: ['Au revoir'],
  },
});
