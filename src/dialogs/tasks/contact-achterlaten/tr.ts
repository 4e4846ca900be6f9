import type { Texts } from './texts.ts';

export const tr: Texts = {
  title: 'Sorunuzu bırakın',
  consent: (library, days) =>
    `Sorunuzu telefon numaranız veya e-posta adresinizle bırakabilirsiniz.\n\n- **Kim görür?** Sadece ${library} kadrolu çalışanları. Gönüllüler görmez.\n- **Neden?** Sorunuz için sizi aramak veya size e-posta yazmak için. Başka bir şey için değil.\n- **Ne kadar süre?** ${days} gün sonra numaranız veya adresiniz silinir.\n\nBunu kabul ediyor musunuz?`,
  consentYes: 'Evet, kabul',
  consentNo: 'Hayır, istemem',
  question: 'Sorunuz nedir? 1 veya 2 cümle ile yazın. **BSN, şifre veya kod yazmayın.**',
  questionLater: 'Sonra anlatırım',
  contact: 'Telefon numaranız **veya** e-posta adresiniz nedir? 2’sinden 1’i yeter.',
  contactNone: 'İkisi de yok',
  thisLibrary: 'kütüphane',
  left: (days) =>
    `Teşekkürler. Sorunuz bir çalışan için hazır. Çalışan sizden **asla** BSN, şifre veya kod istemez.\n\n${days} gün sonra numaranız veya adresiniz silinir. Daha erken mi istiyorsunuz? **wis mijn gegevens** (verilerimi sil) yazın.`,
  answersDuring: (hours) => `Yardım masası açıkken size dönüş yaparız: ${hours}.`,
  declined: 'Tamam. O zaman yapmıyoruz. Kendiniz de gelebilir veya arayabilirsiniz.',
  unreachable: 'Önemli değil. Kendiniz de gelebilir veya arayabilirsiniz.',
  call: (line, phone) => `${line} hattını ücretsiz arayabilirsiniz: **${phone}**.`,
  findPlace: 'Başka bir yer bul',
  leaveAnyway: 'Yine de bırak',
};
