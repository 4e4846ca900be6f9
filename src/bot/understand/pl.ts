import { spelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

const { phrases, pattern } = spelling(
  { ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ż: 'z', ź: 'z' },
  'pl',
);

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
  chatter: {
    hello: phrases(
      'dzień dobry',
      'dobry wieczór',
      'dobry',
      'cześć',
      'hej',
      'hejka',
      'witam',
      'siema',
      'halo',
      'jak się masz',
      'mam pytanie',
      'dzień dobry mam pytanie',
      'czy mogę o coś zapytać',
      'czy możesz mi pomóc',
      'czy może mi pan pomóc',
      'czy może mi pani pomóc',
    ),
    thanks: phrases(
      'dziękuję',
      'dzięki',
      'dziękuję bardzo',
      'bardzo dziękuję',
      'dziękuję za pomoc',
      'dzięki za pomoc',
      'wielkie dzięki',
      'dzieki wielkie',
      'ok dziękuję',
      'ok dzięki',
      'dobrze',
      'dobra',
      'super',
      'świetnie',
      'rozumiem',
      'udało się',
    ),
    goodbye: phrases(
      'do widzenia',
      'dowidzenia',
      'na razie',
      'narazie',
      'pa',
      'pa pa',
      'do zobaczenia',
      'miłego dnia',
      'dobranoc',
    ),
  },
  crisis: {
    suicide: [
      pattern(' (chcę|chciałbym|chciałabym) (już )?(umrzeć|nie żyć) (?!ze |z )'),
      pattern(
        ' (chcę|zamierzam|mogę) (się zabić|popełnić samobójstwo|ze sobą skończyć|skończyć ze sobą) ',
      ),
      pattern(' (odebrać sobie|zakończyć swoje|skończyć swoje) życie '),
      pattern(
        ' nie (chcę|chce mi się) (już |więcej |dłużej |mi się )?(żyć|istnieć) (?!z |w |bez |tak |tutaj |tu )',
      ),
      pattern(' (zabiję się|popełnię samobójstwo|powieszę się|odbiorę sobie życie) (?!ze śmiechu)'),
      pattern(' myśli samobójcze '),
      pattern(' myślę o (samobójstwie|zabiciu się) '),
      pattern(' (zrobię|zrobić|robię) sobie krzywdę '),
      pattern(' (moje życie|życie) nie ma (już )?sensu '),
    ],
    emergency: [
      pattern(' (pali się|płonie) (mój |nasz |moje |nasze )?(dom|mieszkanie|kuchnia|blok) '),
      pattern(' (dom|mieszkanie|kuchnia|blok) (się pali|płonie) '),
      pattern(' (jest|mam|mamy|wybuchł) pożar '),
      pattern(' (nie oddycha|przestał oddychać|przestała oddychać|nie mogę oddychać) '),
      pattern(' (jest nieprzytomny|jest nieprzytomna|stracił przytomność|straciła przytomność) '),
      pattern(' (ma|mam) (teraz |chyba )?(zawał|udar) '),
      pattern(
        ' (wezwij|wezwijcie|przyślijcie|potrzebuję|potrzebna|zadzwońcie po|dzwońcie po) (karetkę|karetka|karetki|pogotowie|pogotowia) ',
      ),
      pattern(
        ' (połknąłem|połknęłam|wziąłem|wzięłam) (za dużo|wszystkie) (tabletek|tabletki|leków|leki) ',
      ),
    ],
    violence: [
      pattern(
        ' (bije|pobił|pobiła|dusi|katuje|kopie|uderzył|gwałci|zgwałcił) (mnie|nas|dzieci|moje dzieci) ',
      ),
      pattern(
        ' (mnie|nas|moje dzieci|dzieci) (ciągle |znowu |codziennie )?(bije|pobił|pobiła|dusi|katuje|uderzył|gwałci|zgwałcił) ',
      ),
      pattern(
        ' (mąż|żona|ojciec|partner|chłopak|brat|syn|były|on) (ciągle |znowu )?(mi |nam )?(grozi|groził) ',
      ),
      pattern(' grozi (mi|nam) (śmiercią|nożem|że mnie zabije|że nas zabije) '),
      pattern(' znęca się (nade mną|nad nami|nad dziećmi|nad dzieckiem) '),
      pattern(' (przemoc|przemocy) (domowa|domowej|w domu|w rodzinie) '),
      pattern(
        ' nie (czuję się|jestem|jesteśmy) (bezpiecznie|bezpieczna|bezpieczny|bezpieczni) w domu ',
      ),
      pattern(' boję się (mojego )?(męża|ojca|partnera|chłopaka|byłego|syna) '),
      pattern(' (zostałam|zostałem) (pobita|pobity|zgwałcona|zgwałcony) '),
    ],
    'urgent-need': [
      pattern(
        ' (wyrzucają|wyrzucili|wyrzucą|wyrzucił|wyrzuciła|wyrzuca) (mnie|nas) (jutro |dzisiaj |dziś )?(z|na) (domu|mieszkania|pokoju|bruk|ulicę) ',
      ),
      pattern(
        ' (mnie|nas) (jutro |dzisiaj |dziś )?(wyrzucają|wyrzucili|wyrzucą|eksmitują) (z (domu|mieszkania|pokoju)|na ulicę|na bruk|jutro|dzisiaj|$)',
      ),
      pattern(' (eksmisja|eksmisję) (jest )?(jutro|dzisiaj|dziś|w tym tygodniu) '),
      pattern(' (jutro|dzisiaj|dziś) (jest |mam |mamy |będzie )?(eksmisja|eksmisję) '),
      pattern(
        ' (jutro|dzisiaj|dziś) (muszę|musimy|mam|mamy) (się wyprowadzić z|opuścić|wyjść z|się wynieść z) (domu|dom|mieszkania|mieszkanie|pokoju|pokój) ',
      ),
      pattern(
        ' (muszę|musimy|mam|mamy) (jutro |dzisiaj |dziś )?(się wyprowadzić z|wyprowadzić się z|opuścić|wynieść się z) (domu|dom|mieszkania|mieszkanie|pokoju|pokój) (jutro|dzisiaj|dziś|do jutra) ',
      ),
      pattern(' (śpię|śpimy|nocuję|wylądowałem|wylądowałam) na ulicy '),
      pattern(' (mieszkam|mieszkamy|żyję|żyjemy|jestem) (teraz )?na ulicy $'),
      pattern(' (jestem|zostałem|zostałam) (teraz )?(bezdomny|bezdomna|bezdomnym|bezdomną) '),
      pattern(' nie (mam|mamy) (gdzie (spać|mieszkać|nocować|się podziać)|dachu nad głową) '),
      pattern(
        ' (odcięli|odcinają|odetną|wyłączyli|wyłączą|odłączyli|odłączą) (mi |nam )?(jutro |dzisiaj |dziś )?(prąd|gaz|wodę|ogrzewanie) ',
      ),
      pattern(
        ' (prąd|gaz|woda|wodę|ogrzewanie) (mi |nam |jest |został |została |będzie |jutro )?(odcięty|odcięta|wyłączony|wyłączona|odłączony|odcięli|odetną|wyłączyli|wyłączą) ',
      ),
      pattern(
        ' nie (mam|mamy) (w domu )?(prądu|gazu|wody|ogrzewania|światła) (w domu|od|już|bo|i|$)',
      ),
      pattern(
        ' nie (mam|mamy|mają) (już |dzisiaj |dziś |w domu |nic )?(jedzenia|co jeść|do jedzenia|na jedzenie|na chleb|za co jeść) ',
      ),
      pattern(' nie (mam|mamy) (już )?(pieniędzy|kasy) na (jedzenie|chleb|leki|pieluchy|mleko) '),
      pattern(' (dzieci są głodne|jesteśmy głodni|moje dzieci głodują|głodujemy) '),
    ],
  },
};
