import type { Sentences } from './sentences.ts';

/** The assistant's own sentences in French: with vous. */
export const fr: Sentences = {
  welcome:
    'Bonjour. Je suis **Om de hoek**, l’assistant automatique de la bibliothèque. Je suis un ordinateur, pas une personne.\n\nJ’aide pour les questions sur les démarches en ligne avec l’État. Par exemple sur DigiD, les toeslagen (aides), les impôts et le déménagement. Vous préférez parler à une personne ? C’est possible aussi.\n\n**N’écrivez pas de BSN, de mot de passe ni de code.** Je n’en ai pas besoin.',
  welcomeAgain: 'Bonjour à nouveau. Comment puis-je vous aider ?',
  whatNext: 'Comment puis-je vous aider ?',

  maskedBefore: (kinds) =>
    `Vous avez écrit quelque chose qui doit rester secret (${kinds}). Je l’ai enlevé et je ne l’ai pas gardé. Ne l’écrivez pas dans un chat.`,
  maskedNothingLeft: (kinds) =>
    `Vous avez écrit seulement quelque chose qui doit rester secret (${kinds}). Je l’ai enlevé et je ne l’ai pas gardé. Je n’en ai pas besoin.\n\nDites avec des mots simples ce que vous voulez savoir. Par exemple : « Ma lettre de DigiD n’arrive pas. »`,
  maskedSecretAdvice:
    'Avez-vous donné ce mot de passe à une autre personne ? Changez-le aujourd’hui. Personne n’a le droit de le demander, nous non plus.',
  maskedCodeAdvice:
    'Un code est seulement pour vous. Ne le donnez à personne, à nous non plus. Quelqu’un demande un code au téléphone ? Raccrochez. Quelqu’un connaît votre code PIN ? Changez-le aujourd’hui.',
  maskedPersonal: (kinds) =>
    `Vous avez écrit quelque chose sur vous ou sur une autre personne (${kinds}). Je l’ai enlevé et je ne l’ai pas gardé. Je n’en ai pas besoin.`,
  maskedPersonalNothingLeft: (kinds) =>
    `Vous avez écrit quelque chose sur vous ou sur une autre personne (${kinds}). Je l’ai enlevé et je ne l’ai pas gardé. Je n’en ai pas besoin.\n\nDites avec des mots simples ce que vous voulez savoir.`,
  maskedUnreadable:
    'Je n’ai pas pu lire votre message. C’est notre faute, pas la vôtre. Je n’ai pas gardé votre message. Pouvez-vous l’écrire avec d’autres mots ? Ou demandez à un employé.',
  maskedContact:
    'Vous avez écrit un numéro de téléphone ou une adresse e-mail. Je ne le garde pas dans cette conversation. Voulez-vous qu’un employé vous contacte ? Utilisez le bouton ci-dessous.',
  findings: {
    bsn: 'BSN',
    iban: 'numéro de compte bancaire',
    card: 'numéro de carte',
    email: 'adresse e-mail',
    phone: 'numéro de téléphone',
    secret: 'mot de passe ou nom d’utilisateur',
    code: 'code',
    document: 'numéro de passeport ou de carte',
    'birth-date': 'date de naissance',
    name: 'nom',
    address: 'adresse',
    plate: 'plaque d’immatriculation',
  },
  unsupported: {
    photo:
      'Je ne peux pas voir les photos. La photo n’est pas gardée. Dites avec des mots ce que vous voyez. Ou demandez à un employé.',
    voice:
      'Je ne peux pas écouter les messages vocaux. Le message n’est pas gardé. Pouvez-vous l’écrire ?',
    file: 'Je ne peux pas ouvrir les fichiers. Le fichier n’est pas gardé. Dites avec des mots ce qu’il contient. Ne donnez pas de BSN.',
    location:
      'Je ne peux pas voir où vous êtes sur une carte. Écrivez les 4 premiers chiffres de votre code postal. Je cherche alors un lieu près de chez vous.',
    other: 'Je ne peux pas lire ce type de message. Pouvez-vous l’écrire avec des mots ?',
  },
  tooLong:
    'Votre message était très long. J’ai lu seulement le début. Pouvez-vous faire plus court ?',

  crisisSuicide:
    '**Vous pensez au suicide ? Vous n’êtes pas seul(e).**\n\n- Appelez maintenant le **113** ou le **0800-0113**. C’est gratuit. Il y a quelqu’un jour et nuit.\n- Vous pouvez aussi écrire par chat sur [113.nl](https://www.113.nl).\n- Il y a un danger maintenant ? Appelez le **112**.\n\nJe suis un ordinateur. S’il vous plaît, parlez maintenant à une personne.',
  crisisEmergency:
    '**Il y a un danger maintenant ? Appelez tout de suite le 112.**\n\nJe suis un ordinateur. Je ne peux pas envoyer de l’aide.',
  crisisViolence:
    '**Vous ou une autre personne êtes en danger ?**\n\n- Danger maintenant : appelez le **112**.\n- Violence à la maison : appelez Veilig Thuis, **0800-2000**. C’est gratuit. Il y a quelqu’un jour et nuit.\n\nQuelqu’un peut voir votre écran ? Fermez cette page après l’appel.',
  urgentNeed:
    '**Cela ne peut pas attendre. Appelez aujourd’hui votre gemeente (commune).** Dites : « J’ai besoin d’aide aujourd’hui. » Expliquez ce qui se passe : vous devez quitter votre logement, vous n’avez pas d’électricité ou de gaz, ou vous n’avez rien à manger.\n\n- Vous devez quitter votre logement, ou on vous coupe l’électricité, le gaz ou l’eau ? La gemeente doit alors vous parler dans les **3 jours ouvrables**.\n- Appelez aussi gratuitement le **0800 8115** (Geldfit) pour les problèmes d’argent. Vous n’avez pas besoin de dire votre nom.\n- Il y a un danger ? Appelez le **112**.',

  askStaff: (hours) =>
    `Je peux appeler un employé de la bibliothèque. Il lit ce que nous avons écrit ici et il écrit avec vous. Il **ne peut pas** voir votre dossier et il ne se connecte pas à votre place.\n\n${hours}\n\nVoulez-vous que j’appelle un employé ?`,
  deskOpenNow: 'Le service d’aide est ouvert maintenant.',
  deskClosed: (opens) => `Le service d’aide est fermé maintenant. ${opens}`,
  deskOpensAt: (when) => `Il ouvre à nouveau : ${when}.`,
  askContact: (opens) =>
    `${opens}\n\nVous pouvez laisser votre question et votre numéro de téléphone ou votre adresse e-mail. Un employé vous contacte ensuite. Voulez-vous le faire ?`,
  queued: (place) =>
    `Un employé va venir. Vous avez le numéro **${String(place)}** dans la file.\n\nVous pouvez attendre ici. Je continue aussi à répondre à vos questions.`,
  stillQueued: (place) =>
    `Vous êtes dans la file, avec le numéro **${String(place)}**. Un employé arrive bientôt. Vous pouvez poser une autre question.`,
  leftQueue: 'Vous n’êtes plus dans la file. Vous parlez de nouveau seulement avec l’assistant.',
  staffDeclined:
    'D’accord. Nous continuons ensemble. Vous pouvez toujours demander un employé plus tard.',
  staffJoined: (name) =>
    `**${name}**, de la bibliothèque, vous parle maintenant. Je me tais un moment. Ne donnez jamais votre BSN, votre mot de passe ou un code, même à un employé.`,
  staffGaveBack: (name) =>
    `${name} a terminé. Vous parlez de nouveau avec moi, l’assistant automatique.`,
  staffReleased: 'L’employé a dû partir. Vous êtes de nouveau au début de la file.',
  staffClosed: (name) =>
    `${name} a fermé la conversation. Vous avez encore une question ? Écrivez-la ici.`,
  waitExpired:
    'Désolé, aucun employé ne s’est libéré. Vous n’êtes plus dans la file. Vous pouvez redemander un employé. Ou venez à l’Informatiepunt de la bibliothèque.',

  digidLineWhy:
    'Il s’agit de **votre propre dossier**. Je ne peux pas voir vos données. Un employé de la bibliothèque non plus.',
  digidLineDoor: (name) => `**${name}** peut le voir. Commencez là.`,
  digidLineNoDoor:
    'L’organisation qui vous envoie la lettre ou l’argent peut le voir. Commencez là. Regardez son nom sur la lettre.',
  doorPhone: (phone) => `Appelez le **${phone}**`,
  doorLetter: 'Avez-vous une lettre ? Appelez le numéro indiqué dessus',
  doorHours: (hours) => `(${hours})`,
  doorWebsite: (name, url) => `Regardez sur [${name}](${url})`,
  doorMine: (name, url) =>
    `Ou connectez-vous vous-même sur [${name}](${url}) avec votre propre DigiD`,
  digidLineYourself:
    'Préparez : la lettre en question, un stylo et du papier. Notez ce que vous voulez demander.',
  digidLineTogether:
    'Vous ne voulez pas appeler ou vous connecter seul(e) ? Un employé de la bibliothèque peut **regarder l’écran avec vous**. Vous écrivez vous-même. L’employé ne se connecte pas à votre place.',

  clarify: 'Qu’est-ce qui correspond le mieux à votre question ?',
  noneOfThese: 'Autre chose',
  answerMore: 'Plus d’explications',
  sections: {
    short: 'Réponse courte',
    steps: 'Étape par étape',
    need: 'De quoi ai-je besoin ?',
    fails: 'Si cela ne marche pas',
    easier: 'Plus facile',
  },
  factMayHaveChanged:
    'Attention : un montant ou une date ci-dessus a peut-être changé. Regardez la page officielle.',
  notInYourLanguage: 'Cette réponse existe seulement en néerlandais.',
  machineTranslated:
    'Un ordinateur a traduit cette réponse. Personne n’a lu la traduction. Vous avez un doute ? Regardez le texte néerlandais.',
  machineSimplified:
    'Un ordinateur a écrit ce texte avec des mots plus faciles. Personne ne l’a vérifié. Vous avez un doute ? Regardez le texte néerlandais.',
  inDutch: 'En néerlandais',
  guideBegins: (title) => `Je vous aide étape par étape : **${title}**.`,
  guideStopped: 'Nous arrêtons ces étapes. Comment puis-je vous aider maintenant ?',
  guideGone: 'Ces étapes ont changé. Nous recommençons.',
  cardCode: (code, until, url) =>
    `**Votre code : ${code}**\n\n- [Ouvrez la fiche](${url}). Vous pouvez l’imprimer là-bas.\n- Montrez le code à l’Informatiepunt (point d’aide) de la bibliothèque.\n- Ou tapez le code dans ce chat sur un autre téléphone ou ordinateur.\n\nLe code fonctionne jusqu’au ${until}. Nous gardons seulement cette fiche, pas votre conversation.`,
  laterCode: (code, until) =>
    `**Votre code : ${code}**\n\nNotez-le. Vous voulez continuer plus tard ? Tapez le code dans ce chat. C’est possible aussi sur un autre téléphone ou ordinateur, ou avec un employé.\n\nLe code fonctionne jusqu’au ${until}.`,
  unknownCode:
    'Je ne connais pas ce code. Vérifiez si vous l’avez bien tapé. Un code fonctionne 14 jours.',
  tooManyCodes: 'Trop de codes incorrects ont été tapés. Réessayez dans quelques minutes.',
  guidePaused: (title) => `Nous avions commencé : **${title}**. On continue ?`,
  guideAgain: 'Retour aux étapes :',
  guideNotUnderstood: 'Je ne comprends pas bien. Choisissez un bouton ou écrivez-le autrement.',
  guideStuck: 'Nous n’y arrivons pas ensemble ? Un employé peut regarder avec vous.',
  stepIsOver: 'Ce bouton est d’une étape précédente. Comment puis-je vous aider maintenant ?',

  notKnown:
    'Je n’en suis pas sûr. Je préfère ne rien dire plutôt que de dire une chose fausse.\n\nVous pouvez le demander autrement, avec quelques mots. Ou demandez à une personne. À l’Informatiepunt (point d’information) de la bibliothèque, vous pouvez venir sans rendez-vous. C’est gratuit.',
  notKnownAgain:
    'De cela non plus, je ne suis pas sûr. Je suis désolé. Un employé de la bibliothèque peut mieux vous aider.',
  hello: 'Bonjour ! Comment puis-je vous aider ?',
  thanks: 'Avec plaisir. Avez-vous encore une question ?',
  goodbye: 'Au revoir. Vous pouvez toujours revenir ici.',
  calm: 'Je comprends que vous êtes en colère. Je veux vous aider. Préférez-vous parler à une personne ?',

  help: 'Écrivez votre question avec des mots simples. Je cherche la réponse et je montre de quelle page officielle elle vient.\n\nVous pouvez aussi écrire :\n\n- **employé** : j’appelle une personne\n- **recommencer** : nous recommençons\n- **stop** : nous arrêtons ce que nous faisons\n- **langue** : vous choisissez une autre langue\n- **effacer mes données** : j’efface cette conversation',
  restarted: 'Nous recommençons. Comment puis-je vous aider ?',
  stopped: 'D’accord, nous arrêtons. Avez-vous une autre question ? Écrivez-la ici.',
  chooseLanguage: 'Dans quelle langue voulez-vous parler ?',
  languageChosen: 'D’accord. Je parle maintenant français avec vous.',
  languageNotOurs:
    'Je ne parle pas encore cette langue. Choisissez ci-dessous une langue que je parle. Ou demandez à un employé.',
  eraseSure:
    'Voulez-vous que j’efface cette conversation ? Tout ce que vous avez écrit et toutes nos réponses disparaissent. On ne peut pas revenir en arrière.',
  erased: 'Vos données sont effacées. Nous n’avons plus vos mots ni nos réponses.',
  eraseKept: 'D’accord. Je n’ai rien effacé.',
  whatWeKnow: {
    messages: (count, since) =>
      `De cette conversation, nous gardons **${String(count)}** messages, les vôtres et les nôtres. Le premier date du ${since}.`,
    removed:
      'J’enlève d’abord le BSN, les mots de passe et les codes. Je ne demande pas votre nom.',
    until: (days) =>
      `Vous n’écrivez plus rien pendant **${String(days)}** jours ? J’efface alors tout le texte automatiquement.`,
    contact: (until) =>
      `Vous avez laissé un numéro de téléphone ou une adresse e-mail. C’est gardé à part, sous clé. Nous l’effaçons le ${until}.`,
    noContact: 'Nous n’avons ni numéro de téléphone ni adresse e-mail de vous.',
    summary: 'Il y a aussi un court texte sur votre question, pour un employé.',
    staffReads: 'Un employé de la bibliothèque peut lire cette conversation maintenant.',
    judgements: (count) =>
      `Nous gardons aussi votre avis sur les réponses. Nombre de fois : **${String(count)}**.`,
    card: (until) =>
      `Vous avez emporté une fiche ou vos étapes avec un code. Nous les gardons jusqu’au ${until}.`,
    afterErase:
      'Voulez-vous tout effacer ? Appuyez sur le bouton. Ensuite, il ne reste que des chiffres, sans vos mots.',
  },
  told: {
    newest: (day, title) => `Le ${day}, je vous ai dit : **${title}**.`,
    changed: 'Ce texte a changé depuis.',
    changedOn: (day) => `Le dernier changement est du ${day}.`,
    textOfToday: 'Voici le texte d’aujourd’hui.',
    earlier: 'Je vous ai aussi dit ceci. Choisissez un bouton pour le relire.',
    gone: (day) => `La réponse du ${day} n’existe plus.`,
    askAgain: 'Vous pouvez reposer votre question.',
    nothing: 'Je ne trouve ici aucune réponse plus ancienne. Comment puis-je vous aider ?',
  },

  failed:
    'Il y a eu un problème chez nous. Ce n’est pas votre faute. Réessayez un peu plus tard. C’est urgent ? Passez à l’Informatiepunt de la bibliothèque, ou appelez gratuitement la DigiHulplijn : **0800 1508**.',

  buttons: {
    yes: 'Oui, merci',
    no: 'Non, merci',
    staff: 'Demander un employé',
    staffYes: 'Oui, appelez quelqu’un',
    lookAlong: 'Regarder avec quelqu’un',
    leaveContact: 'Laisser ma question',
    findPlace: 'Trouver Informatiepunt',
    erase: 'Oui, tout effacer',
    language: 'Autre langue',
    guideContinue: 'Continuer',
    guideStop: 'Arrêter',
    takeCard: 'Emporter la fiche',
    goOnLater: 'Continuer plus tard',
    restart: 'Recommencer',
    leaveQueue: 'Quitter la file',
    help: 'Que puis-je demander ?',
  },
};
