import type { Texts } from './texts.ts';

export const pl: Texts = {
  title: 'Zgłoszenie przeprowadzki',
  questions: [
    'Pomóż mi krok po kroku zgłosić przeprowadzkę',
    'Chcę razem z wami zgłosić nowy adres',
    'Przeprowadźcie mnie przez wszystko przy przeprowadzce',
    'Poprowadź mnie przez meldunek pod nowym adresem',
    'Zróbcie mi listę na przeprowadzkę',
  ],
  intro:
    'Razem sprawdzimy, jak zgłosić przeprowadzkę. Na końcu dostanie Pan/Pani listę. **Proszę nie wpisywać tu BSN, hasła ani kodu.**',
  unknown: 'Nie wiem',
  where: 'Gdzie będzie Pan/Pani mieszkać?',
  whereWithin: 'W obrębie Holandii',
  whereIn: 'Przyjazd do Holandii',
  whereOut: 'W innym kraju',
  stay: 'Czy w ciągu roku będzie Pan/Pani w innym kraju dłużej niż {{emigration-months}} miesięcy?',
  stayLong: 'Tak, dłużej',
  stayShort: 'Nie, krócej',
  when: 'Kiedy jest przeprowadzka?',
  whenLater: 'Za ponad miesiąc',
  whenSoon: 'W ciągu miesiąca',
  whenJust: 'Właśnie była',
  whenLate: 'Była już dawniej',
  who: 'Czy przeprowadza się Pan/Pani bez innych osób, czy ktoś jeszcze?',
  whoAlone: 'Tylko ja',
  whoTogether: 'Ktoś jeszcze',
  home: 'Jakie to będzie mieszkanie?',
  homeRent: 'Wynajmuję',
  homeOwn: 'Kupione',
  homeWith: 'Mieszkam u kogoś',
  digid: 'Czy ma Pan/Pani własny, działający DigiD?',
  digidYes: 'Tak',
  digidNo: 'Nie',

  titleCard: 'Zgłoszenie przeprowadzki',
  titleLate: 'Proszę zgłosić przeprowadzkę dzisiaj',
  onlineSteps: [
    'Proszę wejść na stronę gemeente (gminy), **gdzie będzie Pan/Pani mieszkać**. Proszę szukać **verhuizing doorgeven** (zgłoszenie przeprowadzki).',
    'Proszę zalogować się własnym DigiD i wpisać nowy adres.',
  ],
  deskSteps: [
    'Proszę zadzwonić do gemeente (gminy), **gdzie będzie Pan/Pani mieszkać**. Często jest to 14 i numer kierunkowy.',
    'Proszę umówić się na wizytę w okienku. Albo poprosić o formularz na papierze.',
  ],
  everybody:
    'Proszę podać wszystkich, którzy się przeprowadzają. Proszę zapytać gemeente, kto może podpisać za inną osobę.',
  wait: 'Proszę czekać na wiadomość. Nowa gemeente załatwia to ze starą.',
  byItself:
    '**To dzieje się samo:** urzędy dostają adres, na przykład Belastingdienst (urząd skarbowy).',
  tellYourself:
    '**To robi Pan/Pani sam(a):** proszę zadzwonić do banku, lekarza, ubezpieczyciela zdrowotnego i firmy energetycznej.',
  rentBenefit:
    'Czy dostaje Pan/Pani huurtoeslag (dopłatę do czynszu)? Proszę podać nowy czynsz na [toeslagen.nl](https://www.toeslagen.nl).',
  identity: 'Paszport, dowód osobisty, prawo jazdy albo karta pobytu',
  paperRent: 'Umowa najmu',
  paperOwn: 'Dokument zakupu domu',
  paperWith: 'List, w którym osoba tam mieszkająca się zgadza, oraz kopia jej dokumentu tożsamości',
  paperUnknown: 'Dokument o mieszkaniu. Proszę zapytać gemeente, jaki',
  ownDigid: 'Własny DigiD',
  timeLater:
    'Można to zgłosić od {{move-weeks-before}} tygodni przed przeprowadzką. Trzeba najpóźniej {{move-days-after}} dni po niej. To nic nie kosztuje.',
  timeNow:
    'Proszę to zrobić najpóźniej {{move-days-after}} dni po przeprowadzce. To nic nie kosztuje.',
  timeLate:
    'Czy od przeprowadzki minęło więcej niż {{move-days-after}} dni? Wtedy liczy się dzień zgłoszenia. Gemeente może dać karę najwyżej {{verhuizing-fine-max}}. Czy tak będzie, nie mogę ocenić.',
  timeUnknown:
    'Można od {{move-weeks-before}} tygodni przed przeprowadzką do {{move-days-after}} dni po niej. Już po przeprowadzce? Proszę to zrobić dzisiaj.',
  without: [
    'Można też listem albo w okienku gemeente. Proszę zadzwonić i zapytać jak.',
    'Inna osoba może to zrobić za pisemną zgodą. Proszę nigdy nikomu nie dawać swojego DigiD.',
    'W bibliotece ktoś popatrzy razem z Panem/Panią. Pisze Pan/Pani sam(a).',
  ],
  arriving: {
    title: 'Przyjazd na stałe do Holandii',
    steps: [
      'Proszę zadzwonić do gemeente (gminy), gdzie będzie Pan/Pani mieszkać, i poprosić o termin meldunku.',
      'Proszę zapytać, jakie dokumenty zabrać. Ktoś jedzie razem? Proszę też o tym powiedzieć.',
      'Proszę przyjść osobiście.',
      'Proszę tam zapytać, kiedy będzie BSN. Potem proszę pomyśleć o ubezpieczeniu zdrowotnym.',
    ],
    bring: ['Paszport albo dowód osobisty', 'Dokument o mieszkaniu'],
    time: 'Proszę zgłosić się w ciągu {{arrival-days}} dni od przyjazdu. Ten czas minął? Proszę zadzwonić dzisiaj.',
    without: [
      'DigiD nie jest potrzebny. Idzie się do okienka.',
      'Słabo mówi Pan/Pani po niderlandzku? Proszę zapytać, czy ktoś może przyjść razem.',
    ],
  },
  leaving: {
    title: 'Przeprowadzka do innego kraju',
    steps: [
      'Proszę wejść na stronę swojej gemeente (gminy). Proszę szukać **verhuizen naar het buitenland** (wyjazd za granicę). Albo umówić się na wizytę.',
      'Proszę podać dzień wyjazdu i nowy adres.',
      'Czy w domu zostaje rodzina? Wtedy trzeba iść do okienka.',
      'Proszę poprosić o **bewijs van uitschrijving** (dowód wymeldowania). Wiele krajów chce go zobaczyć.',
      'Dostaje Pan/Pani pieniądze z UWV, SVB albo gemeente? Proszę tam zadzwonić przed wyjazdem.',
      'Proszę zadzwonić do banku, ubezpieczyciela i lekarza. Toeslagen (dopłaty) zatrzymuje się samemu.',
    ],
    bring: ['Paszport albo dowód osobisty', 'Adres w innym kraju'],
    time: 'Można to zrobić w ciągu {{emigration-days}} dni przed wyjazdem. To nic nie kosztuje.',
    without: [
      'Bez DigiD albo komputera? Proszę zadzwonić do gemeente i iść do okienka.',
      'W bibliotece ktoś popatrzy razem z Panem/Panią. Pisze Pan/Pani sam(a).',
    ],
  },
  askGemeente: {
    title: 'Najpierw proszę zapytać gemeente (gminę)',
    steps: [
      'Proszę zadzwonić do gemeente. Często jest to 14 i numer kierunkowy.',
      'Proszę powiedzieć, gdzie Pan/Pani śpi teraz, gdzie będzie spać i jak długo.',
      'Proszę zapytać: „Moet ik dit doorgeven, en voor welke dag?” (Czy muszę to zgłosić i przed jakim dniem?)',
      'Proszę zapisać, co mówią i z kim była rozmowa.',
    ],
    bring: ['Długopis i papier', 'Stary i nowy adres'],
    time: 'Proszę zadzwonić w tym tygodniu. Wyjazd jest niedługo? Proszę zadzwonić dzisiaj.',
    without: [
      'Można też iść do okienka gemeente.',
      'W bibliotece ktoś może zadzwonić razem z Panem/Panią.',
    ],
  },
  aboutMoving: 'O przeprowadzce',
  aboutLeaving: 'O wyjeździe z kraju',
  aboutArriving: 'O meldunku',
};
