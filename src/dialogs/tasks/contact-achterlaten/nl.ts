/** The Dutch texts: the original of the other languages. */
export const nl = {
  title: 'Uw vraag achterlaten',
  consent: (library: string, days: number) =>
    `U kunt uw vraag achterlaten, met uw telefoonnummer of e-mailadres.\n\n- **Wie ziet het?** Alleen vaste medewerkers van ${library}. Een vrijwilliger ziet het niet.\n- **Waarom?** Om u te bellen of te mailen over uw vraag. Nergens anders voor.\n- **Hoe lang?** Na ${days} dagen is uw nummer of adres weg.\n\nVindt u dat goed?`,
  consentYes: 'Ja, dat is goed',
  consentNo: 'Nee, liever niet',
  question: 'Wat is uw vraag? Schrijf het in 1 of 2 zinnen. **Typ geen BSN, wachtwoord of code.**',
  questionLater: 'Vertel ik later',
  contact: 'Wat is uw telefoonnummer **of** e-mailadres? 1 van de 2 is genoeg.',
  contactNone: 'Heb ik niet',
  thisLibrary: 'de bibliotheek',
  left: (days: number) =>
    `Dank u. Uw vraag staat klaar voor een medewerker. Een medewerker vraagt **nooit** om uw BSN, wachtwoord of code.\n\nNa ${days} dagen is uw nummer of adres weg. Wilt u dat eerder? Typ dan **wis mijn gegevens**.`,
  answersDuring: (hours: string) => `U hoort van ons als de helpdesk open is: ${hours}.`,
  declined: 'Goed. Dan doen wij dat niet. U kunt ook zelf langskomen of bellen.',
  unreachable: 'Dat geeft niet. U kunt ook zelf langskomen of bellen.',
  call: (line: string, phone: string) => `Bellen kan gratis met de ${line}: **${phone}**.`,
  findPlace: 'Andere plek zoeken',
  leaveAnyway: 'Toch achterlaten',
};
