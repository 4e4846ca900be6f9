/** The Dutch texts: the original of the other languages. */
export const nl = {
  title: 'DigiD op een nieuwe telefoon',
  questions: [
    'Help mij stap voor stap DigiD op mijn nieuwe telefoon zetten',
    'Samen DigiD overzetten naar een andere telefoon',
    'Mijn telefoon met DigiD is gestolen, help mij',
    'Begeleid mij met de DigiD app op mijn nieuwe toestel',
    'Ik wil DigiD overzetten, help mij daarbij',
    'Mijn mobiel met DigiD is kapot en ik heb een nieuwe, help mij verder',
    'Ik heb een ander toestel en wil samen DigiD goed zetten',
    'Stap voor stap DigiD na een gestolen telefoon',
  ],
  intro:
    'Samen zetten wij DigiD goed op uw nieuwe telefoon. **Typ hier geen BSN, wachtwoord of code.**',
  old: 'Heeft u de oude telefoon nog?',
  oldWorks: 'Ja, die werkt nog',
  oldBroken: 'Kapot of weg',
  oldStolen: 'Gestolen',
  oldUnknown: 'Weet ik niet',
  number: 'Heeft u nog hetzelfde telefoonnummer?',
  numberSame: 'Ja, hetzelfde',
  numberNew: 'Nee, een nieuw nummer',
  numberUnknown: 'Weet ik niet',
  newNumber: 'Zet daarna in [Mijn DigiD](https://mijn.digid.nl) uw nieuwe telefoonnummer.',
  checkNumber: 'Kijk daarna in [Mijn DigiD](https://mijn.digid.nl) of uw telefoonnummer klopt.',
  bring: [
    'Uw nieuwe telefoon',
    'Uw paspoort, ID-kaart of rijbewijs',
    'Uw gebruikersnaam en wachtwoord, voor uzelf',
  ],
  without: [
    'Liever hulp? Neem uw telefoon mee naar de bibliotheek. Iemand kijkt mee, u doet het zelf.',
    'Liever geen app? Vraag de helpdesk hoe u inlogt met een sms of een gesproken code.',
  ],
  works: {
    title: 'Van uw oude naar uw nieuwe telefoon',
    steps: [
      'Gooi de oude telefoon nog niet weg. Wis hem ook nog niet.',
      'Zet de **DigiD app** van Rijksoverheid op uw nieuwe telefoon.',
      'Open de nieuwe app. Volg de stappen. De oude app helpt om de nieuwe aan te zetten.',
      'Kies een pincode van 5 cijfers. Geef die aan niemand.',
      'Werkt alles? Haal dan in [Mijn DigiD](https://mijn.digid.nl) de oude app weg.',
    ],
  },
  gone: {
    title: 'DigiD zonder uw oude telefoon',
    steps: [
      'Zet de **DigiD app** van Rijksoverheid op uw nieuwe telefoon.',
      'Open de app. Volg de stappen. De app vertelt wat u nodig heeft: uw paspoort, een sms of een brief.',
      'Kies een pincode van 5 cijfers. Geef die aan niemand.',
      'Ga naar [Mijn DigiD](https://mijn.digid.nl). Haal de app van de oude telefoon daar weg.',
    ],
  },
  stolen: {
    title: 'Uw telefoon is gestolen: doe dit eerst',
    steps: [
      'Haal de app snel weg in [Mijn DigiD](https://mijn.digid.nl). Lukt dat niet? Bel nu de helpdesk van DigiD.',
      'Bel uw telefoonbedrijf. Vraag of zij uw simkaart blokkeren.',
      'Bel ook uw bank als er geld-apps op staan.',
      'Doe aangifte bij de politie.',
      'Zet daarna de **DigiD app** op uw nieuwe telefoon en volg de stappen.',
    ],
  },
  scam: 'Er is misbruik',
};
