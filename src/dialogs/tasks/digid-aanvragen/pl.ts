import type { Texts } from './texts.ts';

export const pl: Texts = {
  title: 'Wniosek o DigiD',
  questions: [
    'Proszę o pomoc krok po kroku przy wniosku o DigiD',
    'Chcę razem złożyć wniosek o DigiD',
    'Proszę mnie przeprowadzić przez pierwszy wniosek o DigiD',
    'Chcę mieć DigiD, ale nie wiem, od czego zacząć',
    'Sprawdźmy razem, czy mam wszystko do DigiD',
  ],
  intro:
    'Razem zobaczymy, co jest potrzebne do DigiD. **Proszę nie wpisywać tu BSN, hasła ani kodu.**',
  lives: 'Czy mieszka Pan/Pani w Holandii i czy gmina (gemeente) ma właściwy adres?',
  livesYes: 'Tak, zgadza się',
  livesAbroad: 'Mieszkam za granicą',
  livesMoved: 'Adres jest zły',
  livesUnknown: 'Nie wiem',
  before: 'Czy miał(a) Pan/Pani już kiedyś DigiD?',
  beforeNo: 'Nie, nigdy',
  beforeForgotten: 'Tak, nie działa',
  beforeLong: 'Tak, dawno temu',
  beforeUnknown: 'Nie wiem',
  phone: 'Jaki telefon Pan/Pani ma?',
  phoneMobile: 'Telefon komórkowy',
  phoneLandline: 'Tylko stacjonarny',
  phoneNone: 'Nie mam telefonu',
  phoneUnknown: 'Nie wiem',
  email: 'Czy ma Pan/Pani własny adres e-mail i może czytać e-maile?',
  emailYes: 'Tak',
  emailNo: 'Nie',
  emailUnknown: 'Nie wiem',
  cards: {
    apply: {
      title: 'Jak złożyć wniosek o DigiD',
      steps: [
        'Proszę wejść na [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) i wybrać **DigiD aanvragen** (wniosek). To nic nie kosztuje.',
        'Tam proszę wpisać to, o co pyta strona. BSN proszę zachować dla siebie.',
        'Proszę wybrać nazwę użytkownika i hasło, zapisać je i trzymać w domu.',
        'Proszę poczekać na list. W liście jest kod.',
        'Kod proszę wpisać na digid.nl. Wtedy DigiD działa.',
      ],
      bring: ['Paszport, dowód lub prawo jazdy, żeby odczytać BSN', 'Telefon', 'Dostęp do e-maila'],
      time: 'List przychodzi w ciągu {{digid-letter-working-days}} dni roboczych. Kod działa {{digid-activation-days}} dni.',
      without: [
        'Nie ma Pan/Pani komputera? Można skorzystać z niego w bibliotece. Ktoś patrzy razem z Panem/Panią, wpisuje Pan/Pani samodzielnie.',
        'Woli Pan/Pani bez DigiD? Proszę zapytać organizację: „Czy mogę to załatwić na papierze lub w okienku?”',
      ],
    },
    landline: {
      title: 'DigiD z telefonem stacjonarnym',
      steps: [
        'Proszę wejść na [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) i wybrać **DigiD aanvragen** (wniosek). To nic nie kosztuje.',
        'Proszę wpisać numer telefonu stacjonarnego i wybrać, że kod poda głos.',
        'Proszę poczekać na list. Kod z listu wpisuje się na digid.nl.',
        'Przy późniejszym logowaniu zadzwoni głos z kodem. Proszę nikomu go nie podawać.',
        'Nie działa to w każdej organizacji. Proszę zapytać infolinię DigiD.',
      ],
      bring: ['Paszport, dowód lub prawo jazdy, żeby odczytać BSN', 'Dostęp do e-maila'],
      time: 'List przychodzi w ciągu {{digid-letter-working-days}} dni roboczych. Kod działa {{digid-activation-days}} dni.',
      without: [
        'Zaufana osoba może załatwiać sprawy z upoważnieniem (**machtiging**). Nigdy nie należy dawać nikomu swojego DigiD.',
        'Często można to zrobić na papierze lub w okienku. Proszę zadzwonić do organizacji.',
      ],
    },
    noPhone: {
      title: 'Bez telefonu',
      steps: [
        'Do DigiD potrzebny jest telefon. Wystarczy zwykły telefon komórkowy.',
        'Zaufana osoba może załatwiać sprawy z upoważnieniem (**machtiging**). Proszę zajrzeć na [machtigen.digid.nl](https://machtigen.digid.nl) lub zadzwonić na infolinię.',
        'Albo proszę zadzwonić do organizacji i zapytać: „Czy mogę to załatwić na papierze lub w okienku?”',
      ],
      without: ['W bibliotece ktoś pomoże się zastanowić. To nic nie kosztuje.'],
    },
    noEmail: {
      title: 'Najpierw adres e-mail',
      steps: [
        'DigiD prosi o własny adres e-mail. Nigdy proszę nie używać adresu innej osoby.',
        'Proszę założyć adres e-mail. W bibliotece ktoś pomoże. To nic nie kosztuje.',
        'Potem proszę wejść na [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) i wybrać **DigiD aanvragen** (wniosek).',
      ],
      without: ['Woli Pan/Pani bez e-maila? Proszę zapytać infolinię DigiD, co jest możliwe.'],
    },
    forgotten: {
      title: 'DigiD już było',
      steps: [
        'Może DigiD jeszcze działa. Zapomniane jest tylko hasło? Proszę wybrać niżej **Nowe hasło**.',
        'DigiD nie było używane przez {{digid-unused-years}} lata? Wtedy już nie działa. Nowy wniosek składa się na [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen).',
        'Nie wie Pan/Pani? Proszę zadzwonić na infolinię DigiD. Nigdy proszę nie podawać hasła ani kodu.',
      ],
      without: ['W bibliotece ktoś patrzy razem z Panem/Panią. Wpisuje Pan/Pani samodzielnie.'],
    },
    abroad: {
      title: 'DigiD, gdy mieszka się za granicą',
      steps: [
        'Proszę sprawdzić na [digid.nl](https://www.digid.nl) pod **buitenland** (zagranica), czy można złożyć wniosek.',
        'Potrzebne są: BSN, ważny paszport lub dowód, telefon komórkowy i adres e-mail.',
        'Potem odbiera się kod, w okienku lub podczas rozmowy na ekranie. Więcej na [NederlandWereldwijd](https://www.nederlandwereldwijd.nl).',
      ],
      time: 'Kod z okienka działa {{digid-desk-code-days}} dni.',
      without: ['Dostaje Pan/Pani AOW za granicą? Proszę zapytać SVB o inny sposób.'],
    },
    address: {
      title: 'Najpierw adres',
      steps: [
        'List DigiD idzie na adres, który ma gmina (gemeente).',
        'Proszę zadzwonić do gminy lub tam pójść i zapytać, jaki adres mają. Można to zrobić bez DigiD.',
        'Jest zły? Proszę tam podać nowy adres.',
        'Potem proszę wejść na [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) i wybrać **DigiD aanvragen** (wniosek).',
      ],
      bring: ['Paszport lub dowód', 'Dokument z nowym adresem, na przykład umowa najmu'],
      without: [
        'Nie ma Pan/Pani stałego adresu? Proszę poprosić gminę o briefadres (adres do poczty).',
      ],
    },
  },
  newPassword: 'Nowe hasło',
  aboutAuthorising: 'O upoważnieniu',
};
