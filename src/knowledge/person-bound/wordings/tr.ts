import type { Wordings } from '../cues.ts';

export const turkish: Wordings = {
  mine: 'benim, …[ıiuü]m, …[ıiuü]m[ıiuü], …[ıiuü]m[ae], …(?:param|hesabım|hesabımı), bizim',
  i: 'ben, bana, beni, …(?:yorum|acağım|eceğim|dım|dim|dum|düm)',
  why: 'neden, niye, niçin',
  'how-much': 'ne kadar, kaç, miktar…',
  when: 'ne zaman, hangi gün, nerede kaldı',
  state: `hâlâ, hala, henüz, karar…, onaylan…, sonuçlan…, durum…, doğru mu, yattı, geldi mi,
    çıktı mı, bu ay`,
  'done-to-me': `kesildi, düştü, azaldı, eksik, reddedildi, durduruldu, bloke…, engellendi, ceza…,
    verilmedi`,
  'do-it-for-me': `benim için, benim yerime, siz, sizden, …(?:ar|er|ır|ir) mısınız,
    …(?:ar|er|ır|ir) misiniz, bakar mı…, …(?:ın|in|un|ün)ız, size`,
  'how-to': `nasıl, nereden, nereye, hangi, …(?:abilir|ebilir) miyim, …(?:abilir|ebilir) m[iı], nedir,
    ne yapmalı…, unuttum, açılmıyor, çalışmıyor, gerek…`,
  trouble: `çalışmıyor, açılmıyor, …(?:am|em)ıyorum, …(?:am|em)iyorum, gelmedi, gelmiyor, unuttum, kaybettim, kayboldu,
    çalındı, olmuyor, giremiyorum, açamıyorum, geçersiz`,
  wish: 'istiyorum, lazım, yardım edin, adım adım',
  anybody: 'insanlar, herkes, genellikle, genelde, …(?:ir|ır|ur|ür|er|ar|enir|anır|ilir), biri',
};
