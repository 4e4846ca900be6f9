import type { Texts } from './texts.ts';

export const tr: Texts = {
  title: 'Taşınmayı bildirme',
  questions: [
    'Taşınmamı bildirmek için bana adım adım yardım edin',
    'Yeni adresimi sizinle birlikte bildirmek istiyorum',
    'Taşınma için yapacaklarımı tek tek gösterin',
    'Yeni adresime kaydolurken bana yol gösterin',
    'Taşınmam için bana bir liste hazırlayın',
  ],
  intro:
    'Taşınmanızı nasıl bildireceğinize birlikte bakıyoruz. Sonunda bir liste alırsınız. **Buraya BSN, şifre veya kod yazmayın.**',
  unknown: 'Bilmiyorum',
  where: 'Nerede oturacaksınız?',
  whereWithin: 'Hollanda içinde',
  whereIn: 'Hollanda’ya geliş',
  whereOut: 'Başka bir ülkede',
  stay: 'Bir yıl içinde {{emigration-months}} aydan uzun süre başka bir ülkede mi kalacaksınız?',
  stayLong: 'Evet, daha uzun',
  stayShort: 'Hayır, daha kısa',
  when: 'Ne zaman taşınıyorsunuz?',
  whenLater: '1 aydan sonra',
  whenSoon: '1 ay içinde',
  whenJust: 'Yeni taşındım',
  whenLate: 'Bir süre oldu',
  who: 'Yalnız mı taşınıyorsunuz, yoksa sizinle gelenler var mı?',
  whoAlone: 'Yalnızım',
  whoTogether: 'Gelenler var',
  home: 'Nasıl bir ev olacak?',
  homeRent: 'Kiralıyorum',
  homeOwn: 'Satın aldım',
  homeWith: 'Birinin yanında',
  digid: 'Çalışan, kendinize ait bir DigiD’niz var mı?',
  digidYes: 'Evet',
  digidNo: 'Hayır',

  titleCard: 'Taşınmanızı bildirin',
  titleLate: 'Taşınmanızı bugün bildirin',
  onlineSteps: [
    '**Oturacağınız yerin** gemeente (belediye) sitesine gidin. **verhuizing doorgeven** (taşınmayı bildirme) diye arayın.',
    'Kendi DigiD’nizle giriş yapın. Yeni adresinizi yazın.',
  ],
  deskSteps: [
    '**Oturacağınız yerin** gemeente’sini (belediye) arayın. Numara çoğu zaman 14 ve bölge kodudur.',
    'Gişe için randevu alın. Ya da kağıt form isteyin.',
  ],
  everybody:
    'Sizinle gelen herkesi bildirin. Kimin başkası için imza atabileceğini gemeente’ye sorun.',
  wait: 'Haber bekleyin. Yeni gemeente işi eski gemeente ile halleder.',
  byItself:
    '**Bu kendiliğinden olur:** adresiniz devlete, örneğin Belastingdienst’e (vergi dairesi) bildirilir.',
  tellYourself:
    '**Bunu siz yaparsınız:** bankanızı, aile hekiminizi, sağlık sigortanızı ve enerji şirketinizi arayın.',
  rentBenefit:
    'Huurtoeslag (kira yardımı) alıyor musunuz? Yeni kiranızı [toeslagen.nl](https://www.toeslagen.nl) sitesinde bildirin.',
  identity: 'Pasaportunuz, kimlik kartınız, ehliyetiniz veya oturum kartınız',
  paperRent: 'Kira sözleşmeniz',
  paperOwn: 'Evinizin satın alma belgesi',
  paperWith: 'Evde oturan kişinin izin verdiğini yazdığı mektup ve onun kimlik kartının kopyası',
  paperUnknown: 'Evinizle ilgili bir belge. Hangisi olduğunu gemeente’ye sorun',
  ownDigid: 'Kendi DigiD’niz',
  timeLater:
    'Taşınmadan {{move-weeks-before}} hafta öncesinden itibaren bildirebilirsiniz. En geç taşındıktan {{move-days-after}} gün sonra bildirilmelidir. Ücretsizdir.',
  timeNow: 'Taşındıktan sonra en geç {{move-days-after}} gün içinde bildirin. Ücretsizdir.',
  timeLate:
    'Taşınalı {{move-days-after}} günden fazla mı oldu? O zaman bildirdiğiniz gün sayılır. Gemeente en fazla {{verhuizing-fine-max}} ceza verebilir. Bunun olup olmayacağını ben belirleyemem.',
  timeUnknown:
    'Taşınmadan {{move-weeks-before}} hafta öncesinden taşındıktan {{move-days-after}} gün sonrasına kadar olur. Taşındınız mı? O zaman bugün yapın.',
  without: [
    'Mektupla veya gemeente gişesinde de olur. Arayın ve nasıl yapıldığını sorun.',
    'Yazılı olarak izin verirseniz başka biri yapabilir. DigiD’nizi asla kimseye vermeyin.',
    'Kütüphanede biri sizinle birlikte bakar. Siz kendiniz yazarsınız.',
  ],
  arriving: {
    title: 'Hollanda’da oturmaya mı geliyorsunuz?',
    steps: [
      'Oturacağınız yerin gemeente’sini (belediye) arayın. Kayıt için randevu isteyin.',
      'Hangi belgeleri getireceğinizi sorun. Sizinle gelenler var mı? Onları da söyleyin.',
      'Randevuya kendiniz gidin.',
      'Orada BSN’nizi ne zaman alacağınızı sorun. Sonra sağlık sigortasına bakın.',
    ],
    bring: ['Pasaportunuz veya kimlik kartınız', 'Oturacağınız evle ilgili bir belge'],
    time: 'Geldikten sonra {{arrival-days}} gün içinde başvurun. Bu süre geçti mi? O zaman bugün arayın.',
    without: [
      'DigiD gerekmez. Gişeye gidersiniz.',
      'Az mı Hollandaca biliyorsunuz? Yanınızda birinin gelip gelemeyeceğini sorun.',
    ],
  },
  leaving: {
    title: 'Başka bir ülkeye taşınma',
    steps: [
      'Gemeente’nizin (belediye) sitesine gidin. **verhuizen naar het buitenland** (yurt dışına taşınma) diye arayın. Ya da randevu alın.',
      'Gideceğiniz günü ve yeni adresinizi bildirin.',
      'Evinizde aileniz kalıyor mu? O zaman gişeye gitmeniz gerekir.',
      '**Bewijs van uitschrijving** (kayıt silme belgesi) isteyin. Birçok ülke bunu görmek ister.',
      'UWV, SVB veya gemeente’den para alıyor musunuz? Gitmeden önce onları arayın.',
      'Bankanızı, sağlık sigortanızı ve aile hekiminizi arayın. Toeslagen’i (yardımları) kendiniz durdurun.',
    ],
    bring: ['Pasaportunuz veya kimlik kartınız', 'Diğer ülkede bir adres'],
    time: 'Gitmeden önceki {{emigration-days}} gün içinde yapabilirsiniz. Ücretsizdir.',
    without: [
      'DigiD veya bilgisayar yok mu? Gemeente’nizi arayın ve gişeye gidin.',
      'Kütüphanede biri sizinle birlikte bakar. Siz kendiniz yazarsınız.',
    ],
  },
  askGemeente: {
    title: 'Önce gemeente’nize (belediye) sorun',
    steps: [
      'Gemeente’nizi arayın. Numara çoğu zaman 14 ve bölge kodudur.',
      'Şimdi nerede, sonra nerede ve ne kadar süre uyuyacağınızı söyleyin.',
      'Şunu sorun: “Moet ik dit doorgeven, en voor welke dag?” (Bunu bildirmem gerekir mi, hangi günden önce?)',
      'Söylediklerini ve kiminle konuştuğunuzu yazın.',
    ],
    bring: ['Kalem ve kağıt', 'Eski ve yeni adresiniz'],
    time: 'Bu hafta arayın. Yakında mı gidiyorsunuz? O zaman bugün arayın.',
    without: [
      'Gemeente gişesine de gidebilirsiniz.',
      'Kütüphanede biri sizinle birlikte arayabilir.',
    ],
  },
  aboutMoving: 'Taşınma hakkında',
  aboutLeaving: 'Yurt dışına gitme',
  aboutArriving: 'Kayıt hakkında',
};
