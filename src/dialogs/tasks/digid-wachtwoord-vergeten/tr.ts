import type { Texts } from './texts.ts';

export const tr: Texts = {
  title: 'Yeni DigiD şifresi',
  questions: [
    'DigiD şifremi unuttum, adım adım yardım edin',
    'DigiD için yeni şifre almak istiyorum',
    'DigiD şifrem yanlış',
    'DigiD şifresini sıfırlamak',
    'DigiD kullanıcı adımı ve şifremi unuttum',
  ],
  intro: 'Yeni şifre için en iyi yolu birlikte buluyoruz. **Buraya BSN, şifre veya kod yazmayın.**',
  app: 'Telefonunuzdaki DigiD uygulaması hâlâ çalışıyor mu?',
  appWorks: 'Evet, çalışıyor',
  appNone: 'Hayır, ya da yok',
  appUnknown: 'Bilmiyorum',
  appLook:
    'Telefonunuzu alın. **DigiD** adlı uygulamayı bulun ve açın. Uygulama bir PIN kodu ister. Bu kodu hâlâ biliyor musunuz?',
  pinKnown: 'Evet, girdim',
  pinLost: 'Hayır',
  appNotFound: 'Uygulama bulamadım',
  name: 'DigiD kullanıcı adınızı hâlâ biliyor musunuz? Bana söylemeyin.',
  nameKnown: 'Evet, biliyorum',
  nameLost: 'Hayır',
  nameUnknown: 'Bilmiyorum',
  nameLook: 'Belki bir yere yazmıştınız. Evdeki kâğıtlara veya telefonunuza bakın. Buldunuz mu?',
  nameFound: 'Evet, buldum',
  nameNotFound: 'Hayır, bulamadım',
  reach: 'DigiD’de kayıtlı e-posta adresinizi **ve** telefonunuzu hâlâ kullanabiliyor musunuz?',
  reachBoth: 'Evet, ikisini de',
  reachNot: 'Hayır, ikisi değil',
  reachUnknown: 'Bilmiyorum',
  letterIsSafe: 'Sorun değil. O zaman mektubu seçiyoruz. Mektup evinize gelir.',
  address: 'Mektup, belediyede (gemeente) kayıtlı adresinize gider. Bu adreste mi oturuyorsunuz?',
  addressRight: 'Evet, doğru',
  addressWrong: 'Hayır',
  addressUnknown: 'Bilmiyorum',
  devices:
    'Uygulama ve kullanıcı adı olmadan yeni bir DigiD istersiniz. Bunun için bir telefon ve bir e-posta adresi gerekir. Bunlar sizde var mı?',
  devicesBoth: 'Evet, ikisi de var',
  devicesPhone: 'Sadece telefon var',
  devicesNone: 'Telefon yok',
  devicesUnknown: 'Bilmiyorum',

  cards: {
    app: {
      title: 'Uygulama ile yeni şifre',
      steps: [
        '[Mijn DigiD](https://mijn.digid.nl) sitesine gidin. Uygulama ile giriş yapın.',
        'Kullanıcı adı ve şifre bölümünü bulun. Kullanıcı adınız da oradadır.',
        '**Wachtwoord wijzigen** (şifre değiştir) seçin. Eski şifreyi bilmediğinizi belirtin.',
        'Yeni şifreyi 2 kez yazın.',
      ],
      time: 'Mektup beklemeniz gerekmez.',
      without: ['Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.'],
    },
    email: {
      title: 'E-posta ve SMS ile yeni şifre',
      steps: [
        '[digid.nl/herstellen](https://www.digid.nl/herstellen) sayfasına gidin.',
        'BSN’nizi ve kullanıcı adınızı orada yazın.',
        'E-posta ve sms seçin.',
        'E-postanıza ve telefonunuza bakın. Gelen kodları sitede yazın.',
        'Yeni bir şifre yazın.',
      ],
      time: 'Mektup beklemeniz gerekmez. Kodları hemen kullanın.',
      without: ['Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.'],
    },
    letter: {
      title: 'Mektup ile yeni şifre',
      steps: [
        '[digid.nl/herstellen](https://www.digid.nl/herstellen) sayfasına gidin.',
        'BSN’nizi ve kullanıcı adınızı orada yazın.',
        'Mektubu (brief) seçin.',
        'Kodun olduğu mektubu bekleyin.',
        'Siteye geri dönün. Kodu ve yeni bir şifre yazın.',
      ],
      time: 'Site mektubun ne zaman geleceğini söyler. Kodun ne zamana kadar geçerli olduğu mektupta yazar.',
      without: ['Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.'],
    },
    address: {
      title: 'Önce adresiniz, sonra mektup',
      steps: [
        'Belediyenizi (gemeente) arayın veya oraya gidin. Hangi adresinizin kayıtlı olduğunu sorun.',
        'Yanlış mı? Yeni adresinizi bildirin. Bu DigiD olmadan da olur.',
        'Sonra [digid.nl/herstellen](https://www.digid.nl/herstellen) sayfasına gidin ve mektubu (brief) seçin.',
      ],
      time: 'Yeni adresin ne zaman hazır olacağını belediyeye sorun. Mektubu ondan sonra isteyin.',
      without: ['Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.'],
    },
    fresh: {
      title: 'Yeni bir DigiD',
      steps: [
        '[digid.nl](https://www.digid.nl) sitesine gidin ve **DigiD aanvragen** (başvuru) seçin. Ücretsizdir.',
        'Sitenin istediklerini orada yazın. BSN’nizi kimseye söylemeyin.',
        'Size kod olan bir mektup gelir.',
        'Kodu digid.nl sitesinde yazın. Bunu {{digid-activation-days}} gün içinde yapın.',
      ],
      time: 'Mektup {{digid-letter-working-days}} iş günü içinde gelir.',
      without: ['Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.'],
    },
    noEmail: {
      title: 'Önce bir e-posta adresi',
      steps: [
        'DigiD sizin kendi e-posta adresinizi ister. Başkasının adresini asla kullanmayın.',
        'Adresiniz yok mu? Kütüphanede siz adres açarken biri yanınızda yardım eder. Ücretsizdir.',
        'Sonra [digid.nl](https://www.digid.nl) sitesine gidin ve **DigiD aanvragen** (başvuru) seçin.',
      ],
      without: [
        'E-posta istemiyor musunuz? DigiD yardım hattına ne yapabileceğinizi sorun.',
        'Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.',
      ],
    },
    noPhone: {
      title: 'Telefon olmadan',
      steps: [
        'Güvendiğiniz biri, bir yetki belgesi (**machtiging**) ile işlerinizi yapabilir. [machtigen.digid.nl](https://machtigen.digid.nl) sitesine bakın veya yardım hattını arayın. DigiD’nizi asla başkasına vermeyin.',
        'Çoğu zaman DigiD olmadan da olur. Kurumu arayın ve sorun: “Bunu kâğıtla veya gişede yapabilir miyim?”',
        'Kütüphanede biri sizinle birlikte bakar. Siz kendiniz yazarsınız.',
      ],
      without: ['Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.'],
    },
  },

  aboutApplying: 'DigiD başvurusu',
  aboutAuthorising: 'Yetki vermek',
};
