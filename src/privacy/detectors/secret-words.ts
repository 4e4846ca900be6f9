/**
 * The words around a secret, as sources of regular expressions, in the languages the assistant
 * answers in. Spaces are single: detectors read canonical text.
 */

/** What may be followed by any word that is a password. */
const passwordWords = [
  'wacht ?woord(?:en)?',
  'pass ?word|passcode|pass ?phrase',
  '[şs][iİ]fre(?:m|si|miz|niz)?|parola(?:m|sı)?',
  'كلمة (?:ال)?(?:سر|مرور)(?: الخاصة بي)?|(?:ال)?باسورد',
  'has[łl]o',
  'пароль',
  'contrase[ñn]a|clave',
  'mot de passe|mdp',
  'passwort|kennwort',
  'رمز عبور|گذرواژه|پسورد|رمز',
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
  `(?<!(?:${openCodes}) )kod(?:u|um|umuz|unuz)?`,
  'الرقم السري|رقمي السري|(?:ال)?(?:رمز|كود)ي?(?! (?:ال)?بريدي)',
  'п[іи]н(?:[ -]?код)?|код',
  'c[óo]digo',
  'کد',
];

/** What may stand between such a word and the secret: "de code *die ik kreeg van DigiD* is …". */
const fillers = [
  "van|voor|bij|mijn|m'n|de|het|digid|app|sms|bank|bankpas|die|ik|kreeg|heb|gekregen|gebruik",
  'of|for|from|my|the|on|i|got|received|that|use',
  'aktywacyjny|weryfikacyjny|dostępu|do|mojego|mój|moje|pin',
  'активац\\p{L}{1,4}|п[іо]дтвер\\p{L}{1,9}|з|из|від|от|смс|мій|мой|для',
  'activación|verificación|acceso|seguridad|confirmación|del?|mi|la|secreto',
  "d'activation|vérification|secret|confidentiel|mon|du",
  'meine?r?|für|von',
  'التفعيل|التحقق|الدخول|التأكيد|التنشيط|الخاص|بي|السري',
  'من|فعال ?سازی|تایید|پیامک|ورود|عبور',
];

/** What ties the word to the secret. */
const copulas = [
  'is|was|luidt|are|to|jest|brzmi|es|est|ist|lautet|це|є|это|هو|هي',
  "c'est|namelijk|şu",
];

/** What follows "my password is" when no password follows. */
const ordinary = [
  'vergeten|kwijt|weg|niet|fout|verkeerd|onjuist|ongeldig|geblokkeerd|verlopen|gewijzigd|veranderd',
  'gereset|verwijderd|nodig|hetzelfde|oud|nieuw|goed|juist|veilig|nog|ook|wel|een|het|mijn|dat|wat|hoe',
  'waar|onbekend|gestolen|gehackt|verplicht|moeilijk|lastig|lang|kort|klaar|zoek|aanvragen|wijzigen',
  'veranderen|herstellen|ingesteld|gelukt|mislukt|vernieuwd|digid|mijnoverheid',
  'wrong|forgotten|lost|incorrect|invalid|blocked|expired|not|too|the|what|how|changed|correct|gone',
  'old|new|required|needed|secure|reset|locked|stolen|missing|working|hacked|unknown|please|help',
  'yanlış|unuttum|kayıp|hatalı|geçersiz|doğru|değil|nedir|yok|lazım',
  'złe|błędne|nieprawidłowe|zapomniane|zablokowane|nieważne|stare|nowe|dobre|nie',
  'неправильний|невірний|забула?|забутий|заблокован(?:ий|о|а)?|старий|новий|неправильный|неверный',
  'забыла?|забыт|старый|новый|потерян|втрачений',
  'incorrecta|olvidada|mala|perdida|bloqueada|errónea|correcta|nueva|vieja|caducada',
  'oubliée?|perdu|faux|bloqué|pas|expiré|invalide|erroné|bon|nouveau|incorrecte?',
  'falsch|vergessen|nicht|gesperrt|abgelaufen|ungültig|richtig|alt|neu|verloren|zurückgesetzt',
  'خطأ|خاطئة|غير|منسية|صحيحة|ضائعة|اشتباه|غلط|فراموش',
];

const joined = (sources: readonly string[]): string => sources.join('|');
const wholeWords = (sources: readonly string[]): string =>
  `(?<!\\p{L})(?:${joined(sources)})(?!\\p{L})`;

/** Words that a password follows. */
export const aPasswordWord = wholeWords(passwordWords);
/** Words that a code follows. */
export const aCodeWord = wholeWords(codeWords);
/** What ties such a word to a secret: fillers, then a copula or a sign. */
export const aTie =
  `(?:[ ](?:${joined(fillers)})(?![\\p{L}\\p{N}])){0,7}` +
  `(?: ?[:=]|[ ]-|[ ](?:${joined(copulas)})(?![\\p{L}\\p{N}]) ?:?)`;
/** A looser tie, enough where the secret has the looks of one. */
export const aLooseTie = `(?:${aTie}|(?:[ ](?:${joined(fillers)})(?![\\p{L}\\p{N}])){0,7})`;
/** Words after a password that show it to be one: what is listed goes on. */
export const aNextEntry =
  '(?:en|and|ve|und|et|y|oraz|та|и|و|gebruikersnaam|username|user|login|inlognaam)(?![\\p{L}\\p{N}])';
/** A whole word that people say about a password. */
export const anOrdinaryWord = new RegExp(`^(?:${joined(ordinary)})$`, 'iu');
