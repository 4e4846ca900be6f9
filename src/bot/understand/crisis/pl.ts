import { spellings } from '../spellings.ts';
import type { CrisisPatterns } from '../vocabulary.ts';

const { pattern } = spellings.pl;

export const crisis: CrisisPatterns = {
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
    pattern(' chcę (już |po prostu )?(umrzeć|się zabić|skończyć ze sobą) (?!ze śmiechu)'),
    pattern(' (skoczę|skaczę|rzucę się|rzucam się) (pod|z) (pociąg|pociągiem|mostu|dachu|metro) '),
    pattern(
      ' nie widzę (już |żadnego )?wyjścia (?!z (tej|tego) (strony|menu|aplikacji|formularza))(z (tej )?sytuacji |$|już |bo |i )',
    ),
    pattern(' (wszystkim|wszyscy|każdemu) (będzie|byłoby|będą mieli|mieliby) lepiej beze mnie '),
    pattern(' beze mnie (wszystkim )?(będzie|byłoby) lepiej '),
    pattern(
      ' (moja |mój |moje )?(córka|syn|mąż|żona|dziecko|brat|siostra|matka|ojciec|przyjaciel|przyjaciółka) (chce|nie chce) (umrzeć|się zabić|popełnić samobójstwo|żyć|już żyć) (?!z |w )',
    ),
    pattern(' chcę z tym skończyć raz na zawsze '),
    pattern(' (skończę|kończę) ze sobą '),
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
    pattern('^ (pomocy |ratunku )?112 $'),
    pattern('^ (pomocy |ratunku )?(pożar|pali się) (pomocy |ratunku )?$'),
    pattern(
      ' (ból|boli mnie|bóle|boli) (mnie )?(w )?(klatce piersiowej|klatka piersiowa|klatkę piersiową) ',
    ),
    pattern(' (zemdlała|zemdlał) '),
    pattern(
      ' (on|ona|mąż|żona|mama|tata|matka|ojciec|syn|córka|dziecko|babcia|dziadek) ([^ ]+ )?nie (budzi się|może się obudzić) ',
    ),
    pattern(' (przedawkowałem|przedawkowałam|przedawkował|przedawkowała) '),
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
    pattern(
      ' (mąż|żona|ojciec|partner|chłopak|brat|syn|były|on) (wczoraj |dzisiaj |dziś |w nocy |znowu )?(mnie|nas) ([^ ]+ ){0,2}(pobił|pobiła|uderzył|dusił|skopał) ',
    ),
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
    pattern(
      ' (wyrzucają|wyrzucą|wyrzuci|wyrzuca|wyrzucili|wywalają|wywalą|eksmitują) (mnie|nas) (jutro |dzisiaj |dziś )?(z (domu|mieszkania|pokoju)|na (bruk|ulicę)) ',
    ),
    pattern(
      ' (jutro|dzisiaj|dziś) (mnie |nas )?(wyrzucają|wyrzucą|wywalają|wywalą|eksmitują|eksmitowany|eksmitowana) (mnie |nas )?(?!z pracy|z kursu)',
    ),
    pattern(' (jutro|dzisiaj|dziś) (zostanę|będę|zostaniemy) (wyrzucon|eksmitowan)'),
    pattern(
      ' komornik (jutro |dzisiaj )?([^ ]+ ){0,2}(eksmituje|eksmitować|opróżni|wyrzuca|wyrzuci) ',
    ),
    pattern(' (właściciel|wynajmujący) (mnie|nas) (wyrzuca|wyrzucił|wyrzuci) '),
    pattern(' (właściciel|wynajmujący) (wyrzuca|wyrzucił|wyrzuci) (mnie|nas) '),
    pattern('^ (jestem )?(bezdomny|bezdomna) $'),
    pattern(' nie wiem gdzie (będę |mam |dzisiaj |dziś ){0,2}spać '),
    pattern(' (śpię|śpimy|mieszkam|mieszkamy) w (samochodzie|aucie|namiocie) '),
    pattern(' nie (jadłem|jadłam|jedliśmy|jadły) (nic )?(od|już|dwa|trzy) '),
    pattern(
      ' (od|już) ([0-9]+|dwóch|trzech|dwa|trzy) dni (nic )?nie (jem|jemy|jadłem|jadłam|jedliśmy) ',
    ),
    pattern('^ (odcięli|wyłączyli) (mi )?(prąd|gaz|wodę) $'),
    pattern('^ nie ma (jedzenia|prądu) $'),
    pattern('^ brak (jedzenia|prądu) $'),
  ],
};
