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

  doneApp:
    '**Nowe hasło przez aplikację**\n\n1. Proszę wejść na [Mijn DigiD](https://mijn.digid.nl) i zalogować się aplikacją.\n2. Proszę znaleźć część o nazwie użytkownika i haśle. Jest tam też nazwa użytkownika.\n3. Proszę wybrać **Wachtwoord wijzigen** (zmień hasło) i zaznaczyć, że nie zna Pan/Pani starego hasła.\n4. Proszę wpisać nowe hasło 2 razy.\n\n**Jak długo to trwa?** Nie trzeba czekać na list.',
  doneEmail:
    '**Nowe hasło przez e-mail i SMS**\n\n1. Proszę wejść na [digid.nl/herstellen](https://www.digid.nl/herstellen).\n2. Tam proszę wpisać BSN i nazwę użytkownika.\n3. Proszę wybrać e-mail i sms.\n4. Proszę sprawdzić e-mail i telefon. Otrzymane kody wpisuje się na stronie.\n5. Proszę wpisać nowe hasło.\n\n**Jak długo to trwa?** Nie trzeba czekać na list. Kodów proszę użyć od razu.',
  doneLetter:
    '**Nowe hasło listem**\n\n1. Proszę wejść na [digid.nl/herstellen](https://www.digid.nl/herstellen).\n2. Tam proszę wpisać BSN i nazwę użytkownika.\n3. Proszę wybrać list (brief).\n4. Proszę poczekać na list z kodem.\n5. Proszę wrócić na stronę, wpisać kod i nowe hasło.\n\n**Jak długo to trwa?** Strona podaje, kiedy przyjdzie list. W liście jest napisane, do kiedy działa kod.',
  doneAddress:
    '**Najpierw adres, potem list**\n\n1. Proszę zadzwonić do gminy (gemeente) lub tam pójść i zapytać, jaki adres mają.\n2. Jest zły? Proszę tam podać nowy adres. Można to zrobić bez DigiD.\n3. Potem proszę wejść na [digid.nl/herstellen](https://www.digid.nl/herstellen) i wybrać list (brief).\n\n**Jak długo to trwa?** Proszę zapytać w gminie, kiedy nowy adres będzie gotowy. Dopiero potem proszę zamówić list.',
  doneNew: (days, activateDays) =>
    `**Nowe DigiD**\n\n1. Proszę wejść na [digid.nl](https://www.digid.nl) i wybrać **DigiD aanvragen** (wniosek). To nic nie kosztuje.\n2. Tam proszę wpisać to, o co pyta strona. BSN proszę zachować dla siebie.\n3. Przyjdzie list z kodem.\n4. Kod proszę wpisać na digid.nl. Trzeba to zrobić w ciągu ${activateDays} dni.\n\n**Jak długo to trwa?** List przychodzi w ciągu ${days} dni roboczych.`,
  doneNoEmail:
    '**Najpierw adres e-mail**\n\n1. DigiD prosi o własny adres e-mail. Nigdy proszę nie używać adresu innej osoby.\n2. Nie ma go? W bibliotece ktoś pomoże przy zakładaniu adresu. To nic nie kosztuje.\n3. Potem proszę wejść na [digid.nl](https://www.digid.nl) i wybrać **DigiD aanvragen** (wniosek).\n\nWoli Pan/Pani bez e-maila? Proszę zapytać infolinię DigiD, co jest możliwe.',
  doneWithout:
    '**Bez telefonu**\n\n- Zaufana osoba może załatwiać sprawy z upoważnieniem (**machtiging**). Informacje są na [machtigen.digid.nl](https://machtigen.digid.nl) lub na infolinii. Nigdy proszę nie dawać swojego DigiD innej osobie.\n- Często można bez DigiD. Proszę zadzwonić do organizacji i zapytać: „Czy mogę to zrobić na papierze lub przy okienku?”\n- W bibliotece ktoś popatrzy razem z Panem/Panią. Wpisuje Pan/Pani sam(a).',
  footer: (helpdesk, phone, hours, day) =>
    `**Nie udaje się?** Proszę zadzwonić: ${helpdesk} **${phone}** (${hours}). Brak komputera? Można skorzystać w bibliotece.\n\nTo jest karta pomocy, a nie decyzja. Sprawdzono: ${day}.`,

  findPlace: 'Pomoc w pobliżu',
  staff: 'Zapytaj pracownika',
  aboutApplying: 'O wniosku o DigiD',
  aboutAuthorising: 'O upoważnieniu',
};
