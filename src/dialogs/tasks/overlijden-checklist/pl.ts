import type { Texts } from './texts.ts';

export const pl: Texts = {
  title: 'Po śmierci bliskiej osoby',
  questions: [
    'Zróbcie ze mną listę po śmierci bliskiej osoby',
    'Pomóż mi krok po kroku, ktoś zmarł',
    'Przeprowadźcie mnie przez wszystko po śmierci ojca',
    'Mąż zmarł, pomóżcie mi z papierami po kolei',
    'Mama umarła i nie wiem, od czego zacząć',
  ],
  intro:
    'Bardzo nam przykro. Razem zrobimy spokojną listę. Można przerwać w każdej chwili. **Proszę nie wpisywać tu BSN, hasła ani kodu.**',
  unknown: 'Nie wiem',
  funeral: 'Czy pogrzeb już był albo jest załatwiony?',
  funeralYes: 'Tak, załatwiony',
  funeralNo: 'Nie, jeszcze nie',
  relation: 'Kim była ta osoba dla Pana/Pani?',
  relationPartner: 'Mąż/żona, partner',
  relationChild: 'Ojciec lub matka',
  relationOther: 'Ktoś inny',
  there:
    'Co miała osoba zmarła? Proszę wybrać wszystko, co pasuje. Nic albo nie wiadomo? Proszę wybrać **Gotowe**.',
  hadBenefit: 'AOW, zasiłek itp.',
  hadRented: 'Dom wynajęty',
  hadBought: 'Własny dom',
  hadCar: 'Samochód',
  hadChildren: 'Dziecko poniżej 18',
  hadDebts: 'Długi',
  peace: 'Czy na pewno nie ma długów i nie ma sporu o spadek?',
  peaceYes: 'Tak, na pewno',
  peaceNo: 'Nie',
  company: 'Czy ktoś pomaga Panu/Pani z papierami?',
  companyYes: 'Tak, ktoś pomaga',
  companyNo: 'Nie, nikt',

  listTitle: 'Lista we własnym tempie',
  advice:
    'Wątpliwości albo spór? Proszę najpierw zadzwonić do Juridisch Loket (bezpłatna porada prawna). Proszę jeszcze nic nie zabierać z domu.',
  debts:
    '**Długi:** proszę jeszcze nie płacić i nic nie zabierać. Spadek można odrzucić. Przed wyborem proszę zapytać Juridisch Loket albo notariusza (notaris).',
  benefit:
    '**AOW (emerytura państwowa), zasiłek lub toeslag (dopłata):** często kończy się samo. List o toeslagen przyjdzie w ciągu {{toeslag-death-weeks}} tygodni. Proszę nie wydawać pieniędzy, które jeszcze przyszły.',
  rented:
    '**Dom wynajęty:** proszę zadzwonić do właściciela i zapytać, kto może zostać albo przed jakim dniem wypowiedzieć.',
  bought: '**Własny dom:** proszę zadzwonić do banku od hipoteki i do notariusza.',
  car: '**Samochód:** proszę zadzwonić do ubezpieczyciela. RDW (urząd pojazdów) powie, jak przepisać samochód.',
  children:
    '**Dziecko poniżej 18 lat:** proszę zapytać notariusza, kto decyduje o spadku, a SVB, czy może pasuje Anw (pieniądze dla bliskich).',
  partnerMoney:
    '**Pieniądze dla Pana/Pani:** proszę zapytać SVB, fundusz emerytalny i pracodawcę, co może pasuje.',
  deed: 'Proszę poprosić gemeente (gminę) o akte van overlijden (akt zgonu), a bank zapytać, czy potrzebny jest dokument od notariusza.',
  byItself: 'Gemeente zawiadamia Belastingdienst (urząd skarbowy), SVB i RDW.',
  call: 'Do banku, ubezpieczycieli, firmy energetycznej i telefonicznej trzeba zadzwonić samemu.',
  taxes: 'Proszę czekać na pocztę o podatku i podatku od spadku i zrobić to przed dniem z listu.',
  together: 'Proszę przyjść z papierami do biblioteki. Ktoś spokojnie popatrzy razem.',
  bring: ['Akt zgonu', 'Własny dowód osobisty', 'Listy i papiery z banku'],
  time: 'Proszę zacząć od jednej rzeczy dziennie. W każdym liście jest dzień, przed którym trzeba to zrobić. Nie da się? Proszę zadzwonić i poprosić o więcej czasu.',
  without: [
    'Wszystko można też przez telefon lub listem. Proszę prosić o papier.',
    'Proszę nigdy nie używać DigiD osoby zmarłej.',
  ],
  firstDays: {
    title: 'Pierwsze dni',
    steps: [
      'Nie było jeszcze lekarza? Proszę zadzwonić teraz do huisarts (lekarza rodzinnego).',
      'Proszę zadzwonić do kogoś, kto może z Panem/Panią być.',
      'Proszę zadzwonić do uitvaartondernemer (zakładu pogrzebowego). Najpierw proszę sprawdzić, czy jest ubezpieczenie na pogrzeb.',
      'Zakład zwykle zawiadamia też gemeente (gminę). Proszę o to zapytać.',
      'Nie ma pieniędzy albo rodziny? Proszę zadzwonić do gemeente: 14 i numer kierunkowy.',
      'Reszta może poczekać. Proszę wtedy wrócić po własną listę.',
    ],
    bring: ['Dokument od lekarza', 'Własny paszport albo dowód osobisty'],
    time: 'Pogrzeb jest najpóźniej {{funeral-working-days}} dni roboczych po śmierci.',
    without: [
      'Komputer ani DigiD nie są potrzebne. Wystarczy telefon.',
      'Chce Pan/Pani porozmawiać? Luisterlijn (telefon wsparcia) działa dzień i noc.',
    ],
  },
  aboutDebts: 'Spadek z długami',
  aboutMoney: 'Pieniądze po śmierci',
  aboutFirst: 'Pierwsze kroki',
};
