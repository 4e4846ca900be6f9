import type { Texts } from './texts.ts';

export const tr: Texts = {
  title: 'DigiD başvurusu',
  questions: [
    'DigiD başvurusunda bana adım adım yardım edin',
    'Birlikte DigiD almak istiyorum',
    'İlk DigiD’imi almam için bana yol gösterin',
    'DigiD istiyorum ama nereden başlayacağımı bilmiyorum',
    'DigiD için her şeyim var mı birlikte bakalım',
  ],
  intro:
    'DigiD için neye ihtiyacınız olduğuna birlikte bakalım. **Buraya BSN, şifre veya kod yazmayın.**',
  lives: 'Hollanda’da mı oturuyorsunuz ve belediyede (gemeente) doğru adresiniz var mı?',
  livesYes: 'Evet, doğru',
  livesAbroad: 'Yurt dışındayım',
  livesMoved: 'Adres yanlış',
  livesUnknown: 'Bilmiyorum',
  before: 'Daha önce DigiD’iniz var mıydı?',
  beforeNo: 'Hayır, hiç',
  beforeForgotten: 'Evet, giremiyorum',
  beforeLong: 'Evet, çok önce',
  beforeUnknown: 'Bilmiyorum',
  phone: 'Hangi telefonunuz var?',
  phoneMobile: 'Cep telefonu',
  phoneLandline: 'Sadece ev telefonu',
  phoneNone: 'Telefonum yok',
  phoneUnknown: 'Bilmiyorum',
  email: 'Kendi e-posta adresiniz var mı ve e-postanızı okuyabiliyor musunuz?',
  emailYes: 'Evet',
  emailNo: 'Hayır',
  emailUnknown: 'Bilmiyorum',
  cards: {
    apply: {
      title: 'DigiD’e böyle başvurursunuz',
      steps: [
        '[digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) sitesine gidin ve **DigiD aanvragen** (başvur) seçin. Ücretsizdir.',
        'Sitenin sorduklarını orada doldurun. BSN’nizi kendinize saklayın.',
        'Bir kullanıcı adı ve şifre seçin. Yazın ve evde saklayın.',
        'Mektubu bekleyin. Mektupta bir kod var.',
        'Kodu digid.nl’de girin. Sonra DigiD’iniz çalışır.',
      ],
      bring: [
        'BSN’nizi okumak için pasaport, kimlik kartı veya ehliyet',
        'Telefonunuz',
        'E-postanız',
      ],
      time: 'Mektup {{digid-letter-working-days}} iş günü içinde gelir. Kod {{digid-activation-days}} gün geçerlidir.',
      without: [
        'Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz. Biri yanınızda bakar, siz kendiniz yazarsınız.',
        'DigiD istemiyor musunuz? Kuruma sorun: “Bunu kâğıtla ya da gişede yapabilir miyim?”',
      ],
    },
    landline: {
      title: 'Ev telefonuyla DigiD',
      steps: [
        '[digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) sitesine gidin ve **DigiD aanvragen** (başvur) seçin. Ücretsizdir.',
        'Ev telefonunuzun numarasını girin. Kodu bir sesin söylemesini seçin.',
        'Mektubu bekleyin. Mektuptaki kodu digid.nl’de girin.',
        'Sonra giriş yaparken bir ses sizi arayıp kod söyler. Kodu kimseye vermeyin.',
        'Bu her kurumda çalışmaz. DigiD yardım hattına sorun.',
      ],
      bring: ['BSN’nizi okumak için pasaport, kimlik kartı veya ehliyet', 'E-postanız'],
      time: 'Mektup {{digid-letter-working-days}} iş günü içinde gelir. Kod {{digid-activation-days}} gün geçerlidir.',
      without: [
        'Güvendiğiniz biri bir yetkiyle (**machtiging**) işlerinizi yapabilir. DigiD’inizi asla başkasına vermeyin.',
        'Çoğu zaman kâğıtla ya da gişede de olur. Kurumu arayın.',
      ],
    },
    noPhone: {
      title: 'Telefon olmadan',
      steps: [
        'DigiD için telefon gerekir. Basit bir cep telefonu da olur.',
        'Güvendiğiniz biri bir yetkiyle (**machtiging**) işlerinizi yapabilir. [machtigen.digid.nl](https://machtigen.digid.nl) sitesine bakın ya da yardım hattını arayın.',
        'Ya da kurumu arayın. Sorun: “Bunu kâğıtla ya da gişede yapabilir miyim?”',
      ],
      without: ['Kütüphanede biri sizinle birlikte düşünür. Ücretsizdir.'],
    },
    noEmail: {
      title: 'Önce bir e-posta adresi',
      steps: [
        'DigiD kendi e-posta adresinizi ister. Başkasının adresini asla kullanmayın.',
        'Bir e-posta adresi açın. Kütüphanede biri yardım eder. Ücretsizdir.',
        'Sonra [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) sitesine gidin ve **DigiD aanvragen** (başvur) seçin.',
      ],
      without: ['E-posta istemiyor musunuz? DigiD yardım hattına ne yapabileceğinizi sorun.'],
    },
    forgotten: {
      title: 'Zaten bir DigiD’iniz vardı',
      steps: [
        'Belki DigiD’iniz hâlâ çalışıyordur. Sadece şifreyi mi unuttunuz? Aşağıda **Yeni şifre** seçin.',
        '{{digid-unused-years}} yıl kullanmadınız mı? O zaman artık çalışmaz. [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) sitesinde yenisine başvurun.',
        'Bilmiyor musunuz? DigiD yardım hattını arayın. Şifrenizi veya bir kodu asla söylemeyin.',
      ],
      without: ['Kütüphanede biri sizinle birlikte bakar. Siz kendiniz yazarsınız.'],
    },
    abroad: {
      title: 'Yurt dışında oturuyorsanız DigiD',
      steps: [
        '[digid.nl](https://www.digid.nl) sitesinde **buitenland** (yurt dışı) bölümünde başvurabilir misiniz bakın.',
        'Gerekenler: BSN, geçerli pasaport veya kimlik kartı, cep telefonu ve e-posta adresi.',
        'Sonra bir kod alırsınız. Bu bir gişede ya da ekranda görüşmeyle olur. [NederlandWereldwijd](https://www.nederlandwereldwijd.nl) sitesine bakın.',
      ],
      time: 'Gişeden aldığınız kod {{digid-desk-code-days}} gün geçerlidir.',
      without: ['Yurt dışında AOW mi alıyorsunuz? SVB’ye başka bir yol olup olmadığını sorun.'],
    },
    address: {
      title: 'Önce adresiniz',
      steps: [
        'DigiD mektubu, belediyede (gemeente) kayıtlı adresinize gider.',
        'Belediyeyi arayın ya da gidin. Hangi adresinizin kayıtlı olduğunu sorun. Bunun için DigiD gerekmez.',
        'Yanlış mı? Yeni adresinizi orada bildirin.',
        'Sonra [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) sitesine gidin ve **DigiD aanvragen** (başvur) seçin.',
      ],
      bring: [
        'Pasaportunuz veya kimlik kartınız',
        'Yeni adresinizin yazdığı bir kâğıt, örneğin kira sözleşmesi',
      ],
      without: ['Sabit adresiniz yok mu? Belediyeden briefadres (posta adresi) isteyin.'],
    },
  },
  newPassword: 'Yeni şifre',
  aboutAuthorising: 'Yetki hakkında',
};
