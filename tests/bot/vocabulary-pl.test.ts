import { pl as sentences } from '../../src/bot/say/pl.ts';
import { pl as vocabulary } from '../../src/bot/understand/pl.ts';
import { describeVocabulary } from './match-vocabulary.ts';

describeVocabulary('Polish', {
  vocabulary,
  sentences,
  dangers: {
    suicide: [
      'Chcę umrzeć',
      'chce sie zabic',
      'nie chcę już żyć',
      'mam myśli samobójcze',
      'zabije sie przez te długi',
    ],
    emergency: ['Pali się mój dom!', 'mąż nie oddycha', 'mama ma zawał', 'potrzebuję karetkę'],
    violence: [
      'Mąż mnie bije',
      'maz bije mnie i dzieci',
      'mój były mi grozi',
      'boję się męża',
      'przemoc w domu',
    ],
    'urgent-need': [
      'jutro wyrzucają nas z mieszkania, wyrzucą nas z mieszkania',
      'wyrzucili mnie z domu',
      'Odcięli nam prąd',
      'odetna mi gaz',
      'nie mam co jeść',
      'nie mamy pieniedzy na jedzenie',
      'śpię na ulicy',
      'nie mam gdzie spac',
    ],
  },
  nearMisses: [
    'mąż zmarł, co z jego DigiD',
    'ojciec popełnił samobójstwo, jak zgłosić śmierć',
    'kurs zapobiegania samobójstwom',
    'umieram ze śmiechu',
    'muszę zapłacić 113 euro',
    'ubezpieczenie od pożaru',
    'mój telefon padł',
    'rachunek za prąd jest za wysoki',
    'jak rozwiązać umowę na gaz',
    'mieszkam na ulicy Kerkstraat',
    'wyrzucili mnie z pracy',
    'nie chcę żyć w Amsterdamie',
    'komornik mi grozi zajęciem konta',
    'miałem zawał rok temu, czy dostanę zasiłek',
    'jutro wyprowadzam się z mieszkania, jak zgłosić adres',
    'ile kosztuje karetka',
  ],
  wholeMessages: {
    staff: ['Pracownik', 'chce rozmawiac z czlowiekiem'],
    stop: ['stop', 'Zakończ'],
    restart: ['od poczatku'],
    language: ['JĘZYK', 'jezyk'],
    erase: ['usun moje dane'],
    easier: ['Nie rozumiem.'],
    hello: ['Dzień dobry!', 'dzien dobry', 'czesc'],
    thanks: ['dziękuję', 'dziekuje bardzo'],
    goodbye: ['Do widzenia'],
  },
});
