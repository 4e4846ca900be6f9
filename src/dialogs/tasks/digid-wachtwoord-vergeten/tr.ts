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

  doneApp:
    '**Uygulama ile yeni şifre**\n\n1. [Mijn DigiD](https://mijn.digid.nl) sitesine gidin. Uygulama ile giriş yapın.\n2. Kullanıcı adı ve şifre bölümünü bulun. Kullanıcı adınız da oradadır.\n3. **Wachtwoord wijzigen** (şifre değiştir) seçin. Eski şifreyi bilmediğinizi belirtin.\n4. Yeni şifreyi 2 kez yazın.\n\n**Ne kadar sürer?** Mektup beklemeniz gerekmez.',
  doneEmail:
    '**E-posta ve SMS ile yeni şifre**\n\n1. [digid.nl/herstellen](https://www.digid.nl/herstellen) sayfasına gidin.\n2. BSN’nizi ve kullanıcı adınızı orada yazın.\n3. E-posta ve sms seçin.\n4. E-postanıza ve telefonunuza bakın. Gelen kodları sitede yazın.\n5. Yeni bir şifre yazın.\n\n**Ne kadar sürer?** Mektup beklemeniz gerekmez. Kodları hemen kullanın.',
  doneLetter:
    '**Mektup ile yeni şifre**\n\n1. [digid.nl/herstellen](https://www.digid.nl/herstellen) sayfasına gidin.\n2. BSN’nizi ve kullanıcı adınızı orada yazın.\n3. Mektubu (brief) seçin.\n4. Kodun olduğu mektubu bekleyin.\n5. Siteye geri dönün. Kodu ve yeni bir şifre yazın.\n\n**Ne kadar sürer?** Site mektubun ne zaman geleceğini söyler. Kodun ne zamana kadar geçerli olduğu mektupta yazar.',
  doneAddress:
    '**Önce adresiniz, sonra mektup**\n\n1. Belediyenizi (gemeente) arayın veya oraya gidin. Hangi adresinizin kayıtlı olduğunu sorun.\n2. Yanlış mı? Yeni adresinizi bildirin. Bu DigiD olmadan da olur.\n3. Sonra [digid.nl/herstellen](https://www.digid.nl/herstellen) sayfasına gidin ve mektubu (brief) seçin.\n\n**Ne kadar sürer?** Yeni adresin ne zaman hazır olacağını belediyeye sorun. Mektubu ondan sonra isteyin.',
  doneNew: (days, activateDays) =>
    `**Yeni bir DigiD**\n\n1. [digid.nl](https://www.digid.nl) sitesine gidin ve **DigiD aanvragen** (başvuru) seçin. Ücretsizdir.\n2. Sitenin istediklerini orada yazın. BSN’nizi kimseye söylemeyin.\n3. Size kod olan bir mektup gelir.\n4. Kodu digid.nl sitesinde yazın. Bunu ${activateDays} gün içinde yapın.\n\n**Ne kadar sürer?** Mektup ${days} iş günü içinde gelir.`,
  doneNoEmail:
    '**Önce bir e-posta adresi**\n\n1. DigiD sizin kendi e-posta adresinizi ister. Başkasının adresini asla kullanmayın.\n2. Adresiniz yok mu? Kütüphanede siz adres açarken biri yanınızda yardım eder. Ücretsizdir.\n3. Sonra [digid.nl](https://www.digid.nl) sitesine gidin ve **DigiD aanvragen** (başvuru) seçin.\n\nE-posta istemiyor musunuz? DigiD yardım hattına ne yapabileceğinizi sorun.',
  doneWithout:
    '**Telefon olmadan**\n\n- Güvendiğiniz biri, bir yetki belgesi (**machtiging**) ile işlerinizi yapabilir. [machtigen.digid.nl](https://machtigen.digid.nl) sitesine bakın veya yardım hattını arayın. DigiD’nizi asla başkasına vermeyin.\n- Çoğu zaman DigiD olmadan da olur. Kurumu arayın ve sorun: “Bunu kâğıtla veya gişede yapabilir miyim?”\n- Kütüphanede biri sizinle birlikte bakar. Siz kendiniz yazarsınız.',
  footer: (helpdesk, phone, hours, day) =>
    `**Olmuyor mu?** ${helpdesk} numarasını arayın: **${phone}** (${hours}). Bilgisayarınız yok mu? Kütüphanede kullanabilirsiniz.\n\nBu bir yardım kartıdır, karar değildir. Kontrol tarihi: ${day}.`,

  findPlace: 'Yakınımda yardım',
  staff: 'Görevliye sor',
  aboutApplying: 'DigiD başvurusu',
  aboutAuthorising: 'Yetki vermek',
};
