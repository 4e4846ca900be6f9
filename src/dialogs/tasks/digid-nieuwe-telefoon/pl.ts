import type { Texts } from './texts.ts';

export const pl: Texts = {
  title: 'DigiD na nowym telefonie',
  questions: [
    'Proszę o pomoc krok po kroku z DigiD na nowym telefonie',
    'Razem przenieść DigiD na inny telefon',
    'Skradziono mi telefon z DigiD, proszę o pomoc',
    'Proszę mnie przeprowadzić przez aplikację DigiD na nowym telefonie',
    'Telefon z DigiD się zepsuł i mam nowy, proszę o pomoc',
  ],
  intro: 'Razem ustawimy DigiD na nowym telefonie. **Proszę nie wpisywać tu BSN, hasła ani kodu.**',
  old: 'Czy stary telefon jeszcze jest?',
  oldWorks: 'Tak, działa',
  oldBroken: 'Zepsuty lub zgubiony',
  oldStolen: 'Skradziony',
  oldUnknown: 'Nie wiem',
  number: 'Czy numer telefonu jest ten sam?',
  numberSame: 'Tak, ten sam',
  numberNew: 'Nie, nowy numer',
  numberUnknown: 'Nie wiem',
  newNumber: 'Potem proszę wpisać nowy numer w [Mijn DigiD](https://mijn.digid.nl).',
  checkNumber:
    'Potem proszę sprawdzić w [Mijn DigiD](https://mijn.digid.nl), czy numer jest dobry.',
  bring: [
    'Nowy telefon',
    'Paszport, dowód lub prawo jazdy',
    'Nazwa użytkownika i hasło, tylko dla siebie',
  ],
  without: [
    'Lepiej z pomocą? Proszę przyjść z telefonem do biblioteki. Ktoś patrzy, robi Pan/Pani samodzielnie.',
    'Lepiej bez aplikacji? Proszę zapytać infolinię, jak logować się SMS-em lub kodem głosowym.',
  ],
  works: {
    title: 'Ze starego na nowy telefon',
    steps: [
      'Proszę jeszcze nie wyrzucać i nie czyścić starego telefonu.',
      'Proszę zainstalować na nowym telefonie **DigiD app** od Rijksoverheid.',
      'Proszę otworzyć nową aplikację i iść za krokami. Stara aplikacja pomaga włączyć nową.',
      'Proszę wybrać PIN z 5 cyfr i nikomu go nie podawać.',
      'Wszystko działa? Wtedy proszę usunąć starą aplikację w [Mijn DigiD](https://mijn.digid.nl).',
    ],
  },
  gone: {
    title: 'DigiD bez starego telefonu',
    steps: [
      'Proszę zainstalować na nowym telefonie **DigiD app** od Rijksoverheid.',
      'Proszę otworzyć aplikację i iść za krokami. Aplikacja mówi, co jest potrzebne: paszport, SMS lub list.',
      'Proszę wybrać PIN z 5 cyfr i nikomu go nie podawać.',
      'Proszę wejść na [Mijn DigiD](https://mijn.digid.nl) i usunąć tam aplikację starego telefonu.',
    ],
  },
  stolen: {
    title: 'Telefon skradziony: najpierw to',
    steps: [
      'Proszę szybko usunąć aplikację w [Mijn DigiD](https://mijn.digid.nl). Nie działa? Proszę teraz zadzwonić na infolinię DigiD.',
      'Proszę zadzwonić do operatora i zablokować kartę SIM.',
      'Są tam aplikacje z pieniędzmi? Proszę zadzwonić też do banku.',
      'Proszę zgłosić to policji.',
      'Potem proszę zainstalować **DigiD app** na nowym telefonie i iść za krokami.',
    ],
  },
  scam: 'Ktoś tego nadużył',
};
