import type { Texts } from './texts.ts';

export const tr: Texts = {
  title: 'Yakınınızda yardım bulun',
  questions: [
    'Yakınımda Informatiepunt nerede',
    'Yakınımda hangi kütüphanede Informatiepunt var',
    'Yardım için hangi adrese gidebilirim',
    'Kütüphanedeki yardım noktası ne zaman açık',
    'Yüz yüze yardım için nereye gideyim',
  ],
  where:
    'Nerede yardım arıyorsunuz? **Posta kodunuzun 4 rakamını** yazın. Ya da şehrinizi yazın. Sokak ve ev numaranız gerekmez.',
  whereUnknown: 'Bilmiyorum',
  when: 'Ne zaman gelmek istersiniz?',
  whenToday: 'Bugün',
  whenWeek: 'Başka bir gün',
  whenAny: 'Bilmiyorum',
  near: 'Buraya gidebilirsiniz. Yardım ücretsizdir. Üye olmanız gerekmez. Mektubunuzu ve telefonunuzu getirin.',
  ownPlaces:
    'Bunlar bu kütüphanenin yerleridir. Yardım ücretsizdir. Mektubunuzu ve telefonunuzu getirin.',
  holidays: 'Resmî tatillerde saatler değişebilir.',
  none: (finder, website, line, phone) =>
    `Orada bildiğim bir Informatiepunt yok. Bu, hiç olmadığı anlamına gelmez.\n\n- Şurada arayın: [${finder}](${website}).\n- Ya da ${line} hattını ücretsiz arayın: **${phone}**. Evden çıkmanız gerekmez.`,
  otherPlace: 'Başka bir yer',
  staff: 'Görevliye sor',
};
