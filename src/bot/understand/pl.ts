import { chatter } from './chatter/pl.ts';
import { crisis } from './crisis/pl.ts';
import { spellings } from './spellings.ts';
import { staffWishes } from './staff-wishes/pl.ts';
import type { Vocabulary } from './vocabulary.ts';

const { phrases } = spellings.pl;

export const pl: Vocabulary = {
  commands: {
    staff: phrases(
      'pracownik',
      'pracownika',
      'człowiek',
      'prawdziwy człowiek',
      'konsultant',
      'zapytaj pracownika',
      'chcę rozmawiać z człowiekiem',
      'chcę rozmawiać z pracownikiem',
      'chcę porozmawiać z człowiekiem',
      'chcę porozmawiać z pracownikiem',
      'rozmowa z człowiekiem',
      'rozmowa z pracownikiem',
      'czy mogę z kimś porozmawiać',
    ),
    stop: phrases('stop', 'koniec', 'zakończ', 'przerwij', 'anuluj', 'przestań', 'nieważne'),
    restart: phrases('od nowa', 'zacznij od nowa', 'od początku', 'zacznij od początku', 'reset'),
    language: phrases(
      'język',
      'inny język',
      'zmień język',
      'zmiana języka',
      'wybierz język',
      'języki',
    ),
    help: phrases('pomoc', 'pomocy', 'pomóż', 'pomóż mi', 'co umiesz', 'o co mogę zapytać', 'menu'),
    erase: phrases(
      'usuń moje dane',
      'usuń dane',
      'usuń wszystko',
      'usuń rozmowę',
      'usuń tę rozmowę',
      'skasuj moje dane',
      'skasuj wszystko',
    ),
    'what-we-know': phrases(
      'co o mnie wiesz',
      'co o mnie wiecie',
      'co wiecie o mnie',
      'co wiesz o mnie',
      'jakie dane o mnie macie',
      'jakie moje dane macie',
    ),
    history: phrases(
      'co mówiłeś',
      'co mówiłaś',
      'co powiedziałeś',
      'co mi powiedziałeś',
      'co mi powiedzieliście',
      'co pan powiedział',
      'co pani powiedziała',
      'co mówiłeś wcześniej',
      'co mówiłeś wczoraj',
      'co mówiłeś w zeszłym tygodniu',
      'co mówiliście w zeszłym tygodniu',
      'co mówiłeś ostatnim razem',
      'jaka była odpowiedź',
      'ostatnim razem',
      'poprzednim razem',
      'poprzednia odpowiedź',
      'poprzednie odpowiedzi',
    ),
    easier: phrases(
      'prościej',
      'łatwiej',
      'prostszymi słowami',
      'napisz prościej',
      'za trudne',
      'nie rozumiem',
      'nic nie rozumiem',
    ),
  },
  chatter,
  staffWishes,
  crisis,
};
