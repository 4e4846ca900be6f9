import { languages, type Language } from '../../conversation/index.ts';
import { plainWords } from './vocabulary.ts';

/** What each language is called: by itself, in Dutch, in English, and by neighbours who ask for it. */
const names: Readonly<Record<Language, string>> = {
  nl: 'nederlands dutch hollandais néerlandais niederländisch hollandaca felemenkçe holenderski niderlandzki нідерландська нідерландською голландською нидерландский голландски голландском الهولندية هولندي هلندی neerlandés holandés',
  en: 'engels english inglés ingles anglais englisch ingilizce i̇ngilizce angielski angielsku англійська англійською английский английски английском الإنجليزية الانجليزية انجليزي إنجليزي انگلیسی',
  tr: 'turks turkish türkçe turkce türkce turkçe türkisch turc turco turecki turecku турецька турецькою турецкий турецки التركية تركي ترکی',
  ar: 'arabisch arabic العربية عربي عربى بالعربي بالعربية العربي arabi arabe árabe arapça arapca arabski arabsku арабська арабською арабский арабски عربی marokkaans syrisch',
  pl: 'pools polish polski polsku polnisch polonais polaco lehçe lehce польська польською польский польски البولندية بولندي لهستانی',
  uk: 'oekraïens oekraiens oekraine ukrainian українська українською украінською украинский украински украинском ukrainisch ukrainien ucraniano ukraynaca ukraiński ukrainski ukraińsku الأوكرانية اوكراني اوکراینی',
  es: 'spaans spanish español espanol castellano spanisch espagnol i̇spanyolca ispanyolca hiszpański hiszpanski hiszpańsku іспанська іспанською испанский испански الإسبانية اسباني اسپانیایی',
  fr: 'frans french français francais französisch franzosisch francés frances fransızca fransizca francuski francusku французька французькою французский французски الفرنسية فرنسي فرانسوی',
  de: 'duits german deutsch alemán aleman allemand almanca niemiecki niemiecku німецька німецькою немецкий немецки немецком الألمانية الماني آلمانی',
  fa: 'perzisch persian farsi dari فارسی فارسي دری الفارسية persisch persan persa farsça farsca perski persku перська перською персидский персидски фарси',
  ru: 'russisch russian русский русски русском российский russe ruso rusça rusca rosyjski rosyjsku російська російською الروسية روسي روسی',
};

/** The words of a request around the name. With any other word the message is a question of its own. */
const around = `
  in het de graag naar spreekt spreek spreken praat praten u je jij jullie kan kunt kun kunnen we wij ik wil liever alstublieft alsjeblieft aub taal ook mag dit hier
  please do you speak can i want to language switch talk could prefer would like my is
  bitte auf sprechen sie sprichst du können kannst wir ich möchte
  lütfen konuşuyor musunuz konuşur biliyor musun istiyorum konuşmak dilinde dili olarak konuşabilir
  هل تتكلم تتحدث تتكلمون تتحدثون اللغة لغة باللغة من فضلك لو سمحت أريد اريد بدي أن
  po proszę czy pan pani mówi mówicie mówisz język języku
  будь ласка розмовляєте говорите ви мова мовою можна чи
  en por favor habla hablas hablan puede puedo hablar quiero
  parlez vous parles tu parler svp plaît sil te je veux voudrais langue
  به زبان لطفا صحبت می میکنید کنید کنی حرف بزنید
  по пожалуйста вы язык языке на можно ли говорить
`;

const wordsOf = (text: string): readonly string[] => plainWords(text).trim().split(/\s+/u);

const languageCalled: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) =>
    wordsOf(names[language]).map((name): [string, Language] => [name, language]),
  ),
);
const wordsAround: ReadonlySet<string> = new Set(wordsOf(around));

/** The language that a message asks for, when that is all it asks. */
export const recogniseLanguageWish = (text: string): Language | undefined => {
  const words = wordsOf(text);
  const named = new Set(words.flatMap((word) => languageCalled.get(word) ?? []));
  const isOnlyWish = words.every((word) => languageCalled.has(word) || wordsAround.has(word));
  return named.size === 1 && isOnlyWish ? [...named][0] : undefined;
};
