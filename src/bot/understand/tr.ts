import { chatter } from './chatter/tr.ts';
import { crisis } from './crisis/tr.ts';
import { spellings } from './spellings.ts';
import { staffWishes } from './staff-wishes/tr.ts';
import type { Vocabulary } from './vocabulary.ts';

const { phrases } = spellings.tr;

export const tr: Vocabulary = {
  commands: {
    staff: phrases(
      'çalışan',
      'bir çalışan',
      'çalışana sor',
      'görevli',
      'memur',
      'insan',
      'gerçek insan',
      'insanla konuşmak istiyorum',
      'bir insanla konuşmak istiyorum',
      'biriyle konuşmak istiyorum',
      'çalışanla konuşmak istiyorum',
      'yetkiliyle görüşmek istiyorum',
      'biriyle konuşabilir miyim',
      'canlı destek',
    ),
    stop: phrases('dur', 'durdur', 'bırak', 'iptal', 'iptal et', 'vazgeç', 'vazgeçtim', 'boşver'),
    restart: phrases(
      'yeniden',
      'yeniden başla',
      'baştan',
      'baştan başla',
      'tekrar başla',
      'sıfırla',
    ),
    language: phrases('dil', 'başka dil', 'dil seç', 'dil değiştir', 'dili değiştir', 'diller'),
    help: phrases(
      'yardım',
      'yardım et',

      'ne yapabilirsin',
      'ne sorabilirim',
      'menü',
    ),
    erase: phrases(
      'bilgilerimi sil',
      'verilerimi sil',
      'her şeyi sil',
      'herşeyi sil',
      'hepsini sil',
      'bu konuşmayı sil',
      'konuşmayı sil',
    ),
    'what-we-know': phrases(
      'benim hakkımda ne biliyorsunuz',
      'benim hakkımda ne biliyorsun',
      'hakkımda ne biliyorsunuz',
      'hangi bilgilerimi saklıyorsunuz',
      'benim hakkımda ne saklıyorsunuz',
    ),
    history: phrases(
      'ne dediniz',
      'ne dedin',
      'ne demiştiniz',
      'ne demiştin',
      'dün ne dediniz',
      'dün ne dedin',
      'geçen hafta ne dediniz',
      'geçen hafta ne dedin',
      'geçen sefer ne dediniz',
      'geçen sefer ne dedin',
      'daha önce ne dediniz',
      'daha önce ne dedin',
      'bana ne söylediniz',
      'bana ne söyledin',
      'bana ne anlattınız',
      'cevap neydi',
      'cevabınız neydi',
      'geçen sefer',
      'önceki cevap',
      'önceki cevaplar',
    ),
    easier: phrases(
      'daha kolay',
      'daha basit',
      'daha kolay anlat',
      'basit anlat',
      'çok zor',
      'anlamadım',
      'anlamıyorum',
    ),
  },
  chatter,
  staffWishes,
  crisis,
};
