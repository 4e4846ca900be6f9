/** How people tell a name, and what they write there that is none, in the languages the assistant answers in. */

const dutchRelative =
  '(?:man|vrouw|vriend|vriendin|partner|moeder|vader|zoon|dochter|kind|broer|zus|opa|oma|buurman|buurvrouw)';

/** What leads up to a name, as sources of regular expressions. */
export const introductions = [
  `ik heet|(?:mijn|m['’]?n) (?:(?:volledige|voor|achter|roep|meisjes)[ -]?)?naam (?:is|luidt)`,
  `mijn ${dutchRelative} heet|(?:hij|zij|ze) heet|(?:u|je) spreekt met`,
  "my (?:(?:full|first|last|family|given) |sur)?name(?: is|['’]s)|i am called|i['’]m called|(?:his|her) name is",
  'benim (?:ad[ıi]m(?: soyad[ıi]m)?|[iİ]smim)',
  '(?:أنا |انا )?(?:[اإأ]سمي|اسمي الكامل)(?: هو| هي)?',
  'nazywam się|(?:mam|na) imię(?: mam)?|moje (?:imię(?: i nazwisko)?|nazwisko)(?: to|:)',
  "мене (?:звати|звуть)|звати мене|моє (?:ім['’ʼ]я(?! користувача)|прізвище)(?: це| -|:)?",
  'меня зовут|зовут меня|(?:мо[её] имя(?! пользователя)|моя фамилия)(?: это| -|:)?',
  'me llamo|mi (?:nombre(?: completo)?|apellido) es',
  "je m['’]appelle|mon (?:nom|prénom)(?: complet)? (?:est|c['’]est)",
  'ich hei(?:ß|ss)e|mein (?:vor|nach)?name (?:ist|lautet)',
  '(?:اسم|نام)(?: کامل| و نام خانوادگی)? من|اسمم',
];

/** Words that mean a name only where it has a capital: "adım" is also a step, "naam:" a field. */
export const looseIntroductions = [
  '(?:ad[ıi]m|[iİ]smim|soyad[ıi]m)',
  '(?:(?:voor|achter)?naam|name|ad soyad|imię i nazwisko|nombre|nom) ?:',
];

/** What may stand in a name without a capital. */
export const particles =
  "van|de|der|den|ter|ten|te|'t|in 't|el|al|ben|bin|ibn|abu|von|zu|da|di|dos|del|la|le|du|y|bint|ould|ait|op|van't";

