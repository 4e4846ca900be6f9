import type { Sentences } from './sentences.ts';

/** The assistant's own sentences in Polish: polite without Pan or Pani where Polish allows it. */
export const pl: Sentences = {
  welcome:
    'Dzień dobry. Jestem **Om de hoek**, automatyczny asystent biblioteki. Jestem komputerem, nie człowiekiem.\n\nPomagam w pytaniach o urzędy w internecie. Na przykład o DigiD, toeslagen (dodatki), podatki i przeprowadzkę. Woli Pan/Pani rozmowę z człowiekiem? To też jest możliwe.\n\n**Proszę nie wpisywać numeru BSN, hasła ani kodu.** Nie są mi potrzebne.',
  welcomeAgain: 'Witam ponownie. W czym mogę pomóc?',
  whatNext: 'W czym mogę pomóc?',

  maskedBefore: (kinds) =>
    `W wiadomości było coś, co musi pozostać tajne (${kinds}). To zostało usunięte i nie jest zapisane. Proszę nie wpisywać tego na czacie.`,
  maskedNothingLeft: (kinds) =>
    `W wiadomości było tylko coś, co musi pozostać tajne (${kinds}). To zostało usunięte i nie jest zapisane. Nie jest mi to też potrzebne.\n\nProszę napisać zwykłymi słowami, o co chodzi. Na przykład: „Nie przychodzi mój list z DigiD”.`,
  maskedSecretAdvice:
    'Czy ktoś inny też dostał to hasło? Proszę je zmienić jeszcze dzisiaj. Nikt nie może o nie pytać, my też nie.',
  maskedCodeAdvice:
    'Kod jest tylko dla Pana/Pani. Proszę go nikomu nie dawać, nam też nie. Ktoś prosi o kod przez telefon? Proszę się rozłączyć. Ktoś zna PIN? Proszę go zmienić jeszcze dzisiaj.',
  maskedPersonal: (kinds) =>
    `W wiadomości było coś o Panu/Pani lub o kimś innym (${kinds}). To zostało usunięte i nie jest zapisane. Nie jest mi to potrzebne.`,
  maskedPersonalNothingLeft: (kinds) =>
    `W wiadomości było coś o Panu/Pani lub o kimś innym (${kinds}). To zostało usunięte i nie jest zapisane. Nie jest mi to potrzebne.\n\nProszę napisać zwykłymi słowami, o co chodzi.`,
  maskedUnreadable:
    'Nie udało się przeczytać tej wiadomości. To nasz błąd, nie Pana/Pani. Wiadomość nie jest zapisana. Proszę napisać to innymi słowami. Można też zapytać pracownika.',
  maskedContact:
    'To był numer telefonu lub adres e-mail. Nie zapisuję go w tej rozmowie. Czy pracownik ma się z Panem/Panią skontaktować? Proszę nacisnąć przycisk poniżej.',
  findings: {
    bsn: 'BSN',
    iban: 'numer konta',
    card: 'numer karty',
    email: 'adres e-mail',
    phone: 'numer telefonu',
    secret: 'hasło lub nazwa użytkownika',
    code: 'kod',
    document: 'numer paszportu lub dowodu',
    'birth-date': 'data urodzenia',
    name: 'imię lub nazwisko',
    address: 'adres',
    plate: 'numer rejestracyjny',
  },
  unsupported: {
    photo:
      'Nie mogę oglądać zdjęć. Zdjęcie nie zostało zapisane. Proszę opisać słowami, co na nim jest. Albo zapytać pracownika.',
    voice:
      'Nie mogę słuchać wiadomości głosowych. Wiadomość nie została zapisana. Czy można ją napisać?',
    file: 'Nie mogę otwierać plików. Plik nie został zapisany. Proszę opisać słowami, co w nim jest. Bez numeru BSN.',
    location:
      'Nie widzę miejsca na mapie. Proszę wpisać pierwsze 4 cyfry kodu pocztowego. Wtedy poszukam miejsca w pobliżu.',
    other: 'Nie mogę odczytać takiej wiadomości. Czy można napisać to słowami?',
  },
  tooLong:
    'Wiadomość była bardzo długa. Przeczytany jest tylko początek. Czy można napisać krócej?',

  crisisSuicide:
    '**Myśli Pan/Pani o samobójstwie? Nie jest Pan/Pani w tym bez pomocy.**\n\n- Proszę teraz zadzwonić: **113** lub **0800-0113**. To nic nie kosztuje. Ktoś odbiera dzień i noc.\n- Można też napisać na czacie, na [113.nl](https://www.113.nl).\n- Jest niebezpieczeństwo w tej chwili? Proszę zadzwonić: **112**.\n\nJestem komputerem. Proszę teraz porozmawiać z człowiekiem.',
  crisisEmergency:
    '**Jest teraz niebezpieczeństwo? Proszę od razu zadzwonić: 112.**\n\nJestem komputerem. Nie mogę wysłać pomocy.',
  crisisViolence:
    '**Ktoś robi krzywdę Panu/Pani lub innej osobie?**\n\n- Niebezpieczeństwo teraz: proszę zadzwonić **112**.\n- Przemoc w domu: proszę zadzwonić do Veilig Thuis, **0800-2000**. To nic nie kosztuje. Ktoś odbiera dzień i noc.\n\nCzy ktoś może zobaczyć ten ekran? Po telefonie proszę zamknąć tę stronę.',
  urgentNeed:
    '**To nie może czekać. Proszę dzisiaj zadzwonić do gemeente (urzędu gminy).** Proszę powiedzieć: „Potrzebuję pomocy dzisiaj”. I co się dzieje: trzeba wyjść z domu, nie ma prądu lub gazu, albo nie ma jedzenia.\n\n- Trzeba opuścić dom? Albo ktoś odcina prąd, gaz lub wodę? Wtedy gemeente musi porozmawiać z Panem/Panią w ciągu **3 dni roboczych**.\n- Można też zadzwonić za darmo: **0800 8115** (Geldfit), pomoc przy kłopotach z pieniędzmi. Nie trzeba podawać nazwiska.\n- Jest niebezpieczeństwo? Proszę zadzwonić: **112**.',

  askStaff: (hours) =>
    `Mogę zapytać pracownika biblioteki. Pracownik przeczyta tę rozmowę i będzie tu pisać z Panem/Panią. **Nie** widzi osobistych akt i nie loguje się za nikogo.\n\n${hours}\n\nCzy mam zapytać pracownika?`,
  deskOpenNow: 'Punkt pomocy jest teraz otwarty.',
  deskClosed: (opens) => `Punkt pomocy jest teraz zamknięty. ${opens}`,
  deskOpensAt: (when) => `Następne otwarcie: ${when}.`,
  askContact: (opens) =>
    `${opens}\n\nMożna zostawić pytanie i numer telefonu lub adres e-mail. Wtedy pracownik się odezwie. Czy chce Pan/Pani to zrobić?`,
  queued: (place) =>
    `Pracownik zaraz przyjdzie. Miejsce w kolejce: **${String(place)}**.\n\nMożna tu poczekać. Dalej odpowiadam też na pytania.`,
  stillQueued: (place) =>
    `Miejsce w kolejce: **${String(place)}**. Pracownik zaraz przyjdzie. W tym czasie można zadać kolejne pytanie.`,
  leftQueue: 'Nie jest Pan/Pani już w kolejce. To znowu rozmowa tylko z asystentem.',
  staffDeclined: 'Dobrze. Idziemy dalej razem. Pracownika można poprosić w każdej chwili.',
  staffJoined: (name) =>
    `Teraz rozmawia z Panem/Panią **${name}** z biblioteki. Ja na chwilę milczę. Proszę nigdy nie podawać numeru BSN, hasła ani kodu, pracownikowi też nie.`,
  staffGaveBack: (name) =>
    `Rozmowa z ${name} jest zakończona. Teraz znowu rozmawia Pan/Pani ze mną, automatycznym asystentem.`,
  staffReleased: 'Pracownik musiał odejść. Jest Pan/Pani znowu na początku kolejki.',
  staffClosed: (name) =>
    `Rozmowa z ${name} jest zamknięta. Jest jeszcze jakieś pytanie? Proszę je po prostu wpisać.`,
  waitExpired:
    'Niestety żaden pracownik nie był wolny. Nie są już Państwo w kolejce. Można poprosić o pracownika jeszcze raz. Można też przyjść do Informatiepunt w bibliotece.',

  digidLineWhy:
    'To jest **osobista sprawa**. Nie widzę Pana/Pani danych. Pracownik biblioteki też ich nie widzi.',
  digidLineDoor: (name) => `**${name}** widzi te dane. Proszę zacząć tam.`,
  digidLineNoDoor:
    'Te dane widzi instytucja, która wysyła list lub pieniądze. Proszę zacząć tam. Jej nazwa jest w liście.',
  doorPhone: (phone) => `Proszę zadzwonić: **${phone}**`,
  doorLetter: 'Ma Pan/Pani list? Proszę zadzwonić pod numer, który w nim jest',
  doorHours: (hours) => `(${hours})`,
  doorWebsite: (name, url) => `Proszę zajrzeć na [${name}](${url})`,
  doorMine: (name, url) => `Albo zalogować się samodzielnie na [${name}](${url}) własnym DigiD`,
  digidLineYourself:
    'Proszę przygotować: list, o który chodzi, długopis i kartkę. Proszę zapisać, o co chce Pan/Pani zapytać.',
  digidLineTogether:
    'Nie chce Pan/Pani dzwonić lub logować się bez pomocy? Pracownik biblioteki może **patrzeć na ekran razem z Panem/Panią**. Pan/Pani pisze samodzielnie. Pracownik nie loguje się za Pana/Panią.',

  clarify: 'Co najlepiej pasuje do pytania?',
  noneOfThese: 'Coś innego',
  answerMore: 'Więcej informacji',
  sections: {
    short: 'Krótka odpowiedź',
    steps: 'Krok po kroku',
    need: 'Co jest potrzebne?',
    fails: 'Jeśli się nie uda',
    easier: 'Prościej',
  },
  factMayHaveChanged:
    'Uwaga: kwota lub data powyżej mogła się zmienić. Proszę sprawdzić na oficjalnej stronie.',
  notInYourLanguage: 'Ta odpowiedź jest tylko po niderlandzku.',
  machineTranslated:
    'Tę odpowiedź przetłumaczył komputer. Nikt nie czytał tłumaczenia. W razie wątpliwości proszę zajrzeć do tekstu niderlandzkiego.',
  machineSimplified:
    'Ten tekst komputer napisał prostszymi słowami. Nikt go nie sprawdził. W razie wątpliwości proszę zajrzeć do tekstu niderlandzkiego.',
  inDutch: 'Po niderlandzku',
  guideBegins: (title) => `Pomogę krok po kroku: **${title}**.`,
  guideStopped: 'Przerywamy te kroki. W czym mogę teraz pomóc?',
  guideGone: 'Te kroki się zmieniły. Zaczynamy od nowa.',
  cardCode: (code, until, url) =>
    `**Pana/Pani kod: ${code}**\n\n- [Otwórz kartę](${url}). Można ją tam wydrukować.\n- Kod można pokazać w Informatiepunt (punkt pomocy) w bibliotece.\n- Albo wpisać go w tym czacie na innym telefonie lub komputerze.\n\nKod działa do ${until}. Przechowujemy tylko tę kartę, nie rozmowę.`,
  laterCode: (code, until) =>
    `**Pana/Pani kod: ${code}**\n\nProszę go zapisać. Aby wrócić później, proszę wpisać kod w tym czacie. Można to zrobić też na innym telefonie lub komputerze albo razem z pracownikiem.\n\nKod działa do ${until}.`,
  unknownCode: 'Nie znam tego kodu. Proszę sprawdzić, czy jest dobrze wpisany. Kod działa 14 dni.',
  tooManyCodes: 'Wpisano zbyt wiele błędnych kodów. Proszę spróbować za kilka minut.',
  guidePaused: (title) => `Zaczęliśmy już: **${title}**. Czy idziemy dalej?`,
  guideAgain: 'Wracamy do kroków:',
  guideNotUnderstood: 'Nie rozumiem dobrze. Proszę wybrać przycisk albo napisać to inaczej.',
  guideStuck: 'Nie udaje się? Pracownik może popatrzeć razem z Panem/Panią.',
  stepIsOver: 'Ten przycisk jest z wcześniejszego kroku. W czym mogę teraz pomóc?',

  notKnown:
    'Tego nie wiem na pewno. Wolę nic nie mówić, niż powiedzieć coś błędnego.\n\nMożna zapytać inaczej, w kilku słowach. Albo zapytać człowieka. Do Informatiepunt (punktu informacji) w bibliotece można przyjść bez umawiania się. To nic nie kosztuje.',
  notKnownAgain: 'Tego też nie wiem na pewno. Przepraszam. Pracownik biblioteki może pomóc lepiej.',
  hello: 'Dzień dobry! W czym mogę pomóc?',
  thanks: 'Proszę bardzo. Czy jest jeszcze jakieś pytanie?',
  goodbye: 'Do widzenia. Zawsze można tu wrócić.',
  calm: 'Rozumiem tę złość. Chcę pomóc. Czy chce Pan/Pani raczej porozmawiać z człowiekiem?',

  help: 'Proszę wpisać pytanie zwykłymi słowami. Szukam odpowiedzi i pokazuję, z jakiej oficjalnej strony pochodzi.\n\nMożna też wpisać:\n\n- **pracownik**: poproszę człowieka\n- **od nowa**: zaczynamy od nowa\n- **stop**: przerywamy to, co robimy\n- **język**: wybór innego języka\n- **usuń moje dane**: usunę tę rozmowę',
  restarted: 'Zaczynamy od nowa. W czym mogę pomóc?',
  stopped: 'Dobrze, przerywamy. Jest inne pytanie? Proszę je wpisać.',
  chooseLanguage: 'W jakim języku chce Pan/Pani rozmawiać?',
  languageChosen: 'Dobrze. Teraz rozmawiam po polsku.',
  languageNotOurs:
    'Tego języka jeszcze nie znam. Proszę wybrać poniżej język, który znam. Albo zapytać pracownika.',
  eraseSure:
    'Czy mam usunąć tę rozmowę? Zniknie wszystko, co Pan/Pani napisał/napisała, i nasze odpowiedzi. Tego nie można cofnąć.',
  erased: 'Dane zostały usunięte. Nie mamy już Pana/Pani słów ani naszych odpowiedzi.',
  eraseKept: 'Dobrze. Nic nie zostało usunięte.',
  whatWeKnow: {
    messages: (count, since) =>
      `Zapisane wiadomości z tej rozmowy, od Pana/Pani i od nas: **${String(count)}**. Pierwsza jest z dnia: ${since}.`,
    removed: 'BSN, hasła i kody najpierw usuwam. O nazwisko nie pytam.',
    until: (days) =>
      `Jeśli nic więcej tu nie przyjdzie, cały tekst usunę automatycznie. Liczba dni: **${String(days)}**.`,
    contact: (until) =>
      `Mamy zostawiony numer telefonu lub adres e-mail. Jest zapisany osobno, pod kluczem. Usuniemy go: ${until}.`,
    noContact: 'Nie mamy Pana/Pani numeru telefonu ani adresu e-mail.',
    summary: 'Jest też krótki tekst o tym pytaniu, dla pracownika.',
    staffReads: 'Pracownik biblioteki może teraz czytać tę rozmowę.',
    judgements: (count) =>
      `Zapisujemy też opinie o odpowiedziach. Liczba opinii: **${String(count)}**.`,
    card: (until) => `Karta lub kroki zostały zapisane pod kodem. Przechowujemy je do ${until}.`,
    afterErase:
      'Czy usunąć wszystko? Proszę nacisnąć przycisk. Potem zostają tylko liczby, bez Pana/Pani słów.',
  },
  told: {
    newest: (day, title) => `Odpowiedź z ${day}: **${title}**.`,
    changed: 'Ten tekst się potem zmienił.',
    changedOn: (day) => `Ostatnia zmiana: ${day}.`,
    textOfToday: 'Poniżej jest dzisiejszy tekst.',
    earlier: 'Były też te odpowiedzi. Proszę wybrać przycisk, żeby przeczytać je jeszcze raz.',
    gone: (day) => `Odpowiedzi z ${day} już nie ma.`,
    askAgain: 'Można zadać pytanie jeszcze raz.',
    nothing: 'Nie znajduję tu wcześniejszej odpowiedzi. W czym mogę pomóc?',
  },

  failed:
    'Coś się u nas zepsuło. To nie Pana/Pani wina. Proszę spróbować później. To pilne? Proszę przyjść do Informatiepunt w bibliotece albo zadzwonić za darmo do DigiHulplijn: **0800 1508**.',

  buttons: {
    yes: 'Tak, proszę',
    no: 'Nie, dziękuję',
    staff: 'Zapytaj pracownika',
    staffYes: 'Tak, zapytaj kogoś',
    lookAlong: 'Niech ktoś popatrzy',
    leaveContact: 'Zostaw pytanie',
    findPlace: 'Znajdź Informatiepunt',
    erase: 'Tak, usuń wszystko',
    language: 'Inny język',
    guideContinue: 'Dalej',
    guideStop: 'Zakończ',
    takeCard: 'Zabierz kartę',
    goOnLater: 'Dokończ później',
    restart: 'Zacznij od nowa',
    leaveQueue: 'Wyjdź z kolejki',
    help: 'O co mogę zapytać?',
  },
};
