/**
 * The words around a secret, as sources of regular expressions, in the languages the assistant
 * answers in. Spaces are single: detectors read canonical text.
 */

/** What may be followed by any word that is a password. */
const passwordWords = [
  'wacht ?woord(?:en)?|wachtwoor[dt]?|wagtwoord|wachwoord|pas+woord|wwoord',
  'pass ?words?|passcode|pass ?phrase|passwd|pwd',
  '[şs][iİ]fre(?:\\p{L}{0,5})|parola\\p{L}{0,4}',
  'ك?كلمة (?:ال)?(?:سر|مرور)ي?(?: الخاصة بي)?|(?:ال)?باسورد',
  'has[łl](?:o|a|em)',
  'парол(?:ь|я|ем)',
  'contrase[ñn]a|clave',
  'mot de passe|mdp',
  'passwort|kennwort',
  'رمز عبور\\p{L}?|گذرواژه\\p{L}?|پسورد\\p{L}?|رمزم?',
];

/** What may be followed by any word that is a user name. */
const userNameWords = [
  'gebruikers? ?na+m|inlog ?naam|login ?naam|inlog ?gegevens',
  'user ?names?|user ?id|login ?name',
  'kullanıcı ad(?:ı|ım)',
  'اسم (?:ال)?مستخدم(?: الخاص بي)?',
  'nazwa użytkownika',
  "ім['’ʼ]?я користувача|логін",
  'имя пользователя|логин',
  'nombre de usuario',
  "nom d['’]utilisateur|identifiant",
  'benutzername|nutzername|anmeldename',
  'نام کاربری',
];

// "WW" is also the law on unemployment, and a pass, a user or a login is mostly something else: what
// follows has the looks of a secret.
const shortWords = [
  'ww|pw|psw|pass|inlog|login|user|zugangsdaten|usuario|utilisateur|użytkownik|kullanıcı|parol',
];

const codeKinds =
  'sms|inlog|login|toegangs|activerings|activatie|activation|verificatie|verification|beveiligings|' +
  'security|controle|herstel|koppel|bevestigings|confirmation|digid|app|aktivierungs|sicherheits|' +
  'bestätigungs|zugangs';
// "Code" says little by itself: these words before it say that it is no secret.
const openCodes =
  'post|postal|zip|area|country|error|fout|qr|bar|source|land|korting|posta|hata|alan|ülke|street';

/** What is followed by a secret with a digit in it. */
const codeWords = [
  `pin(?:[ -]?(?:code|nummer|number|kodu?))?`,
  `(?:${codeKinds})[ -]?codes?`,
  `(?<!(?:${openCodes})[ -])code`,
  'otp',
  `(?<!(?:${openCodes}) )kod(?:u|um|umuz|unuz|unu|umu|em|y)?`,
  'الرقم السري|رقمي السري|(?:ال)?(?:رمز|كود)ي?(?! (?:ال)?بريدي)',
  'п[іи]н(?:[ -]?код(?:у|ом|а)?)?|код(?:у|ом|а)?',
  'c[óo]digo',
  'کدی?|پین|رمز پویا',
];

