import type { Recognised } from '../recognised.ts';

/**
 * Words of greetings and of questions at a desk, beside the counted ones: those are from books, films
 * and news. Languages of which we have no sentences and no count are known by these alone.
 */
export const everydayWords: Readonly<Record<Recognised, string>> = {
  nl:
    'hallo hoi goedemorgen goedemiddag dag bedankt dankjewel alstublieft aub graag help hulp afspraak vraag brief wachtwoord vergeten aanvragen inloggen kwijt betalen krijg doet werkt nee ja mijn medewerker ff effe mn effen krijgt gekregen moet kan ' +
    // As young people in the cities write.
    'wollah wallah wollo ewa fawaka faka waggie mattie matties brada bro broer gast drerrie osso patta doekoe doezoe tfoe skeer kaolo sma chickie ouwe niffo tori dushi gwn idd egt ofzo kweenie weetnie kzit kheb kwil jwz hvj dr',
  en: 'hello hi hey thanks thank please help appointment question letter password forgot forgotten apply login lost pay yes no how do english',
  tr: 'merhaba selam günaydın teşekkürler teşekkür lütfen yardım randevu soru mektup mektubu şifre şifremi unuttum başvuru başvurmak nasıl nerede zaman evet hayır istiyorum gelir alabilirim türkçe tamam',
  ar: 'مرحبا السلام عليكم شكرا فضلك مساعدة موعد سؤال رسالة كلمة المرور السر نسيت طلب كيف أين متى نعم لا أريد أحتاج العربية',
  pl: 'cześć dzień dobry dziękuję proszę pomoc pomocy wizyta pytanie list hasło hasła zapomniałem zapomniałam wniosek jak gdzie kiedy tak nie chcę potrzebuję polsku',
  uk: 'привіт добрий день дякую будь ласка допомога допоможіть зустріч питання лист пароль забув забула подати заявку як де коли так ні хочу потрібно українською',
  es: 'hola buenos días gracias favor ayuda cita pregunta carta contraseña olvidé olvidado solicitar cómo dónde cuándo sí no quiero necesito español',
  fr: "bonjour salut merci s'il plaît aide rendez-vous question lettre mot passe oublié demander comment où quand oui non veux besoin j'ai c'est d'une l'aide français",
  de: 'hallo guten tag morgen danke bitte hilfe termin frage brief passwort vergessen beantragen wie wo wann ja nein möchte brauche deutsch',
  fa: 'سلام درود ممنون متشکرم لطفا کمک وقت سوال سؤال نامه رمز عبور فراموش کرده‌ام کردم درخواست چطور چگونه کجا کی بله نه می‌خواهم دارم فارسی',
  ru: 'привет здравствуйте добрый день спасибо пожалуйста помощь помогите вопрос письмо пароль забыл забыла подать заявку как где когда да нет хочу нужно русски',
  pt: 'olá bom dia obrigado obrigada ajuda carta senha esqueci pedir como onde quando sim não quero preciso português',
  it: 'ciao buongiorno grazie aiuto appuntamento lettera password dimenticato richiedere come dove quando sì no voglio bisogno italiano',
  ro: 'bună salut mulțumesc multumesc ajutor programare scrisoare parola uitat cum unde când cand da nu vreau nevoie română',
  bg: 'здравей здравейте добър ден благодаря моля помощ въпрос писмо парола забравих как къде кога да не искам трябва български',
  hu: 'szia helló köszönöm kérem segítség időpont kérdés levél jelszó elfelejtettem hogyan hol mikor igen nem szeretnék magyar',
  cs: 'ahoj dobrý den děkuji prosím pomoc schůzka otázka dopis heslo zapomněl jak kde kdy ano ne chci potřebuji česky',
  sh: 'zdravo dobar dan hvala molim pomoć pitanje pismo lozinka zaboravio kako gdje gde kada da ne želim trebam',
  id: 'halo selamat pagi terima kasih tolong bantuan surat kata sandi lupa bagaimana dimana kapan ya tidak saya mau perlu',
  ur: 'السلام علیکم شکریہ مہربانی مدد سوال خط پاس بھول کیسے کہاں کب ہاں نہیں چاہیے اردو',
  ku: 'silav spas rojbaş alîkarî ez tu ew em hûn min te wî wê me we ji bo li û ku di de bi ye ne im in çi çawa kengî kî ku heye nîne dixwazim dikarim dikim kir bû jî her vê vî yê ya yên nikarim kurdî kurmancî',
  pap: "bon dia tardi nochi danki ayudo mi bo e nos boso nan ta tabata tin ku di na pa por no si kon unda ki kiko ken mester sa bai hasi papia un ami abo pero tambe tur lubida m'a ke haña papiamentu papiamento ku̱ karta yama pidi",
  ary: 'salam slm labas bikhir chokran choukran shukran afak bghit bghina bghiti nchouf nchof ref n3ref kifach kifash kifech fin feen imta 3lach lach 3la wach wash chno chnou shnou dyal dyali dyalek had hada hadi ana nta nti howa hiya hna ntoma homa kan kayn kayna makaynch mafhemtch maareftch ma walo bezaf bzzaf daba ghedda lyoum lbarh men mn maa ila hit smahli allah ykhlik inshallah hamdoulillah mezyan mzyan safi iyeh der khassni khasni khassek andi endi lwra wra lkhedma lkhdma dar flous lflous brat bra choufi chouf sme3 khoya khti mama baba tarika tari kan3ref bach mashi machi chwiya',
  ber: 'azul mamek mamec manis mani melmi umi maghar tanemmirt ih oho uhu necc nec cek cem netta nettat necnin tamazight tarifit rif ddunit axxam taddart',
  fy: 'goeie goedemoarn moarn tige tank asjebleaft ferjitten wachtwurd help brief hoe wêr wannear ja nee ik wol net kin frysk',
  nds: 'moin gooden dag dank wachtwoord hülp breef wo wannehr ja nee ik will nich kann platt',
  srn: 'odi fawaka fa waka mi yu a wi unu den no na fu e o ben wani wan sani sabi go kon tan bun grantangi brasa oso moni wroko mati sma pikin brifi yepi aksi suku kan musu nanga disi dati san pe sranan tongo gado ala dei tide tamara',
  af: 'hallo goeie môre dankie asseblief hulp afspraak vraag brief wagwoord vergeet hoe waar wanneer ja nee wil nie kan afrikaans',
  da: 'hej goddag tak venligst hjælp aftale spørgsmål brev adgangskode glemt ansøge hvordan hvor hvornår ja nej vil ikke kan dansk',
  sw: 'habari asante tafadhali msaada miadi swali barua nenosiri nimesahau omba jinsi wapi lini ndiyo hapana nataka nahitaji kiswahili',
  so: 'salaan mahadsanid fadlan caawimaad aniga adiga waxaan waa iyo oo ku ka u la ma sidee xagee goorma haa maya rabaa baahanahay soomaali waxa inaan ayaa uu aad iyadoo laakiin ciwaanka',
};
