/** The Dutch texts: the original of the other language. */
export const nl = {
  title: 'Rijbewijs vanaf 75 jaar',
  questions: [
    'Help mij stap voor stap met mijn rijbewijs na mijn 75e',
    'Ik wil samen mijn rijbewijs verlengen, ik ben boven de 75',
    'Maak een plan voor mijn rijbewijs en de keuring',
    'Loop met mij door het verlengen van mijn rijbewijs als oudere',
    'Ik wil nu beginnen met de keuring voor mijn rijbewijs',
    'Begeleid mij bij het CBR, ik ben 78',
    'Samen de Gezondheidsverklaring regelen voor mijn rijbewijs',
    'Mijn opa wil zijn rijbewijs verlengen, help ons één stap tegelijk',
  ],
  intro:
    'Samen maken wij een plan voor uw rijbewijs. Vertel niets over uw gezondheid. **Typ hier geen BSN, wachtwoord of code.**',
  unknown: 'Weet ik niet',
  age: 'Verloopt uw rijbewijs op of na de dag dat u 75 wordt?',
  ageYes: 'Ja',
  ageNo: 'Nee',
  look: 'Pak uw rijbewijs. Bij **4b** staat tot welke dag het geldig is. Bent u dan 75 of ouder?',
  heavy: 'Heeft u ook een rijbewijs voor een vrachtwagen of bus (C of D)?',
  heavyNo: 'Nee',
  heavyYes: 'Ja',
  ends: 'Hoe lang is uw rijbewijs nog geldig?',
  endsLater: 'Meer dan 6 maanden',
  endsNow: '2 tot 6 maanden',
  endsSoon: 'Korter of verlopen',
  way: 'Hoe wilt u het regelen?',
  wayOnline: 'Online met DigiD',
  wayPaper: 'Op papier',

  planTitle: 'Uw plan voor het rijbewijs',
  callFirst: 'Bel vandaag het CBR. Vraag of u mag rijden als het te laat wordt.',
  buyOnline:
    'Koop de **Gezondheidsverklaring** op [cbr.nl](https://www.cbr.nl) met uw eigen DigiD. Vul de vragen in.',
  buyPaper:
    'Haal de **Gezondheidsverklaring** op papier bij het CBR of uw gemeente. Wilt u post op papier? Vul dan geen e-mailadres in.',
  afterwards: [
    'Wacht op bericht. Het CBR antwoordt vaak binnen {{cbr-answer-weeks}} weken.',
    'Maak een afspraak met een keuringsarts. Vraag vooraf de prijs.',
    'Het CBR beslist en stuurt bericht.',
    'Mag het? Vraag het nieuwe rijbewijs aan bij de gemeente.',
  ],
  bring: [
    'Uw rijbewijs',
    'Voor de arts: de brief van het CBR en uw bril',
    'Voor de gemeente: een pasfoto',
  ],
  timeNow: 'Begin deze week. Het duurt vaak maanden. De prijs staat op cbr.nl.',
  timeSoon: 'Begin vandaag. De prijs staat op cbr.nl.',
  without: [
    'Alles kan op papier. Dat duurt langer.',
    'In de bibliotheek kijkt iemand mee. U typt zelf.',
  ],
  notYet: {
    title: 'Het hoeft nu nog niet',
    steps: [
      'Schrijf op tot welke dag uw rijbewijs geldig is.',
      'Zet {{cbr-begin-months}} maanden daarvoor in uw agenda: “Gezondheidsverklaring kopen”.',
      'Kom dan terug. Dan maken wij uw plan.',
    ],
    time: 'Begin {{cbr-begin-months}} maanden voordat uw rijbewijs verloopt.',
    without: ['Bel het CBR als u het zeker wilt weten.'],
  },
  askFirst: {
    title: 'Vraag eerst wat voor u geldt',
    steps: [
      'Bel het CBR. Zeg tot welke dag uw rijbewijs geldig is.',
      'Vraag of u een Gezondheidsverklaring nodig heeft. Dat kan ik niet bepalen.',
      'Niet nodig? Vraag uw rijbewijs dan aan bij de gemeente.',
    ],
    bring: ['Uw rijbewijs'],
    without: ['U mag ook naar de balie van de gemeente.'],
  },
  aboutLicence: 'Over rijbewijs 75+',
};
