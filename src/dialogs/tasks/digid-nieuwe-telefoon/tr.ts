import type { Texts } from './texts.ts';

export const tr: Texts = {
  title: 'Yeni telefonda DigiD',
  questions: [
    'DigiD’i yeni telefonuma koymama adım adım yardım edin',
    'DigiD’i birlikte başka bir telefona taşıyalım',
    'DigiD olan telefonum çalındı, bana yardım edin',
    'Yeni cihazımda DigiD uygulaması için bana yol gösterin',
    'DigiD olan telefonum bozuldu, yenisi var, yardım edin',
  ],
  intro:
    'DigiD’i yeni telefonunuzda birlikte ayarlayalım. **Buraya BSN, şifre veya kod yazmayın.**',
  old: 'Eski telefonunuz hâlâ sizde mi?',
  oldWorks: 'Evet, çalışıyor',
  oldBroken: 'Bozuk veya kayıp',
  oldStolen: 'Çalındı',
  oldUnknown: 'Bilmiyorum',
  number: 'Telefon numaranız hâlâ aynı mı?',
  numberSame: 'Evet, aynı',
  numberNew: 'Hayır, yeni numara',
  numberUnknown: 'Bilmiyorum',
  newNumber: 'Sonra [Mijn DigiD](https://mijn.digid.nl) sayfasına yeni telefon numaranızı girin.',
  checkNumber: 'Sonra [Mijn DigiD](https://mijn.digid.nl) sayfasında numaranız doğru mu bakın.',
  bring: [
    'Yeni telefonunuz',
    'Pasaportunuz, kimlik kartınız veya ehliyetiniz',
    'Kullanıcı adınız ve şifreniz, yalnız kendiniz için',
  ],
  without: [
    'Yardım mı istersiniz? Telefonunuzu kütüphaneye getirin. Biri yanınızda bakar, siz kendiniz yaparsınız.',
    'Uygulama istemiyor musunuz? SMS veya sesli kodla nasıl girileceğini yardım hattına sorun.',
  ],
  works: {
    title: 'Eski telefondan yeni telefona',
    steps: [
      'Eski telefonu henüz atmayın. İçini de silmeyin.',
      'Yeni telefonunuza Rijksoverheid’in **DigiD app** uygulamasını kurun.',
      'Yeni uygulamayı açın. Adımları izleyin. Eski uygulama yenisini açmaya yardım eder.',
      '5 rakamlı bir PIN seçin. Kimseye vermeyin.',
      'Her şey çalışıyor mu? O zaman [Mijn DigiD](https://mijn.digid.nl) sayfasında eski uygulamayı kaldırın.',
    ],
  },
  gone: {
    title: 'Eski telefonunuz olmadan DigiD',
    steps: [
      'Yeni telefonunuza Rijksoverheid’in **DigiD app** uygulamasını kurun.',
      'Uygulamayı açın. Adımları izleyin. Uygulama ne gerektiğini söyler: pasaport, SMS veya mektup.',
      '5 rakamlı bir PIN seçin. Kimseye vermeyin.',
      '[Mijn DigiD](https://mijn.digid.nl) sayfasına gidin. Eski telefonun uygulamasını orada kaldırın.',
    ],
  },
  stolen: {
    title: 'Telefonunuz çalındı: önce bunu yapın',
    steps: [
      'Uygulamayı hemen [Mijn DigiD](https://mijn.digid.nl) sayfasında kaldırın. Olmuyor mu? Hemen DigiD yardım hattını arayın.',
      'Telefon şirketinizi arayın. SIM kartınızı kapatmalarını isteyin.',
      'Telefonda para uygulamaları varsa bankanızı da arayın.',
      'Polise bildirin.',
      'Sonra yeni telefonunuza **DigiD app** uygulamasını kurun ve adımları izleyin.',
    ],
  },
  scam: 'Kötüye kullanıldı',
};
