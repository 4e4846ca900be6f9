/**
 * What people write where a secret could stand, and which is none: words about a password, times and
 * amounts, names of devices.
 */

/** What follows "my password is" when no password follows. */
const aboutSecrets = [
  'vergeten|kwijt|weg|niet|fout|verkeerd|onjuist|ongeldig|geblokkeerd|verlopen|gewijzigd|veranderd',
  'gereset|verwijderd|nodig|hetzelfde|zelfde|oud|nieuw|goed|juist|veilig|nog|ook|wel|een|het|mijn|dat|dit',
  'waar|onbekend|gestolen|gehackt|verplicht|moeilijk|lastig|lang|kort|klaar|zoek|aanvragen|wijzigen',
  'veranderen|herstellen|ingesteld|gelukt|mislukt|vernieuwd|wat|hoe|niets|geen|ander|anders|bezet|leeg',
  'simpel|makkelijk|zwak|sterk|correct|gebruik|gestopt|afgelopen|ingetrokken|onveilig|persoonlijk|geheim',
  'onduidelijk|onleesbaar|toch|gewoon|steeds|altijd|alles|iets|opgeschreven|gelijk|klopt|juiste|verouderd',
  'raar|stom|vreemd|uniek|oke|oké|prima|bekend|slecht|ingewikkeld|opnieuw|belangrijk|tijdelijk|zichtbaar',
  'wrong|forgotten|lost|incorrect|invalid|blocked|expired|not|too|the|what|how|changed|correct|gone',
  'old|new|required|needed|secure|reset|locked|stolen|missing|working|hacked|unknown|please|help|taken',
  'unique|weird|same|weak|strong|empty|nothing|short|long',
  'yanlış|unuttum|kayıp|hatalı|geçersiz|doğru|değil|nedir|yok|lazım|aynı|eski|yeni|kısa|zayıf',
  'złe|błędne|nieprawidłowe|zapomniane|zablokowane|nieważne|stare|nowe|dobre|nie|zły|zła|błędna|zajęta',
  'nieprawidłowa|zablokowana|nieaktywne|wygasło|krótkie|słabe|nieznana',
  'неправильний|невірний|забула?|забутий|заблокован(?:ий|о|а)?|старий|новий|неправильный|неверный',
  'забыла?|забыт|старый|новый|потерян|втрачений|неправильне|невірне|короткий|занят|зайнятий',
  'заблокирован|истёк|просрочен|недійсний|слабкий|слабый|неверное|неправильное',
  'incorrecta|olvidada|mala|perdida|bloqueada|errónea|correcta|nueva|vieja|caducada|incorrecto|erróneo',
  'malo|perdido|ocupado|necesario|necesaria|bloqueado|desconocido|corta|débil',
  'oubliée?|perdue?|faux|fausse|bloquée?|pas|expirée?|invalide|erronée?|bon|nouveau|incorrecte?|court|pris|inconnue?|obligatoire',
  'falsch|vergessen|nicht|gesperrt|abgelaufen|ungültig|richtig|alt|neu|verloren|zurückgesetzt|kurz|weg|unbekannt|belegt',
  'ايميلي|إيميلي|بريدي|خطأ|خاطئة|خاطئ|غير|منسية|صحيحة|صحيح|ضائعة|قديمة|جديدة|ضعيفة|قصيرة|مستخدم|محظور|محظورة|منتهية',
  'اشتباه|غلط|فراموش|قدیمی|جدید|کوتاه|ضعیف|نادرست|مسدود',
];

/** What one logs in with that is no secret by itself. */
const meansOfLogin = [
  'digid|mijnoverheid|eherkenning|eidas|app|sms|code|pincode|pin|wachtwoord|gebruikersnaam|naam|inlog',
  'bsn|nummer|telefoon|telefoonnummer|mobiel|mail|e-?mail|mailadres|e-?mailadres|computer|laptop|tablet',
  'google|facebook|chrome|firefox|edge|safari|paspoort|rijbewijs|id|id-?kaart|pas|bankpas|idin|qr-?code',
  'vingerafdruk|gezicht|gezichtsherkenning|hulp|dan|krijg|kan|kom|ben|heb|maar|daarna|verder|vervolgens',
  'phone|name|username|password|number|passport|fingerprint|face|email|text|then|get|can|have',
  'telefon|şifre|numara|hasło|hasłem|numerem|telefonem|aplikacją|логін|паролем|телефон',
  'móvil|contraseña|téléphone|mot|application|handy|passwort|الهاتف|تطبيق|گوشی|تلفن|رمز',
];

/** "12maanden", "3e", "5-cijferige": a number with what it counts. */
const countedThings =
  'e|ste|de|x|th|st|nd|rd|u|uur|min|minuten|euro|eur|keer|maal|dagen|dgn|weken|wk|maand(?:en)?|mnd|jaar|jr|' +
  'jarige?|cijfers?|cijferige?|letters?|tekens?|staps|stappen|kb|mb|gb|km|hours?|days?|weeks?|months?|' +
  'years?|digits?|ay|gün|yıl|saat|dni|lat|godzin|днів|дней|років|лет|годин|días?|meses|años?|horas?|jours?|' +
  'mois|ans|heures?|tage|wochen|monate|jahre|stunden|يوم|أيام|شهر|أشهر|سنة|سنوات|روز|ماه|سال';
const months =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t|tember)?|' +
  'o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const date =
  `\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|` +
  `\\d{1,2}-?(?:${months})-?(?:\\d{2}|\\d{4})?|(?:${months})-?(?:\\d{1,2}|\\d{4})`;
const devices =
  '(?:windows|win|iphone|ipad|ios|android|office|samsung|galaxy|huawei|pixel|nokia|chrome|firefox|digid|' +
  'mijnoverheid|eherkenning|box|formulier|bijlage|pagina|covid-?|corona-?|wifi|artikel|art|lid|blz|form|' +
  'page)\\d{1,4}[a-z]{0,3}|[2-5][fg]a?|mfa|ipv\\d|eh\\d\\+?|mp\\d|a\\d(?:tje)?';

const whole = (sources: readonly string[]): RegExp =>
  new RegExp(`^(?:${sources.join('|')})$`, 'iu');

/** A whole word that people say about a password. */
export const anOrdinaryWord = whole([...aboutSecrets, 'digid', 'mijnoverheid']);
/** A whole word for a thing to log in with. */
export const aMeansOfLogin = whole(meansOfLogin);
/** A word with a digit in it that is no secret: an amount, a date, a device, a link. */
export const anOrdinaryNumber = whole([
  `[€$]?\\d{1,5}(?:[.,]\\d{1,3})*-?(?:${countedThings})`,
  '[€$]\\d[\\d.,-]*',
  date,
  devices,
  '(?:https?:|www\\.).*',
]);