/** What may stand between such a word and the secret: "de code *die ik kreeg van DigiD* is …". */
const fillers = [
  "van|voor|bij|mijn|m'n|mn|de|het|digid|app|sms|bank|bankpas|die|dat|ik|kreeg|heb|gekregen|gebruik",
  'zijn|zelf|of|for|from|my|the|on|i|got|received|that|use|as',
  'aktywacyjny|weryfikacyjny|dostępu|do|mojego|mój|moje|pin',
  'активац\\p{L}{1,4}|п[іо]дтвер\\p{L}{1,9}|з|из|від|от|смс|мій|мой|для',
  'activación|verificación|acceso|seguridad|confirmación|del?|mi|la|secreto',
  "d'activation|vérification|secret|confidentiel|mon|du",
  'meine?r?|für|von',
  'التفعيل|التحقق|الدخول|التأكيد|التنشيط|الخاص|بي|السري',
  'من|فعال ?سازی|تایید|پیامک|ورود|عبور',
  '(?:in|uit|op|per) (?:(?:de|mijn|die|deze) )?(?:brief|post)|(?:in|from) (?:the|my) letter',
  'via|per|uit|op|telefoon|scherm|staat|kwam|binnen|krijg|kregen|stuurde|stuurden|gaf|gaven|u|me|mij|van|pas|kaart|net|zojuist|verzonden',
  'by|via|text|message|phone|was|sent|me|they|gave|just|your|email|e-mail|screen|bank|card',
  'gelen|telefonuma|bana|ile|gönderilen|kartımın|bankadan|aldığım',
  'الذي|التي|وصلني|وصل|وصلتني|جاءني|إلي|رسالة|البطاقة|بطاقتي|البنك|على|هاتفي',
  'z|ze|przyszedł|dostałem|dostałam|który|karty|bankowej|mi|na|telefon|od|banku',
  'який|прийшов|отримав|отримала|картки|банку|мені|на|телефон|который|пришёл|пришел|получил|получила|карты|банка|мне',
  "que|recibí|recibi|me|llegó|enviaron|por|tarjeta|banco|al|móvil|reçu|j['’]ai|par|carte|bancaire|sur|téléphone|ma",
  'den|ich|bekam|bekommen|habe|per|karte|auf|dem|handy|meinem|vom|که|آمد|آمده|پیامکی|کارت|کارتم|بانک|بانکی|برایم|به',
  'olarak|mektuptaki|w liście|[ув] листі|в письме|en la carta|dans la lettre|im brief|في الرسالة|در نامه',
];

/** What may stand between "is" and a secret: "mijn wachtwoord is *nog steeds* …". */
const adverbs = [
  'nu|nog|steeds|gewoon|altijd|dus|volgens|mij|still|always|just|now|simply|hala|hep|zawsze',
  'teraz|завжди|зараз|всегда|сейчас|siempre|ahora|toujours|immer|jetzt|noch|دائما|الآن|همیشه',
];

/** What ties the word to the secret. */
const copulas = [
  'is|was|luidt|are|to|jest|brzmi|es|est|ist|lautet|це|є|это|هو|هي',
  "c'est|namelijk|şu",
];

const joined = (sources: readonly string[]): string => sources.join('|');
const wholeWords = (sources: readonly string[]): string =>
  // A word that stands against a mask was part of what is masked.
  `(?<!\\p{L})(?:${joined(sources)})(?![\\p{L}[])`;

const filler = `[ ](?:${joined(fillers)})(?![\\p{L}\\p{N}])`;
const copula = `[ ](?:${joined(copulas)})(?![\\p{L}\\p{N}])`;

/** Words that a password or a user name follows. */
export const aPasswordWord = wholeWords([...passwordWords, ...userNameWords]);
/** Words that a code follows. */
export const aCodeWord = wholeWords(codeWords);
/** Short words that may mean a password or a user name, and mostly mean something else. */
export const aShortWord = wholeWords(shortWords);
/** What ties such a word to a secret: fillers, then a copula or a sign. */
export const aTie = `(?:${filler}){0,7}(?: ?[:=]|[ ]-|${copula} ?:?)`;
/** A looser tie, enough where the secret has the looks of one. */
export const aLooseTie = `(?:${filler}|${copula}|[ ](?:${joined(adverbs)})(?!\\p{L})){0,8}(?: ?[:=]|[ ]-)?`;
/** Words after a password that show it to be one: what is listed goes on. */
export const aNextEntry =
  '(?:en|and|ve|und|et|y|oraz|та|и|و|gebruikersnaam|username|user|login|inlognaam|wachtwoord|' +
  'password|pass|ww)(?![\\p{L}\\p{N}[])';
