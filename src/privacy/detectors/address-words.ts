/** The words of an address, as sources of regular expressions, in the languages the assistant answers in. */

const inCapitals = (source: string): string =>
  `${source}|${source.replace(/(?<!\\)\p{Ll}/gu, (letter) => letter.toUpperCase())}`;

/** What a street ends in. Without "ring" and "dam": an arrangement and a town end so too. */
export const streetEnding = inCapitals(
  'straat|straatje|str\\.?|laan|laantje|weg|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|boulevard|allee|park|pad|hof|hofje|' +
    'markt|wal|haven|stra(?:ß|ss)e|platz|gasse|allee|damm|strjitte|wijk|vaart|veld|akker|baan|brink|hage|oever|erf|tuin|donk|burcht|kamp|zijde|steeg',
);

/** Words that end so and are no street. */
export const noStreet =
  /^(?:onderweg|snelweg|terugweg|heenweg|omweg|uitweg|rechtsweg|levensweg|halfweg|i-?pad|notepad|trackpad|touchpad|launchpad|gerechtshof|kerkhof|supermarkt|arbeidsmarkt|huizenmarkt|woningmarkt|rommelmarkt|bijbaan|vakantiepark|wagenpark|invoerveld|zoekveld|tekstveld|vakgebied|luchthaven|werkhaven|schooltuin|moestuin|achtertuin|voortuin|volkstuin|jachthaven|wijk|woonwijk|thuishaven|werkveld|loopbaan|asielzoekerskamp|vluchtelingenkamp|werkgeverszijde)$/iu;

/** What stands in a street's name before its last word, without a capital or with a number. */
export const streetLeader =
  "(?:van|de|der|den|het|'t|ter|ten|op|aan|la|le|du|des|del|von)|(?:\\p{L}\\.){1,3}|[1-4]e|" +
  '(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage|eerste|tweede|derde|vierde|burgemeester|burg\\.?|pastoor|dokter|dr\\.?|professor|' +
  'prof\\.?|prins|prinses|koning|koningin|sint|st\\.?|generaal|gen\\.?|mr\\.?|mgr\\.?|jan|willem|anna|noord|zuid|oost|west)';

/** What a street begins with, where its kind comes first. */
export const streetBeginning =
  'ul\\.|ulica|ulicy|al\\.|aleja|os\\.|calle|c/|avenida|avda\\.?|plaza|paseo|rue|avenue|boulevard|chemin|allée|place|quai|' +
  'вул\\.|вулиц\\p{L}|просп\\p{L}{0,6}\\.?|ул\\.|улиц\\p{L}|пер\\.|шосе|شارع|خیابان|کوچه|bulvarı|via';

/** What a street ends in as a word of its own. */
export const streetWord =
  'caddesi|cad\\.?|sokak|sokağı|sok\\.?|bulvarı|mahallesi|street|road|avenue|lane|drive|close|square|st\\.|rd\\.|ave\\.?';

/** What leads up to an address where somebody lives. */
export const homeContext =
  '(?:ik |wij |we |zij |hij )?(?:woon|wonen|woont|woonde|woonden|verblijf|sta ingeschreven)(?: (?:ik|nu|sinds kort|tegenwoordig|al jaren))?(?: (?:op|aan|in|bij|te|de|het|adres))*|(?:mijn |ons |het |nieuwe? |oude? |huidige? |thuis|woon|huis|post)*adres(?: (?:is|was|wordt|luidt))?(?: nu)?|verhuis(?:d|de|en|t)?(?: ben| zijn)?(?: van| naar)(?: de| het)?|' +
  '(?:i|we) (?:live|stay|lived)(?: now)?(?: at| on| in)?(?: the)?|(?:my |our |home |new |old |current )*address(?: is| was)?|moved to|' +
  'adres(?:im|imiz|i)|(?:mieszkam|mieszkamy)(?: na| przy| w)?|(?:mój |moj |nowy )?adres(?: to)?|' +
  '(?:я |ми |мы )?(?:живу|живемо|живём|живем|проживаю|мешкаю)(?: на| по| за адресою| в| у| по адресу)?|(?:моя |мій |мой |нова |новый )?адрес\\p{L}?(?: це| это| -)?|' +
  '(?:vivo|vivimos)(?: en| en la)?|mi (?:dirección|domicilio)(?: es)?|dirección|' +
  "j['’]habite(?: au| à| à la| dans)?|(?:mon )?adresse(?: est)?|(?:ich )?wohne(?:n)?(?: wir| ich)?(?: in| in der| im| am| an der| auf)?(?: der| dem)?|(?:meine |unsere )?adresse(?: ist| lautet)?|" +
  '(?:أسكن|اسكن|أعيش|اعيش|نسكن)(?: في)?|عنواني(?: هو)?|عنوان(?:ي)? (?:السكن|البيت)|آدرس(?: من|م)?|(?:من )?(?:در )?(?:ساکن)';

/** A number's unit: "12 dagen" counts something. */
export const countedUnit =
  '(?:dag|dagen|week|weken|maand|maanden|jaar|jaren|jarige?|uur|uren|keer|minuten|euro|eur|km|m2|meter|kilometer|personen|mensen|kinderen|' +
  'kamers|procent|graden|punten|letters|cijfers|tekens|years?|months?|weeks?|days?|hours?|times|people|children|euros|rooms|yıl\\p{L}*|yaş\\p{L}*|ay\\p{L}{0,4}|gün\\p{L}*|' +
  'kişi\\p{L}*|lat|lata|rok\\p{L}*|dni|miesi\\p{L}+|osób|рок\\p{L}*|рік|дн\\p{L}+|місяц\\p{L}*|осіб|лет|год\\p{L}*|месяц\\p{L}*|человек\\p{L}*|años?|meses|días|personas|ans|mois|' +
  'jours|personnes|jahre?n?|monate?n?|tage?n?|personen|سنة|سنوات|سنين|أشهر|شهر\\p{L}*|أيام|يوم\\p{L}*|سال|ماه|روز|نفر|أشخاص|اشخاص)(?!\\p{L})';

/** Words that stand between "ik woon" and a number that is no house number. */
export const noStreetWord =
  /^(?:blok|wijk|buurt|gewijzigd|veranderd|onbekend|unit|etage|verdieping|flat|gebouw|zone|regio|provincie|gemeente|stad|dorp|land|week|block|floor|room|al|met|samen|sinds|ongeveer|meer|dan|nu|pas|ruim|bijna|minder|niet|ook|er|hier|daar|en|of|maar|mijn|voor|na|over|binnen|buiten|wijzigen|veranderen|doorgeven|apart|alleen|nog|vanaf|per|tot|wil|ik|kan|moet|wanneer|hoe|dat|die|dit|is|was|changed?|with|for|about|more|than|since|now|only|together|and|or|my|almost|over|to|from|ile|ve|yaklaşık|için|daha|z|od|i|ponad|już|з|із|вже|понад|более|уже|с|около|con|desde|hace|más|y|avec|depuis|plus|et|mit|seit|mehr|als|und|schon|مع|منذ|من|أكثر|از|با|بیش|artikel|art\.?|lid|wet|nummer|groep|kamer|route|bus|lijn|postcode|code|postal|zip|plz)$/iu;
