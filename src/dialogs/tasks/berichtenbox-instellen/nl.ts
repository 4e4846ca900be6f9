/** The Dutch texts: the original of the other languages. */
export const nl = {
  title: 'Berichtenbox instellen',
  questions: [
    'Help mij stap voor stap met de Berichtenbox',
    'Samen de Berichtenbox aanzetten',
    'Ik wil weer post op papier, help mij daarbij',
    'Begeleid mij bij MijnOverheid',
    'Help mij kiezen tussen post op papier en op internet',
    'Ik wil een seintje als er post van de overheid is, help mij dat zetten',
    'Stap voor stap mijn post van de overheid regelen',
    'Ik wil de Berichtenbox goed zetten, doet u dat met mij',
  ],
  intro:
    'Samen kijken wij hoe u post van de overheid krijgt. **Typ hier geen BSN, wachtwoord of code.**',
  digid: 'Heeft u een DigiD waarmee u kunt inloggen?',
  digidYes: 'Ja',
  digidNo: 'Nee',
  digidUnknown: 'Weet ik niet',
  post: 'Hoe wilt u post van de overheid krijgen?',
  postInternet: 'Op internet',
  postPaper: 'Op papier',
  postBoth: 'Van elk wat',
  postUnknown: 'Weet ik niet',
  signal: 'Wilt u een seintje per e-mail als er nieuwe post is?',
  signalYes: 'Ja, graag',
  signalNo: 'Nee',
  signalUnknown: 'Weet ik niet',
  signalStep:
    'Vul uw e-mailadres in. Dan krijgt u een seintje. In dat seintje staat **nooit** een knop om in te loggen.',
  lookStep: 'Kijk elke week in de Berichtenbox. Er kan een brief met een datum in staan.',
  cards: {
    internet: {
      title: 'Post op internet',
      steps: [
        'Ga naar [mijn.overheid.nl](https://mijn.overheid.nl). Typ dat adres zelf in. Log in met DigiD.',
        'Kies **Instellingen**.',
        'Zet een vinkje bij elke organisatie die u op internet mag schrijven.',
        'Kies **Bewaren**.',
      ],
    },
    paper: {
      title: 'Weer post op papier',
      steps: [
        'Ga naar [mijn.overheid.nl](https://mijn.overheid.nl). Typ dat adres zelf in. Log in met DigiD.',
        'Kies **Instellingen**.',
        'Haal het vinkje weg bij de organisatie van wie u papier wilt. Doe dit voor elke organisatie.',
        'Kies **Bewaren**.',
        'Kijk nog een tijd in uw Berichtenbox. Er kan nog iets in staan.',
      ],
    },
    both: {
      title: 'Van de een op papier, van de ander op internet',
      steps: [
        'Ga naar [mijn.overheid.nl](https://mijn.overheid.nl). Typ dat adres zelf in. Log in met DigiD.',
        'Kies **Instellingen**.',
        'Zet een vinkje bij wie u op internet mag schrijven. Haal het weg bij wie u papier moet sturen.',
        'Kies **Bewaren**.',
      ],
    },
    noDigid: {
      title: 'Zonder DigiD krijgt u papier',
      steps: [
        'Zonder DigiD krijgt u meestal gewoon brieven. U hoeft niets te doen.',
        'Klopt uw adres bij de gemeente? Daar komen de brieven.',
        'Staat er post op internet die u niet kunt zien? Bel de organisatie en vraag om papier.',
        'Wilt u toch DigiD? Kies hieronder **DigiD aanvragen**.',
      ],
    },
  },
  without: [
    'Wilt u dat iemand u helpt? Die kan uw post lezen met een **machtiging**. Geef nooit uw DigiD aan een ander.',
    'Geen computer? In de bibliotheek mag u er een gebruiken. Iemand kijkt mee, u logt zelf in.',
  ],
  applyDigid: 'DigiD aanvragen',
};
