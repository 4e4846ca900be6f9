/** The Dutch texts: the original of the other languages. */
export const nl = {
  title: 'Hulp bij u in de buurt zoeken',
  questions: [
    'Waar is een Informatiepunt bij mij in de buurt',
    'Welke bibliotheek in mijn buurt heeft een Informatiepunt',
    'Naar welk adres kan ik toe voor hulp',
    'Hoe laat is het Informatiepunt open',
    'Kan ik vandaag langskomen bij het Informatiepunt',
    'Adres en openingstijden van het Informatiepunt',
    'In welke plaats zit een Informatiepunt Digitale Overheid',
    'Ik wil liever bij iemand langsgaan, waar kan dat',
  ],
  where:
    'Waar zoekt u hulp? Typ de **4 cijfers van uw postcode**. Of typ uw woonplaats. Uw straat en huisnummer heb ik niet nodig.',
  whereUnknown: 'Weet ik niet',
  when: 'Wanneer wilt u langskomen?',
  whenToday: 'Vandaag',
  whenWeek: 'Een andere dag',
  whenAny: 'Weet ik niet',
  near: 'Hier kunt u terecht. De hulp is gratis. U hoeft geen lid te zijn. Neem uw brief en uw telefoon mee.',
  ownPlaces:
    'Dit zijn de plekken van deze bibliotheek. De hulp is gratis. Neem uw brief en uw telefoon mee.',
  holidays: 'Op feestdagen kan het anders zijn.',
  none: (finder: string, website: string, line: string, phone: string) =>
    `Ik ken daar geen Informatiepunt. Dat wil niet zeggen dat er geen is.\n\n- Zoek op [${finder}](${website}).\n- Of bel gratis de ${line}: **${phone}**. U hoeft er de deur niet voor uit.`,
  otherPlace: 'Andere plaats',
  staff: 'Medewerker vragen',
};
