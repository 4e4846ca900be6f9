import type { Texts } from './texts.ts';

export const tr: Texts = {
  title: 'Bir ölümden sonra',
  questions: [
    'Bir ölümden sonra benimle birlikte liste yapın',
    'Biri vefat etti, bana adım adım yardım edin',
    'Babamın ölümünden sonra bana yol gösterin',
    'Eşim vefat etti, belgelerde tek tek yardım edin',
    'Annem öldü, nereden başlayacağımı bilmiyorum',
  ],
  intro:
    'Başınız sağ olsun. Birlikte sakin bir liste yapıyoruz. İstediğiniz zaman durabilirsiniz. **Buraya BSN, şifre veya kod yazmayın.**',
  unknown: 'Bilmiyorum',
  funeral: 'Cenaze yapıldı mı veya ayarlandı mı?',
  funeralYes: 'Evet, ayarlandı',
  funeralNo: 'Hayır, henüz değil',
  relation: 'Vefat eden kişi sizin neyinizdi?',
  relationPartner: 'Eşim / partnerim',
  relationChild: 'Annem veya babam',
  relationOther: 'Başka biri',
  there:
    'Vefat eden kişide neler vardı? Uyan her şeyi seçin. Yoksa veya bilmiyorsanız **Hazır** seçin.',
  hadBenefit: 'AOW, ödenek vb.',
  hadRented: 'Kiralık ev',
  hadBought: 'Kendi evi',
  hadCar: 'Araba',
  hadChildren: '18 yaş altı çocuk',
  hadDebts: 'Borçlar',
  peace: 'Borç olmadığından emin misiniz ve miras konusunda kavga yok mu?',
  peaceYes: 'Evet, eminim',
  peaceNo: 'Hayır',
  company: 'Belgelerde size yardım eden biri var mı?',
  companyYes: 'Evet, var',
  companyNo: 'Hayır, yok',

  listTitle: 'Kendi hızınızda listeniz',
  advice:
    'Şüphe veya kavga mı var? Önce Juridisch Loket’i (ücretsiz hukuk danışma) arayın. Evden henüz bir şey almayın.',
  debts:
    '**Borçlar:** henüz ödemeyin ve bir şey almayın. Mirası reddedebilirsiniz. Seçmeden önce Juridisch Loket’e veya notere (notaris) sorun.',
  benefit:
    '**AOW (devlet emekliliği), ödenek veya toeslag (yardım):** çoğu zaman kendiliğinden durur. Toeslag mektubu {{toeslag-death-weeks}} hafta içinde gelir. Yine de gelen parayı harcamayın.',
  rented:
    '**Kiralık ev:** ev sahibini arayın. Kimin kalabileceğini veya hangi günden önce çıkış vereceğinizi sorun.',
  bought: '**Kendi evi:** ipotek bankasını ve bir noteri arayın.',
  car: '**Araba:** sigortayı arayın. Arabanın başka isme nasıl geçeceğini RDW’ye (araç dairesi) sorun.',
  children:
    '**18 yaş altı çocuk:** miras hakkında kimin karar verdiğini notere sorun. Anw’nin (yakınlar için para) uyup uymayacağını SVB’ye sorun.',
  partnerMoney:
    '**Sizin için para:** SVB’ye, emeklilik fonuna ve işverene nelerin uyabileceğini sorun.',
  deed: 'Gemeente’den (belediye) akte van overlijden (ölüm belgesi) isteyin. Bankaya noter belgesi gerekip gerekmediğini sorun.',
  byItself: 'Gemeente; Belastingdienst’e (vergi dairesi), SVB’ye ve RDW’ye haber verir.',
  call: 'Bankayı, sigortaları, enerji ve telefon şirketini siz arayın.',
  taxes: 'Vergi ve veraset vergisi mektubunu bekleyin. Mektuptaki günden önce yapın.',
  together: 'Belgelerle kütüphaneye gelin. Biri sizinle sakince bakar.',
  bring: ['Ölüm belgesi', 'Kendi kimlik kartınız', 'Mektuplar ve banka belgeleri'],
  time: 'Günde bir işle başlayın. Her mektupta hangi günden önce yapılacağı yazar. Olmuyor mu? Arayın ve süre isteyin.',
  without: [
    'Her şey telefonla veya mektupla da olur. Kağıt isteyin.',
    'Vefat eden kişinin DigiD’sini asla kullanmayın.',
  ],
  firstDays: {
    title: 'İlk günler',
    steps: [
      'Henüz doktor gelmedi mi? Şimdi huisarts’ı (aile hekimi) arayın.',
      'Yanınızda olabilecek birini arayın.',
      'Bir uitvaartondernemer (cenaze şirketi) arayın. Önce cenaze sigortası var mı diye bakın.',
      'Cenaze şirketi çoğu zaman gemeente’ye (belediye) de haber verir. Bunu sorun.',
      'Para veya aile yok mu? Gemeente’yi arayın: 14 ve bölge kodu.',
      'Gerisi sonra olabilir. O zaman kendi listeniz için geri gelin.',
    ],
    bring: ['Doktorun belgesi', 'Kendi pasaportunuz veya kimlik kartınız'],
    time: 'Cenaze, ölümden sonra en geç {{funeral-working-days}} iş günü içindedir.',
    without: [
      'Bilgisayar veya DigiD gerekmez. Telefon yeterlidir.',
      'Konuşmak ister misiniz? Luisterlijn (dinleme hattı) gece gündüz açıktır.',
    ],
  },
  aboutDebts: 'Borçlu miras',
  aboutMoney: 'Ölümden sonra para',
  aboutFirst: 'İlk adımlar',
};