/** What stands where a name could, and is none. */
const ordinaryWords = [
  'niet|nu|anders|nog|na|ook|op|in|al|toch|verkeerd|fout|foutief|gewijzigd|veranderd|onjuist|goed|juist|te|lang|kort|zo',
  'helemaal|volgens|sinds|vroeger|eigenlijk|officieel|alleen|wel|hetzelfde|dezelfde|zoals|met|voor|bij|aan|om|uit|over|weg',
  'en|of|maar|dus|want|dat|die|dit|de|het|een|mijn|uw|zijn|haar|hun|ik|hij|zij|u|je|jij|we|wij|wat|hoe|waar|wanneer|wie|waarom',
  'heb|heeft|had|ben|bent|is|was|woon|woont|wil|wilt|wou|kan|kunt|kunnen|moet|moeten|zou|zal|ga|krijg|kreeg|krijgt|vraag|zoek',
  'kom|komt|snap|begrijp|weet|denk|hoor|zie|lees|lukt|staat|stond|werkt|doet|zeg|zit|mag|hulp|graag|bel|gespeld|geschreven',
  'getrouwd|gescheiden|onbekend|kwijt|vergeten|openbaar|bekend|geheim|nodig|verplicht|dubbel|anoniem|iedereen|iemand|niemand',
  'geen|daar|gewoon|er|hier|eerst|ooit|nooit|vaak|soms|weer|opeens|ineens|automatisch|door|onder|tussen|tijdens|zonder|misschien',
  'waarschijnlijk|blijkbaar|helaas|echt|erg|heel|zeer|eenmaal|bijna|precies|alsnog|meestal|nergens|ergens|overal|moeilijk|vreemd',
  'digid|mijnoverheid|uwv|svb|duo|cak|rdw|cbr|ind|belastingdienst|gemeente|toeslagen|bsn|aow|ww',
  'gone|there|here|just|really|only|never|always|often|being|getting|listed|shown|known|registered|mistyped|blank|empty|hard|to',
  'not|now|wrong|incorrect|misspelled|spelled|spelt|written|different|changed|missing|too|very|the|a|an|on|at|in|no|still|also',
  'and|but|or|so|because|i|you|he|she|it|my|your|have|has|am|are|live|lives|want|need|can|could|would|please|when|how|what|where|who',
  'why|from|with|for|back|if|tomorrow|today|later|correct|right|long|short|same|other|another|already|unknown|required|as|to|that',
  'yanlış|değişti|değil|farklı|ve|ile|ama|için|bir|bu|ne|nasıl|nerede|yok|var|hala|artık|doğru|yazılmış|başka|istiyorum|adım',
  'mektupta|pasaportta|kimlikte|resmi|sonra|bana|beni|ben|oturuyorum|yaşıyorum',
  'غير|خطأ|خاطئ|مكتوب|تغير|ليس|لا|في|على|من|إلى|الى|هو|هي|و|أو|لكن|بعد|قبل|موجود|مختلف|صحيح|الجديد|القديم|الكامل|أريد|اريد|أنا|انا',
  'كيف|متى|أين|هل|ما|لم|لدي|عندي|أسكن|اسكن|أعيش|مع|الآن|كان|يكون',
  'inaczej|teraz|już|nie|tak|jest|źle|błędnie|zmieniło|zmienione|po|na|w|z|i|a|ale|oraz|lub|że|jak|co|gdzie|kiedy|mam|chcę|jestem',
  'mieszkam|potrzebuję|proszę|mój|moje|się|to|od|do|dla|inne|nowe|stare|poprawnie|zapisane|mogę|muszę',
  'інакше|тепер|неправильно|написано|змінилося|не|так|в|у|на|з|із|і|й|та|а|але|я|що|як|де|коли|маю|хочу|живу|мені|мій|моя|після',
  'невірне|неправильне|неправильна|інше|пусте|довге|просто|скрізь|ніде|там|тут',
  'вже|змінене|вказано|є|потрібно|можу|до|від|для|це|ще|правильно',
  'иначе|теперь|неправильно|изменилось|изменилась|и|но|или|где|когда|хочу|мне|мой|после|уже|указано|указана|есть|нужно|могу|от',
  'неверное|неправильное|неправильная|неправильная|другим|пустое|длинное|так|просто|везде|нигде|там|тут|здесь',
  'с|к|по|живу|меня|это|ещё|другое|другая|есть|правильно|неверно',
  'ahora|diferente|distinto|incorrecto|equivocado|mal|escrito|no|el|la|un|una|en|con|de|y|o|pero|que|como|cómo|donde|dónde|cuándo',
  'tengo|quiero|vivo|necesito|soy|estoy|otro|igual|largo|correcto|puedo|por|para|mi|sin|ya|desde|después|también|aún',
  'maintenant|autrement|faux|mal|écrit|incorrect|erroné|différent|pas|le|les|un|une|dans|sur|avec|et|ou|mais|que|comment|où|quand',
  "j['’]ai|j['’]habite|je|suis|veux|voudrais|besoin|toujours|trop|changé|correct|inconnu|ne|en|au|depuis|après|aussi|très|bien",
  'jetzt|anders|falsch|nicht|geändert|geschrieben|seit|nach|auf|im|in|mit|und|oder|aber|ich|wie|wo|wann|was|habe|bin|wohne|will',
  'möchte|brauche|kann|der|die|das|ein|eine|noch|richtig|unbekannt|lang|so|eigentlich|offiziell|dort|auch|zu|von|laut|am|an|kein|mein',
  'اشتباه|غلط|در|را|از|به|با|که|و|یا|اما|چه|چطور|کجا|کی|نیست|عوض|تغییر|شده|نوشته|هنوز|هم|متفاوت|درست|جدید|قدیمی|می|میخواهم|دارم',
  'هستم|است|هست|بعد|روی|برای|این|آن|چیست|من|کرده|فرق',
];

/** A whole word that is no part of a name. */
export const noName = new RegExp(`^(?:${ordinaryWords.join('|')})$`, 'iu');

/** A Dutch or English word in its past form, such as "veranderd" and "misspelled". */
export const pastForm =
  /^(?!ger(?:ar[dt]|rit|ben|hard|lind|trud)|ber(?:nard|end|nadet)|benedi[ck]t)(?:(?:ver|ge|be|ont|her|mis|aan|af|om|in|uit|door)\p{L}{4,}(?:d|t|en)|\p{L}{4,}(?:ssed|lled|nged|tten))$/u;
