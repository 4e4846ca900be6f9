import type { Texts } from './texts.ts';

export const pl: Texts = {
  title: 'Nowe hasło do DigiD',
  questions: [
    'Nie pamiętam hasła do DigiD, proszę o pomoc krok po kroku',
    'Jak ustawić nowe hasło do DigiD',
    'Moje hasło do DigiD jest błędne',
    'Zresetować hasło do DigiD',
    'Nie pamiętam nazwy użytkownika i hasła do DigiD',
  ],
  intro:
    'Razem znajdziemy najlepszą drogę do nowego hasła. **Proszę nie wpisywać tu BSN, hasła ani kodu.**',
  app: 'Czy aplikacja DigiD na Pana/Pani telefonie jeszcze działa?',
  appWorks: 'Tak, działa',
  appNone: 'Nie lub brak',
  appUnknown: 'Nie wiem',
  appLook:
    'Proszę wziąć telefon. Proszę znaleźć aplikację o nazwie **DigiD** i ją otworzyć. Aplikacja pyta o kod PIN. Czy zna go Pan/Pani?',
  pinKnown: 'Tak, udało się',
  pinLost: 'Nie',
  appNotFound: 'Nie ma aplikacji',
  name: 'Czy pamięta Pan/Pani nazwę użytkownika DigiD? Proszę mi jej nie podawać.',
  nameKnown: 'Tak, pamiętam',
  nameLost: 'Nie',
  nameUnknown: 'Nie wiem',
  nameLook:
    'Może jest gdzieś zapisana. Proszę sprawdzić w domu na papierze albo w telefonie. Czy się znalazła?',
  nameFound: 'Tak, mam ją',
  nameNotFound: 'Nie, nie ma jej',
  reach: 'Czy ma Pan/Pani jeszcze dostęp do adresu e-mail **i** telefonu, które zna DigiD?',
  reachBoth: 'Tak, do obu',
  reachNot: 'Nie, nie do obu',
  reachUnknown: 'Nie wiem',
  letterIsSafe: 'Nie szkodzi. Wtedy wybieramy list. Przyjdzie do domu.',
  address: 'List idzie na adres, który ma gmina (gemeente). Czy mieszka Pan/Pani pod tym adresem?',
  addressRight: 'Tak, zgadza się',
  addressWrong: 'Nie',
  addressUnknown: 'Nie wiem',
  devices:
    'Bez aplikacji i bez nazwy użytkownika trzeba złożyć wniosek o nowe DigiD. Potrzebny jest telefon i adres e-mail. Czy ma je Pan/Pani?',
  devicesBoth: 'Tak, jedno i drugie',
  devicesPhone: 'Tylko telefon',
  devicesNone: 'Nie mam telefonu',
  devicesUnknown: 'Nie wiem',

  cards: {
    app: {
      title: 'Nowe hasło przez aplikację',
      steps: [
        'Proszę wejść na [Mijn DigiD](https://mijn.digid.nl) i zalogować się aplikacją.',
        'Proszę znaleźć część o nazwie użytkownika i haśle. Jest tam też nazwa użytkownika.',
        'Proszę wybrać **Wachtwoord wijzigen** (zmień hasło) i zaznaczyć, że nie zna Pan/Pani starego hasła.',
        'Proszę wpisać nowe hasło 2 razy.',
      ],
      time: 'Nie trzeba czekać na list.',
      without: ['Brak komputera? Można skorzystać w bibliotece.'],
    },
    email: {
      title: 'Nowe hasło przez e-mail i SMS',
      steps: [
        'Proszę wejść na [digid.nl/herstellen](https://www.digid.nl/herstellen).',
        'Tam proszę wpisać BSN i nazwę użytkownika.',
        'Proszę wybrać e-mail i sms.',
        'Proszę sprawdzić e-mail i telefon. Otrzymane kody wpisuje się na stronie.',
        'Proszę wpisać nowe hasło.',
      ],
      time: 'Nie trzeba czekać na list. Kodów proszę użyć od razu.',
      without: ['Brak komputera? Można skorzystać w bibliotece.'],
    },
    letter: {
      title: 'Nowe hasło listem',
      steps: [
        'Proszę wejść na [digid.nl/herstellen](https://www.digid.nl/herstellen).',
        'Tam proszę wpisać BSN i nazwę użytkownika.',
        'Proszę wybrać list (brief).',
        'Proszę poczekać na list z kodem.',
        'Proszę wrócić na stronę, wpisać kod i nowe hasło.',
      ],
      time: 'Strona podaje, kiedy przyjdzie list. W liście jest napisane, do kiedy działa kod.',
      without: ['Brak komputera? Można skorzystać w bibliotece.'],
    },
    address: {
      title: 'Najpierw adres, potem list',
      steps: [
        'Proszę zadzwonić do gminy (gemeente) lub tam pójść i zapytać, jaki adres mają.',
        'Jest zły? Proszę tam podać nowy adres. Można to zrobić bez DigiD.',
        'Potem proszę wejść na [digid.nl/herstellen](https://www.digid.nl/herstellen) i wybrać list (brief).',
      ],
      time: 'Proszę zapytać w gminie, kiedy nowy adres będzie gotowy. Dopiero potem proszę zamówić list.',
      without: ['Brak komputera? Można skorzystać w bibliotece.'],
    },
    fresh: {
      title: 'Nowe DigiD',
      steps: [
        'Proszę wejść na [digid.nl](https://www.digid.nl) i wybrać **DigiD aanvragen** (wniosek). To nic nie kosztuje.',
        'Tam proszę wpisać to, o co pyta strona. BSN proszę zachować dla siebie.',
        'Przyjdzie list z kodem.',
        'Kod proszę wpisać na digid.nl. Trzeba to zrobić w ciągu {{digid-activation-days}} dni.',
      ],
      time: 'List przychodzi w ciągu {{digid-letter-working-days}} dni roboczych.',
      without: ['Brak komputera? Można skorzystać w bibliotece.'],
    },
    noEmail: {
      title: 'Najpierw adres e-mail',
      steps: [
        'DigiD prosi o własny adres e-mail. Nigdy proszę nie używać adresu innej osoby.',
        'Nie ma go? W bibliotece ktoś pomoże przy zakładaniu adresu. To nic nie kosztuje.',
        'Potem proszę wejść na [digid.nl](https://www.digid.nl) i wybrać **DigiD aanvragen** (wniosek).',
      ],
      without: [
        'Woli Pan/Pani bez e-maila? Proszę zapytać infolinię DigiD, co jest możliwe.',
        'Brak komputera? Można skorzystać w bibliotece.',
      ],
    },
    noPhone: {
      title: 'Bez telefonu',
      steps: [
        'Zaufana osoba może załatwiać sprawy z upoważnieniem (**machtiging**). Informacje są na [machtigen.digid.nl](https://machtigen.digid.nl) lub na infolinii. Nigdy proszę nie dawać swojego DigiD innej osobie.',
        'Często można bez DigiD. Proszę zadzwonić do organizacji i zapytać: „Czy mogę to zrobić na papierze lub przy okienku?”',
        'W bibliotece ktoś popatrzy razem z Panem/Panią. Wpisuje Pan/Pani sam(a).',
      ],
      without: ['Brak komputera? Można skorzystać w bibliotece.'],
    },
  },

  aboutApplying: 'O wniosku o DigiD',
  aboutAuthorising: 'O upoważnieniu',
};
