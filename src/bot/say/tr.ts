import type { Sentences } from './sentences.ts';

/** The assistant's own sentences in Turkish. */
export const tr: Sentences = {
  welcome:
    'Merhaba. Ben **Om de hoek**, kütüphanenin otomatik asistanıyım. Ben bir bilgisayarım, insan değilim.\n\nDijital devlet ile ilgili sorularda yardım ederim. Örneğin DigiD, toeslagen (ödenekler), vergi ve taşınma hakkında. Bir insanla mı konuşmak istersiniz? O da olur.\n\n**BSN, şifre veya kod yazmayın.** Bunlara ihtiyacım yok.',
  welcomeAgain: 'Tekrar hoş geldiniz. Size nasıl yardım edebilirim?',
  whatNext: 'Size nasıl yardım edebilirim?',

  maskedBefore: (kinds) =>
    `Gizli kalması gereken bir şey yazdınız (${kinds}). Onu sildim ve saklamadım. Lütfen bunu bir sohbette yazmayın.`,
  maskedNothingLeft: (kinds) =>
    `Yalnızca gizli kalması gereken bir şey yazdınız (${kinds}). Onu sildim ve saklamadım. Buna ihtiyacım da yok.\n\nNe bilmek istediğinizi basit sözlerle anlatın. Örneğin: “DigiD mektubum gelmiyor.”`,
  maskedSecretAdvice:
    'Bu şifreyi başka birine de verdiniz mi? O zaman bugün değiştirin. Bunu kimse soramaz, biz de soramayız.',
  maskedCodeAdvice:
    'Kod yalnızca sizin içindir. Onu kimseye vermeyin, bize de vermeyin. Telefonda biri kod mu istiyor? O zaman kapatın. Biri PIN kodunuzu biliyor mu? O zaman bugün değiştirin.',
  maskedPersonal: (kinds) =>
    `Kendiniz veya başka biri hakkında bir şey yazdınız (${kinds}). Onu sildim ve saklamadım. Buna ihtiyacım yok.`,
  maskedPersonalNothingLeft: (kinds) =>
    `Kendiniz veya başka biri hakkında bir şey yazdınız (${kinds}). Onu sildim ve saklamadım. Buna ihtiyacım yok.\n\nNe bilmek istediğinizi basit sözlerle anlatın.`,
  maskedUnreadable:
    'Mesajınızı okuyamadım. Bu bizim hatamız, sizin değil. Mesajınızı saklamadım. Başka sözlerle yazabilir misiniz? Ya da bir çalışana sorun.',
  maskedContact:
    'Bir telefon numarası veya e-posta adresi yazdınız. Bunu bu görüşmede saklamıyorum. Bir çalışanın sizinle iletişime geçmesini ister misiniz? Aşağıdaki düğmeye basın.',
  findings: {
    bsn: 'BSN',
    iban: 'hesap numarası',
    card: 'kart numarası',
    email: 'e-posta adresi',
    phone: 'telefon numarası',
    secret: 'şifre veya kullanıcı adı',
    code: 'kod',
    document: 'pasaport veya kart numarası',
    'birth-date': 'doğum tarihi',
    name: 'ad',
    address: 'adres',
    plate: 'plaka',
  },
  unsupported: {
    photo:
      'Fotoğraflara bakamıyorum. Fotoğraf saklanmadı. Ne gördüğünüzü yazarak anlatın. Ya da bir çalışana sorun.',
    voice: 'Sesli mesajları dinleyemiyorum. Mesaj saklanmadı. Yazabilir misiniz?',
    file: 'Dosya açamıyorum. Dosya saklanmadı. İçinde ne olduğunu yazarak anlatın. BSN yazmayın.',
    location:
      'Haritada nerede olduğunuzu göremiyorum. Posta kodunuzun ilk 4 rakamını yazın. Size yakın bir yer ararım.',
    other: 'Bu tür mesajları okuyamıyorum. Sözcüklerle yazabilir misiniz?',
  },
  tooLong: 'Mesajınız çok uzundu. Yalnızca başını okudum. Daha kısa yazabilir misiniz?',

  crisisSuicide:
    '**İntiharı mı düşünüyorsunuz? Yalnız değilsiniz.**\n\n- Şimdi **113** veya **0800-0113** numarasını arayın. Ücretsizdir. Gece gündüz biri vardır.\n- [113.nl](https://www.113.nl) sitesinde yazışabilirsiniz de.\n- Şu anda tehlike mi var? **112**’yi arayın.\n\nBen bir bilgisayarım. Lütfen şimdi bir insanla konuşun.',
  crisisEmergency:
    '**Şu anda tehlike mi var? Hemen 112’yi arayın.**\n\nBen bir bilgisayarım. Yardım gönderemem.',
  crisisViolence:
    '**Siz veya başka biri güvende değil mi?**\n\n- Şu anda tehlike varsa: **112**’yi arayın.\n- Evde şiddet varsa: Veilig Thuis’u arayın, **0800-2000**. Ücretsizdir. Gece gündüz biri vardır.\n\nEkranınıza başka biri bakabilir mi? O zaman aradıktan sonra bu sayfayı kapatın.',
  urgentNeed:
    '**Bu bekleyemez. Bugün gemeente’nizi (belediyenizi) arayın.** Şöyle deyin: “Bugün yardıma ihtiyacım var.” Ne olduğunu anlatın: evinizden çıkmanız gerekiyor, elektriğiniz veya gazınız yok ya da yiyeceğiniz yok.\n\n- Evinizden çıkmanız mı gerekiyor, yoksa elektriğiniz, gazınız veya suyunuz mu kesiliyor? O zaman gemeente sizinle **3 iş günü** içinde konuşmak zorundadır.\n- Para sorunları için **0800 8115** (Geldfit) numarasını da ücretsiz arayabilirsiniz. Adınızı söylemeniz gerekmez.\n- Tehlike mi var? **112**’yi arayın.',

  askStaff: (hours) =>
    `Kütüphanenin bir çalışanına sorabilirim. Çalışan burada yazdıklarımızı okur ve sizinle yazışır. Dosyanıza **bakamaz** ve sizin yerinize giriş yapmaz.\n\n${hours}\n\nBir çalışana sorayım mı?`,
  deskOpenNow: 'Yardım masası şu anda açık.',
  deskClosed: (opens) => `Yardım masası şu anda kapalı. ${opens}`,
  deskOpensAt: (when) => `Yeniden açılış: ${when}.`,
  askContact: (opens) =>
    `${opens}\n\nSorunuzu ve telefon numaranızı ya da e-posta adresinizi bırakabilirsiniz. O zaman bir çalışan sizinle iletişime geçer. İster misiniz?`,
  queued: (place) =>
    `Bir çalışan geliyor. Sıradaki yeriniz: **${String(place)}**.\n\nBurada bekleyebilirsiniz. Ben de sorularınızı cevaplamaya devam ederim.`,
  stillQueued: (place) =>
    `Sıradasınız. Yeriniz: **${String(place)}**. Bir çalışan birazdan gelir. Bu arada başka bir soru sorabilirsiniz.`,
  leftQueue: 'Artık sırada değilsiniz. Yine yalnızca asistanla konuşuyorsunuz.',
  staffDeclined: 'Peki. O zaman birlikte devam edelim. Bir çalışanı her zaman isteyebilirsiniz.',
  staffJoined: (name) =>
    `Kütüphane çalışanı **${name}** şimdi sizinle konuşuyor. Ben bir süre susuyorum. BSN’nizi, şifrenizi veya kodunuzu çalışana da asla vermeyin.`,
  staffGaveBack: (name) =>
    `${name} görüşmeyi bitirdi. Yine benimle, otomatik asistanla konuşuyorsunuz.`,
  staffReleased: 'Çalışanın gitmesi gerekti. Yine sıranın başındasınız.',
  staffClosed: (name) => `${name} görüşmeyi kapattı. Başka bir sorunuz var mı? O zaman yazın.`,
  waitExpired:
    'Maalesef hiçbir çalışan müsait olmadı. Artık sırada değilsiniz. Tekrar bir çalışan isteyebilirsiniz. Ya da kütüphanedeki Informatiepunt’a uğrayabilirsiniz.',

  digidLineWhy:
    'Bu, **sizin kişisel işinizle** ilgili. Ben bilgilerinizi göremem. Kütüphane çalışanı da göremez.',
  digidLineDoor: (name) => `**${name}** bunu görebilir. Önce oraya başvurun.`,
  digidLineNoDoor:
    'Size mektubu veya parayı gönderen kurum bunu görebilir. Önce oraya başvurun. Kurumun adı mektupta yazar.',
  doorPhone: (phone) => `Arayın: **${phone}**`,
  doorLetter: 'Mektubunuz var mı? Üzerindeki numarayı arayın',
  doorHours: (hours) => `(${hours})`,
  doorWebsite: (name, url) => `Şuraya bakın: [${name}](${url})`,
  doorMine: (name, url) => `Ya da kendi DigiD’nizle kendiniz giriş yapın: [${name}](${url})`,
  digidLineYourself:
    'Şunları hazırlayın: konuyla ilgili mektup, kalem ve kâğıt. Ne sormak istediğinizi yazın.',
  digidLineTogether:
    'Yalnız aramak veya giriş yapmak istemiyor musunuz? Bir kütüphane çalışanı **sizinle birlikte bakabilir**. Siz kendiniz yazarsınız. Çalışan sizin yerinize giriş yapmaz.',

  clarify: 'Sorunuza en çok hangisi uyuyor?',
  noneOfThese: 'Başka bir şey',
  answerMore: 'Daha fazla açıklama',
  sections: {
    short: 'Kısa cevap',
    steps: 'Adım adım',
    need: 'Neye ihtiyacım var?',
    fails: 'Olmazsa',
    easier: 'Daha kolay anlatım',
  },
  factMayHaveChanged:
    'Dikkat: yukarıdaki bir tutar veya tarih değişmiş olabilir. Resmî sayfaya bakın.',
  notInYourLanguage: 'Bu cevap yalnızca Hollandaca var.',
  machineTranslated:
    'Bu cevabı bir bilgisayar çevirdi. Çeviriyi kimse okumadı. Emin değil misiniz? Hollandaca metne bakın.',
  machineSimplified:
    'Bunu bir bilgisayar daha kolay kelimelerle yazdı. Kimse kontrol etmedi. Emin değil misiniz? Hollandaca metne bakın.',
  inDutch: 'Hollandaca',
  guideBegins: (title) => `Size adım adım yardım ediyorum: **${title}**.`,
  guideStopped: 'Bu adımları bırakıyoruz. Size şimdi nasıl yardım edebilirim?',
  guideGone: 'Bu adımlar değişti. Yeniden başlıyoruz.',
  cardCode: (code, until, url) =>
    `**Kodunuz: ${code}**\n\n- [Kartı açın](${url}). Orada yazdırabilirsiniz.\n- Kodu kütüphanedeki Informatiepunt’ta (yardım noktası) gösterin.\n- Ya da kodu başka bir telefonda veya bilgisayarda bu sohbete yazın.\n\nKod ${until} tarihine kadar geçerlidir. Sadece bu kartı saklıyoruz, konuşmanızı değil.`,
  laterCode: (code, until) =>
    `**Kodunuz: ${code}**\n\nBir yere yazın. Daha sonra devam etmek isterseniz kodu bu sohbete yazın. Bunu başka bir telefonda, bilgisayarda ya da bir görevliyle birlikte de yapabilirsiniz.\n\nKod ${until} tarihine kadar geçerlidir.`,
  unknownCode: 'Bu kodu bilmiyorum. Doğru yazdığınızı kontrol edin. Bir kod 14 gün geçerlidir.',
  tooManyCodes: 'Çok fazla yanlış kod yazıldı. Birkaç dakika sonra tekrar deneyin.',
  guidePaused: (title) => `**${title}** işine başlamıştınız. Devam edelim mi?`,
  guideAgain: 'Adımlara dönelim:',
  guideNotUnderstood: 'Bunu tam anlamadım. Bir düğme seçin ya da başka türlü yazın.',
  guideStuck: 'Birlikte çözemiyor muyuz? Bir çalışan sizinle birlikte bakabilir.',
  stepIsOver: 'Bu düğme daha önceki bir adıma ait. Size şimdi nasıl yardım edebilirim?',

  notKnown:
    'Bundan emin değilim. Yanlış bir şey söylemektense bir şey söylememeyi tercih ederim.\n\nSorunuzu birkaç sözcükle, başka türlü sorabilirsiniz. Ya da bir insana sorun. Kütüphanedeki Informatiepunt’a (bilgi noktasına) randevusuz gidebilirsiniz. Ücretsizdir.',
  notKnownAgain:
    'Bundan da emin değilim. Üzgünüm. Bir kütüphane çalışanı size daha iyi yardım edebilir.',
  hello: 'Merhaba! Size nasıl yardım edebilirim?',
  thanks: 'Rica ederim. Başka bir sorunuz var mı?',
  goodbye: 'Hoşça kalın. Her zaman buraya dönebilirsiniz.',
  calm: 'Kızgın olduğunuzu anlıyorum. Size yardım etmek istiyorum. Bir insanla konuşmayı tercih eder misiniz?',

  help: 'Sorunuzu basit sözlerle yazın. Cevabı ararım ve hangi resmî sayfadan geldiğini gösteririm.\n\nŞunları da yazabilirsiniz:\n\n- **çalışan**: bir insana sorarım\n- **yeniden başla**: yeniden başlarız\n- **dur**: yaptığımız şeyi bırakırız\n- **dil**: başka bir dil seçersiniz\n- **bilgilerimi sil**: bu konuşmayı silerim',
  restarted: 'Yeniden başlıyoruz. Size nasıl yardım edebilirim?',
  stopped: 'Peki, duruyoruz. Başka bir sorunuz var mı? O zaman yazın.',
  chooseLanguage: 'Hangi dilde konuşmak istersiniz?',
  languageChosen: 'Peki. Sizinle artık Türkçe konuşuyorum.',
  languageNotOurs:
    'Bu dili henüz konuşmuyorum. Aşağıdan bildiğim bir dil seçin. Ya da bir çalışana sorun.',
  eraseSure:
    'Bu konuşmayı silmemi ister misiniz? Yazdığınız her şey ve cevaplarımız silinir. Bu geri alınamaz.',
  erased: 'Bilgileriniz silindi. Sözleriniz ve cevaplarımız artık bizde yok.',
  eraseKept: 'Peki. Hiçbir şey silmedim.',
  whatWeKnow: {
    messages: (count, since) =>
      `Bu konuşmadan **${String(count)}** mesaj saklıyoruz: sizinkiler ve bizimkiler. İlkinin tarihi: ${since}.`,
    removed: 'BSN, şifre ve kodları önce çıkarırım. Adınızı sormam.',
    until: (days) =>
      `**${String(days)}** gün hiçbir şey yazmazsanız, bütün metni kendiliğinden silerim.`,
    contact: (until) =>
      `Bir telefon numarası veya e-posta adresi bıraktınız. O ayrı yerde, kilitli saklanır. Silineceği tarih: ${until}.`,
    noContact: 'Bizde telefon numaranız veya e-posta adresiniz yok.',
    summary: 'Bir çalışan için sorunuz hakkında kısa bir metin de var.',
    staffReads: 'Kütüphanenin bir çalışanı bu konuşmayı şimdi okuyabilir.',
    judgements: (count) =>
      `Cevaplar hakkındaki görüşünüzü de saklıyoruz: **${String(count)}** kez.`,
    card: (until) =>
      `Bir kodla bir kart ya da adımlarınızı yanınıza aldınız. Bunları ${until} tarihine kadar saklıyoruz.`,
    afterErase:
      'Her şeyin silinmesini ister misiniz? Düğmeye basın. Sonra yalnızca sayılar kalır, sözleriniz kalmaz.',
  },
  told: {
    newest: (day, title) => `${day} günü size şunu anlattım: **${title}**.`,
    changed: 'Bu metin o günden sonra değişti.',
    changedOn: (day) => `Son değişiklik: ${day}.`,
    textOfToday: 'Aşağıda bugünkü metin var.',
    earlier: 'Bunları da anlattım. Yeniden okumak için bir düğme seçin.',
    gone: (day) => `${day} tarihli cevap artık yok.`,
    askAgain: 'Sorunuzu yeniden sorabilirsiniz.',
    nothing: 'Burada size daha önce verdiğim bir cevap bulamadım. Size nasıl yardım edebilirim?',
  },

  failed:
    'Bizde bir şey ters gitti. Sizin hatanız değil. Birazdan tekrar deneyin. Aceleniz mi var? Kütüphanedeki Informatiepunt’a gidin ya da DigiHulplijn’i ücretsiz arayın: **0800 1508**.',

  buttons: {
    yes: 'Evet, lütfen',
    no: 'Hayır, teşekkürler',
    staff: 'Çalışana sor',
    staffYes: 'Evet, birine sor',
    lookAlong: 'Biri benimle baksın',
    leaveContact: 'Soru bırak',
    findPlace: 'Informatiepunt ara',
    erase: 'Evet, hepsini sil',
    language: 'Başka dil',
    guideContinue: 'Devam et',
    guideStop: 'Bitir',
    takeCard: 'Kartı yanıma al',
    goOnLater: 'Sonra devam et',
    restart: 'Yeniden başla',
    leaveQueue: 'Sıradan çık',
    help: 'Ne sorabilirim?',
  },
};
