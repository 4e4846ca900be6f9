/** The Dutch texts: the original of the other languages. */
export const nl = {
  title: 'Nieuw wachtwoord voor DigiD',
  questions: [
    'Ik weet mijn wachtwoord van DigiD niet meer, help mij stap voor stap',
    'Stap voor stap een nieuw wachtwoord maken voor DigiD',
    'Mijn wachtwoord van DigiD is fout',
    'DigiD wachtwoord herstellen',
    'Ik ben mijn gebruikersnaam en mijn wachtwoord van DigiD kwijt',
    'Help mij met mijn DigiD wachtwoord',
  ],
  intro:
    'Samen zoeken wij de beste weg naar een nieuw wachtwoord. **Typ hier geen BSN, wachtwoord of code.**',
  app: 'Werkt de DigiD app nog op uw telefoon?',
  appWorks: 'Ja, die werkt',
  appNone: 'Nee, of geen app',
  appUnknown: 'Weet ik niet',
  appLook:
    'Pak uw telefoon. Zoek de app met de naam **DigiD** en open die. De app vraagt om een pincode. Weet u die nog?',
  pinKnown: 'Ja, ik ben binnen',
  pinLost: 'Nee',
  appNotFound: 'Geen app gevonden',
  name: 'Weet u uw gebruikersnaam van DigiD nog? Zeg hem niet tegen mij.',
  nameKnown: 'Ja, die weet ik',
  nameLost: 'Nee',
  nameUnknown: 'Weet ik niet',
  nameLook:
    'Misschien heeft u de naam ooit opgeschreven. Kijk thuis op papier of in uw telefoon. Heeft u hem gevonden?',
  nameFound: 'Ja, gevonden',
  nameNotFound: 'Nee, niet gevonden',
  reach: 'Kunt u nog bij het e-mailadres **en** de telefoon die DigiD van u kent?',
  reachBoth: 'Ja, bij allebei',
  reachNot: 'Nee, niet allebei',
  reachUnknown: 'Weet ik niet',
  letterIsSafe: 'Geen probleem. Dan kiezen wij de brief. Die komt bij u thuis.',
  address: 'De brief gaat naar het adres dat de gemeente van u heeft. Woont u op dat adres?',
  addressRight: 'Ja, dat klopt',
  addressWrong: 'Nee',
  addressUnknown: 'Weet ik niet',
  devices:
    'Zonder app en zonder naam vraagt u een nieuwe DigiD aan. Daarvoor heeft u een telefoon en een e-mailadres nodig. Heeft u die?',
  devicesBoth: 'Ja, allebei',
  devicesPhone: 'Alleen een telefoon',
  devicesNone: 'Geen telefoon',
  devicesUnknown: 'Weet ik niet',

  cards: {
    app: {
      title: 'Nieuw wachtwoord met de app',
      steps: [
        'Ga naar [Mijn DigiD](https://mijn.digid.nl). Log in met de app.',
        'Zoek het deel over uw naam en wachtwoord. Uw gebruikersnaam staat daar ook.',
        'Kies **Wachtwoord wijzigen**. Zeg dat u het oude wachtwoord niet meer weet.',
        'Typ 2 keer een nieuw wachtwoord.',
      ],
      time: 'U hoeft niet te wachten op een brief.',
      without: ['Geen computer? In de bibliotheek mag u er een gebruiken.'],
    },
    email: {
      title: 'Nieuw wachtwoord met e-mail en sms',
      steps: [
        'Ga naar [digid.nl/herstellen](https://www.digid.nl/herstellen).',
        'Vul daar uw BSN en uw gebruikersnaam in.',
        'Kies e-mail en sms.',
        'Kijk in uw e-mail en op uw telefoon. Vul op de site de codes in die u krijgt.',
        'Typ een nieuw wachtwoord.',
      ],
      time: 'U hoeft niet te wachten op een brief. Gebruik de codes meteen.',
      without: ['Geen computer? In de bibliotheek mag u er een gebruiken.'],
    },
    letter: {
      title: 'Nieuw wachtwoord met een brief',
      steps: [
        'Ga naar [digid.nl/herstellen](https://www.digid.nl/herstellen).',
        'Vul daar uw BSN en uw gebruikersnaam in.',
        'Kies een brief.',
        'Wacht op de brief met de code.',
        'Ga terug naar de site. Vul de code in en typ een nieuw wachtwoord.',
      ],
      time: 'De site zegt wanneer de brief komt. In de brief staat tot wanneer de code werkt.',
      without: ['Geen computer? In de bibliotheek mag u er een gebruiken.'],
    },
    address: {
      title: 'Eerst uw adres, dan de brief',
      steps: [
        'Bel uw gemeente of ga erheen. Vraag welk adres zij van u hebben.',
        'Klopt het niet? Geef daar uw nieuwe adres door. Dat kan zonder DigiD.',
        'Ga daarna naar [digid.nl/herstellen](https://www.digid.nl/herstellen) en kies een brief.',
      ],
      time: 'Vraag aan de gemeente wanneer uw nieuwe adres klaar staat. Vraag pas daarna de brief.',
      without: ['Geen computer? In de bibliotheek mag u er een gebruiken.'],
    },
    fresh: {
      title: 'Een nieuwe DigiD',
      steps: [
        'Ga naar [digid.nl](https://www.digid.nl) en kies **DigiD aanvragen**. Het is gratis.',
        'Vul daar in wat de site vraagt. Houd uw BSN voor uzelf.',
        'U krijgt een brief met een code.',
        'Vul de code in op digid.nl. Doe dat binnen {{digid-activation-days}} dagen.',
      ],
      time: 'De brief komt binnen {{digid-letter-working-days}} werkdagen.',
      without: ['Geen computer? In de bibliotheek mag u er een gebruiken.'],
    },
    noEmail: {
      title: 'Eerst een e-mailadres',
      steps: [
        'DigiD vraagt om een eigen e-mailadres. Neem nooit het adres van een ander.',
        'Heeft u er geen? In de bibliotheek kijkt iemand mee als u er een maakt. Het is gratis.',
        'Ga daarna naar [digid.nl](https://www.digid.nl) en kies **DigiD aanvragen**.',
      ],
      without: [
        'Liever geen e-mail? Vraag de DigiD-helpdesk wat dan kan.',
        'Geen computer? In de bibliotheek mag u er een gebruiken.',
      ],
    },
    noPhone: {
      title: 'Verder zonder telefoon',
      steps: [
        'Iemand die u vertrouwt kan dingen voor u regelen met een **machtiging**. Kijk op [machtigen.digid.nl](https://machtigen.digid.nl) of bel de helpdesk. Geef nooit uw DigiD aan een ander.',
        'Het kan vaak ook zonder DigiD. Bel de organisatie en vraag: “Kan dit op papier of bij u aan de balie?”',
        'In de bibliotheek kijkt iemand met u mee. U typt zelf.',
      ],
      without: ['Geen computer? In de bibliotheek mag u er een gebruiken.'],
    },
  },

  aboutApplying: 'Over DigiD aanvragen',
  aboutAuthorising: 'Over machtigen',
};
