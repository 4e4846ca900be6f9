import type { Language } from '../../../src/conversation/index.ts';

/** The two halves of the corpus: detectors are mended on dev, test only reports. */
export type CorpusSet = 'dev' | 'test';

type Pools = Readonly<Record<CorpusSet, readonly string[]>>;

const pool = (dev: string, test: string): Pools => ({
  dev: dev.split('; '),
  test: test.split('; '),
});

/** Made-up people; no name of dev stands in test. */
export const names: Readonly<Record<Language, Pools>> = {
  nl: pool(
    'Jan de Vries; Fatima el Amrani; Gerard van den Berg; Riet Jansen; J. Bakker; Anna-Maria Visser; Mohammed Bouzid; Truus Smit',
    'Piet Mulder; Khadija Ben Salah; Willemien van der Meulen; Sjoerd Dijkstra; A.M. Hendriks; Marie-Louise Peeters; Yusuf Öztürk; Bep Kuipers',
  ),
  en: pool(
    'Ahmed Hassan; Mary Johnson; Kwame Mensah; Sarah O’Brien; David Clark; Priya Patel',
    'Blessing Okafor; John Smith; Emily Watson; Abdi Warsame; Grace Lee; Thomas McDonald',
  ),
  tr: pool(
    'Ayşe Yılmaz; Mehmet Demir; Zeynep Kaya; Hüseyin Çelik; Emine Şahin',
    'Fatma Aydın; Mustafa Arslan; Elif Doğan; İbrahim Koç; Hatice Polat',
  ),
  ar: pool(
    'محمد الحسن; فاطمة; أحمد السيد; ليلى حداد; يوسف خليل',
    'خالد العلي; مريم; عمر الخطيب; سعاد منصور; نور الدين',
  ),
  pl: pool(
    'Anna Kowalska; Piotr Nowak; Katarzyna Wiśniewska; Tomasz Zieliński',
    'Magdalena Wójcik; Krzysztof Kamiński; Agnieszka Lewandowska; Marek Dąbrowski',
  ),
  uk: pool(
    'Олена Шевченко; Іван Коваленко; Наталія Бондар; Андрій Мельник',
    'Оксана Ткаченко; Сергій Кравчук; Юлія Поліщук; Дмитро Савченко',
  ),
  es: pool(
    'Carlos García López; María Fernández; José Ramírez; Lucía Torres',
    'Ana Martínez Ruiz; Miguel Sánchez; Carmen Ortega; Diego Morales',
  ),
  fr: pool(
    'Marie Dupont; Jean Martin; Aminata Diallo; Philippe Bernard',
    'Sophie Lefèvre; Ousmane Traoré; Claire Moreau; Michel Petit',
  ),
  de: pool(
    'Peter Müller; Sabine Schmidt; Klaus Weber; Heike Fischer',
    'Jürgen Schneider; Monika Becker; Stefan Hoffmann; Ute Schäfer',
  ),
  fa: pool(
    'علی رضایی; مریم احمدی; حسین کریمی; زهرا محمدی',
    'رضا حسینی; فاطمه موسوی; امیر جعفری; نرگس صادقی',
  ),
  ru: pool(
    'Иван Петров; Елена Смирнова; Сергей Иванов; Ольга Кузнецова',
    'Алексей Попов; Татьяна Соколова; Михаил Лебедев; Наталья Морозова',
  ),
};

/** Streets that say themselves that they are one; most do not exist in the town beside them. */
export const streets: Pools = pool(
  'Kerkstraat; Burgemeester van Hasseltlaan; Dorpsweg; Nieuwe Gracht; Prinses Beatrixplein; Oude Haven; Molendijk; J.P. Coenstraat',
  'Schoolstraat; Professor Lorentzlaan; Zandweg; Lange Gracht; Julianaplein; Van der Helststraat; Eerste Oosterparkstraat; Waterpoortsingel',
);

/** Streets that only the words around them show to be one. */
export const otherStreets: Pools = pool(
  'Damrak; Lange Voorhout; De Meent',
  'Rokin; Korte Voorhout; De Brink',
);

/** Addresses in the manner of the country that somebody came from; "#" is the number. */
export const homeAddresses: Readonly<Partial<Record<Language, Pools>>> = {
  en: pool('# Baker Street', '# Victoria Road'),
  tr: pool('Atatürk caddesi #', 'Cumhuriyet sokak no #'),
  ar: pool('شارع النيل #', 'شارع الملك فيصل #'),
  pl: pool('ul. Kwiatowa #', 'ul. Marszałkowska #'),
  uk: pool('вул. Шевченка #', 'вулиця Хрещатик #'),
  es: pool('calle Mayor #', 'avenida de la Paz #'),
  fr: pool('# rue de la Paix', '# avenue des Lilas'),
  de: pool('Hauptstraße #', 'Bahnhofstraße #'),
  fa: pool('خیابان آزادی پلاک #', 'خیابان ولیعصر پلاک #'),
  ru: pool('ул. Ленина #', 'улица Пушкина #'),
};

/** Months as they stand in a date. */
export const months: Readonly<Record<Language, string>> = {
  nl: 'januari maart juni oktober',
  en: 'January March June October',
  tr: 'Ocak Mart Haziran Ekim',
  ar: 'يناير مارس يونيو أكتوبر',
  pl: 'stycznia marca czerwca października',
  uk: 'січня березня червня жовтня',
  es: 'de enero de|de marzo de|de junio de|de octubre de',
  fr: 'janvier mars juin octobre',
  de: 'Januar März Juni Oktober',
  fa: 'فروردین خرداد مهر اسفند',
  ru: 'января марта июня октября',
};

export const passwords: Pools = pool(
  'Zonnebloem1!; hondje123; Kat2026; Welkom01; qwerty12; Ajax-4ever; M0nkey77',
  'Geheim99!; poesje456; Lente2025; Tulp!88; zomer1967; P@ssw0rd; Oma_Riet1',
);

export const userNames: Pools = pool(
  'riet78; jansen_1950; fatima.a1',
  'piet55; mulder1948; khadija_b2',
);
