/**
 * Every sentence that the assistant says itself, in Dutch: the original of the other languages.
 * Short sentences, everyday words. Text is Markdown; nothing of a citizen goes in.
 */
export const nl = {
  welcome:
    'Hallo. Ik ben **Om de hoek**, de automatische assistent van de bibliotheek. Ik ben een computer, geen mens.\n\nIk help met vragen over de digitale overheid. Bijvoorbeeld over DigiD, toeslagen, belasting en verhuizen. Wilt u liever een mens? Dat kan ook.\n\n**Typ geen BSN, wachtwoord of code.** Die heb ik niet nodig.',
  welcomeAgain: 'Welkom terug. Waarmee kan ik u helpen?',
  whatNext: 'Waarmee kan ik u helpen?',

  maskedBefore: (kinds: string) =>
    `U typte iets dat geheim moet blijven (${kinds}). Ik heb het weggehaald en niet bewaard. Typ dit liever niet in een chat.`,
  maskedNothingLeft: (kinds: string) =>
    `U typte alleen iets dat geheim moet blijven (${kinds}). Ik heb het weggehaald en niet bewaard. Ik heb het ook niet nodig.\n\nVertel in gewone woorden wat u wilt weten. Bijvoorbeeld: “Mijn brief van DigiD komt niet.”`,
  maskedSecretAdvice:
    'Gaf u dit wachtwoord ook aan iemand anders? Verander het dan vandaag nog. Niemand mag erom vragen, ook wij niet.',
  maskedCodeAdvice:
    'Een code is alleen voor u. Geef hem aan niemand, ook niet aan ons. Vraagt iemand aan de telefoon om een code? Hang dan op. Heeft iemand uw pincode? Verander hem dan vandaag nog.',
  maskedPersonal: (kinds: string) =>
    `U typte iets over uzelf of een ander (${kinds}). Ik heb het weggehaald en niet bewaard. Ik heb het niet nodig.`,
  maskedPersonalNothingLeft: (kinds: string) =>
    `U typte iets over uzelf of een ander (${kinds}). Ik heb het weggehaald en niet bewaard. Ik heb het niet nodig.\n\nVertel in gewone woorden wat u wilt weten.`,
  maskedUnreadable:
    'Ik kon uw bericht niet lezen. Dat ligt aan ons, niet aan u. Ik heb uw bericht niet bewaard. Kunt u het in andere woorden typen? Of vraag een medewerker.',
  maskedContact:
    'U typte een telefoonnummer of e-mailadres. Dat bewaar ik niet in dit gesprek. Wilt u dat een medewerker contact met u opneemt? Kies dan **Vraag achterlaten**.',
  findings: {
    bsn: 'BSN',
    iban: 'rekeningnummer',
    card: 'kaartnummer',
    email: 'e-mailadres',
    phone: 'telefoonnummer',
    secret: 'wachtwoord of gebruikersnaam',
    code: 'code',
    document: 'nummer van een pas of paspoort',
    'birth-date': 'geboortedatum',
    name: 'naam',
    address: 'adres',
    plate: 'kenteken',
  },
  unsupported: {
    photo:
      'Ik kan geen foto’s bekijken. De foto is niet bewaard. Vertel in woorden wat u ziet. Of vraag een medewerker.',
    voice:
      'Ik kan niet luisteren naar gesproken berichten. Het bericht is niet bewaard. Kunt u het typen?',
    file: 'Ik kan geen bestanden openen. Het bestand is niet bewaard. Vertel in woorden wat erin staat. Noem geen BSN.',
    location:
      'Ik kan uw plek niet zien op een kaart. Typ de eerste 4 cijfers van uw postcode. Dan zoek ik een plek bij u in de buurt.',
    other: 'Dit soort bericht kan ik niet lezen. Kunt u het in woorden typen?',
  },
  tooLong: 'Uw bericht was erg lang. Ik heb alleen het begin gelezen. Kunt u het korter zeggen?',

  crisisSuicide:
    '**Denkt u aan zelfdoding? U bent niet alleen.**\n\n- Bel nu **113** of **0800-0113**. Dat is gratis. Er is dag en nacht iemand.\n- Chatten kan ook, op [113.nl](https://www.113.nl).\n- Is er nu direct gevaar? Bel **112**.\n\nIk ben een computer. Praat alstublieft nu met een mens.',
  crisisEmergency:
    '**Is er nu gevaar? Bel direct 112.**\n\nIk ben een computer. Ik kan geen hulp sturen.',
  crisisViolence:
    '**Bent u of is iemand anders niet veilig?**\n\n- Nu gevaar: bel **112**.\n- Geweld thuis: bel Veilig Thuis, **0800-2000**. Dat is gratis. Er is dag en nacht iemand.\n\nKan iemand op uw scherm meekijken? Sluit dan deze pagina na het bellen.',
  urgentNeed:
    '**Dit kan niet wachten. Bel vandaag nog uw gemeente.** Zeg: “Ik heb vandaag hulp nodig.” Vertel wat er is: u moet uw huis uit, u heeft geen stroom of gas, of u heeft geen eten.\n\n- Moet u uw huis uit, of wordt u afgesloten? Dan moet de gemeente binnen **3 werkdagen** met u praten.\n- Bel ook gratis **0800 8115** (Geldfit) voor hulp bij geldzorgen. U hoeft uw naam niet te zeggen.\n- Is er gevaar? Bel **112**.',

  askStaff: (hours: string) =>
    `Ik kan een medewerker van de bibliotheek vragen. Die leest wat wij hier schreven, en schrijft met u mee. Die kan **niet** in uw dossier kijken en logt niet voor u in.\n\n${hours}\n\nZal ik een medewerker vragen?`,
  deskOpenNow: 'De helpdesk is nu open.',
  deskClosed: (opens: string) => `De helpdesk is nu dicht. ${opens}`,
  deskOpensAt: (when: string) => `Hij gaat weer open op ${when}.`,
  askContact: (opens: string) =>
    `${opens}\n\nU kunt uw vraag en uw telefoonnummer of e-mailadres achterlaten. Dan neemt een medewerker contact op. Wilt u dat?`,
  queued: (place: number) =>
    `Er komt een medewerker bij. U staat op plaats **${String(place)}** in de rij.\n\nU kunt hier blijven wachten. Ik blijf ook uw vragen beantwoorden.`,
  stillQueued: (place: number) =>
    `U staat in de rij, op plaats **${String(place)}**. Een medewerker komt zo. Stelt u gerust nog een vraag.`,
  leftQueue: 'U staat niet meer in de rij. U praat weer alleen met de assistent.',
  staffDeclined: 'Goed. Dan gaan wij samen verder. Een medewerker vragen kan altijd nog.',
  staffJoined: (name: string) =>
    `**${name}**, medewerker van de bibliotheek, praat nu met u. Ik ben even stil. Geef ook een medewerker nooit uw BSN, wachtwoord of code.`,
  staffGaveBack: (name: string) =>
    `${name} heeft het gesprek afgerond. U praat weer met mij, de automatische assistent.`,
  staffReleased: 'De medewerker moest weg. U staat weer vooraan in de rij.',
  staffClosed: (name: string) =>
    `${name} heeft het gesprek afgesloten. Heeft u nog een vraag? Typ die dan gewoon.`,
  waitExpired:
    'Er kwam helaas geen medewerker vrij. U staat niet meer in de rij. Vraag gerust opnieuw een medewerker. Of loop binnen bij het Informatiepunt in de bibliotheek.',

  digidLineWhy:
    'Dit gaat over **uw eigen zaak**. Ik kan uw gegevens niet zien. Een medewerker van de bibliotheek kan dat ook niet.',
  digidLineDoor: (name: string) => `**${name}** kan dit wel zien. Daar begint u.`,
  digidLineNoDoor:
    'De organisatie die u de brief of het geld stuurt, kan dit wel zien. Daar begint u. Kijk op de brief wie dat is.',
  doorPhone: (phone: string) => `Bel **${phone}**`,
  doorLetter: 'Heeft u een brief? Bel het nummer dat daarop staat',
  doorHours: (hours: string) => `(${hours})`,
  doorWebsite: (name: string, url: string) => `Kijk op [${name}](${url})`,
  doorMine: (name: string, url: string) => `Of log zelf in op [${name}](${url}) met uw eigen DigiD`,
  digidLineYourself:
    'Leg klaar: de brief waar het over gaat, een pen en papier. Schrijf op wat u wilt vragen.',
  digidLineTogether:
    'Wilt u niet alleen bellen of inloggen? Een medewerker van de bibliotheek kan **met u meekijken**. U typt zelf. De medewerker logt niet voor u in.',

  clarify: 'Wat past het best bij uw vraag?',
  noneOfThese: 'Iets anders',
  answerMore: 'Meer uitleg',
  sections: {
    short: 'Kort antwoord',
    steps: 'Stap voor stap',
    need: 'Wat heb ik nodig?',
    fails: 'Als het niet lukt',
    easier: 'Makkelijker',
  },
  factMayHaveChanged:
    'Let op: een bedrag of datum hierboven kan veranderd zijn. Kijk op de officiële pagina.',
  notInYourLanguage: 'Dit antwoord is er alleen in het Nederlands.',
  machineTranslated:
    'Een computer heeft dit antwoord vertaald. Niemand heeft de vertaling gelezen. Twijfelt u? Kijk naar de Nederlandse tekst.',
  machineSimplified:
    'Een computer heeft deze tekst makkelijker gemaakt. Niemand heeft dat nagekeken. Twijfelt u? Lees het korte antwoord.',
  inDutch: 'In het Nederlands',
  guideBegins: (title: string) => `Ik help u stap voor stap: **${title}**.`,
  guideStopped: 'Wij stoppen met deze stappen. Waarmee kan ik u nu helpen?',
  guideGone: 'Deze stappen zijn veranderd. Wij beginnen opnieuw.',
  cardCode: (code: string, until: string, url: string) =>
    `**Uw code: ${code}**\n\n- [Open de kaart](${url}). Daar kunt u hem printen.\n- Laat de code zien bij het Informatiepunt in de bibliotheek.\n- Of typ de code in deze chat op een andere telefoon of computer.\n\nDe code werkt tot ${until}. Wij bewaren alleen deze kaart, niet uw gesprek.`,
  laterCode: (code: string, until: string) =>
    `**Uw code: ${code}**\n\nSchrijf hem op. Wilt u later verder gaan? Typ de code dan in deze chat. Dat kan ook op een andere telefoon of computer, of samen met een medewerker.\n\nDe code werkt tot ${until}.`,
  unknownCode: 'Die code ken ik niet. Kijk of u hem goed hebt getypt. Een code werkt 14 dagen.',
  tooManyCodes:
    'Er zijn te veel verkeerde codes getypt. Probeer het over een paar minuten nog eens.',
  guidePaused: (title: string) => `U was bezig met **${title}**. Zullen wij verder gaan?`,
  guideAgain: 'Terug naar de stappen:',
  guideNotUnderstood: 'Dat begrijp ik niet goed. Kies een knop, of typ het anders.',
  guideStuck: 'Komen wij er samen niet uit? Een medewerker kan meekijken.',
  stepIsOver: 'Die knop hoort bij een eerdere stap. Waarmee kan ik u nu helpen?',

  notKnown:
    'Dat weet ik niet zeker. Ik zeg liever niets dan iets dat niet klopt.\n\nU kunt het anders vragen, met een paar woorden. Of u vraagt het aan een mens. Bij het Informatiepunt in de bibliotheek bent u welkom zonder afspraak. Het is gratis.',
  notKnownAgain:
    'Dat weet ik weer niet zeker. Het spijt me. Een medewerker van de bibliotheek kan beter meedenken.',
  hello: 'Hallo! Waarmee kan ik u helpen?',
  thanks: 'Graag gedaan. Heeft u nog een vraag?',
  goodbye: 'Tot ziens. U kunt hier altijd terugkomen.',
  calm: 'Ik begrijp dat u boos bent. Ik wil u helpen. Wilt u liever een mens spreken?',

  help: 'Typ uw vraag in gewone woorden. Ik zoek het antwoord op en laat zien van welke officiële pagina het komt.\n\nU kunt ook typen:\n\n- **medewerker**: ik vraag een mens\n- **opnieuw**: wij beginnen opnieuw\n- **stop**: wij stoppen met waar wij mee bezig zijn\n- **taal**: u kiest een andere taal\n- **wis mijn gegevens**: ik wis dit gesprek',
  restarted: 'Wij beginnen opnieuw. Waarmee kan ik u helpen?',
  stopped: 'Goed, wij stoppen. Heeft u een andere vraag? Typ die dan.',
  chooseLanguage: 'In welke taal wilt u praten?',
  languageChosen: 'Goed. Ik praat nu Nederlands met u.',
  languageNotOurs:
    'Deze taal spreek ik nog niet. Kies hieronder een taal die ik wel spreek. Of vraag een medewerker.',
  eraseSure:
    'Wilt u dat ik dit gesprek wis? Alles wat u typte en wat wij antwoordden, gaat weg. Dit kan niet terug.',
  erased: 'Uw gegevens zijn gewist. Uw woorden en onze antwoorden staan niet meer bij ons.',
  eraseKept: 'Goed. Ik heb niets gewist.',
  whatWeKnow: {
    messages: (count: number, since: string) =>
      `Van dit gesprek bewaren wij **${String(count)}** berichten, van u en van ons. Het eerste is van ${since}.`,
    removed: 'Een BSN, wachtwoord of code haal ik er eerst uit. Uw naam vraag ik niet.',
    until: (days: number) =>
      `Schrijft u **${String(days)}** dagen niets meer? Dan wis ik alle tekst vanzelf.`,
    contact: (until: string) =>
      `U liet een telefoonnummer of e-mailadres achter. Dat staat apart, op slot. Op ${until} wissen wij het.`,
    noContact: 'Wij hebben geen telefoonnummer of e-mailadres van u.',
    summary: 'Er is ook een korte tekst over uw vraag, voor een medewerker.',
    staffReads: 'Een medewerker van de bibliotheek kan dit gesprek nu lezen.',
    judgements: (count: number) =>
      `Uw mening over een antwoord bewaren wij ook: **${String(count)}** keer.`,
    card: (until: string) =>
      `U nam een kaart of uw stappen mee met een code. Die bewaren wij tot ${until}.`,
    afterErase:
      'Wilt u alles weg? Druk op de knop. Daarna blijven alleen aantallen over, zonder uw woorden.',
  },
  told: {
    newest: (day: string, title: string) => `Op ${day} vertelde ik u: **${title}**.`,
    changed: 'Deze tekst is daarna veranderd.',
    changedOn: (day: string) => `De laatste keer was op ${day}.`,
    textOfToday: 'Hieronder staat de tekst van vandaag.',
    earlier: 'Dit vertelde ik u ook. Kies een knop om het weer te lezen.',
    gone: (day: string) => `Het antwoord van ${day} is er niet meer.`,
    askAgain: 'Stel uw vraag gerust opnieuw.',
    nothing: 'Ik vind hier geen eerder antwoord van mij. Waarmee kan ik u helpen?',
  },

  failed:
    'Er ging bij ons iets mis. Dat ligt niet aan u. Probeer het straks nog eens. Heeft u haast? Loop binnen bij het Informatiepunt in de bibliotheek, of bel gratis de DigiHulplijn: **0800 1508**.',

  buttons: {
    yes: 'Ja, graag',
    no: 'Nee, dank u',
    staff: 'Medewerker vragen',
    staffYes: 'Ja, vraag iemand',
    lookAlong: 'Laat iemand meekijken',
    leaveContact: 'Vraag achterlaten',
    findPlace: 'Informatiepunt zoeken',
    erase: 'Ja, wis alles',
    language: 'Andere taal',
    guideContinue: 'Verder gaan',
    guideStop: 'Stoppen',
    takeCard: 'Kaart meenemen',
    goOnLater: 'Later verder gaan',
    restart: 'Opnieuw beginnen',
    leaveQueue: 'Uit de rij gaan',
    help: 'Wat kan ik vragen?',
  },
} as const;
