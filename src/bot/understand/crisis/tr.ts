import { spellings } from '../spellings.ts';
import type { CrisisPatterns } from '../vocabulary.ts';

const { pattern } = spellings.tr;

export const crisis: CrisisPatterns = {
  suicide: [
    pattern(' intihar (etmek|etmeyi|edeceğim|edicem|edecem|edesim|etcem) '),
    pattern(' intihar(ı|) düşün(üyorum|celerim) '),
    pattern('(^| artık| daha fazla) (ben )?yaşamak istemiyorum '),
    pattern(' (ölmek istiyorum|keşke ölsem|ölüp kurtulmak istiyorum) '),
    pattern(' kendimi (öldürmek|öldüreceğim|öldürücem|öldürecem|öldüresim) '),
    pattern(' kendime zarar (vermek|vereceğim|vericem|veriyorum) '),
    pattern(' (canıma kıymak|canıma kıyacağım|canıma kıyıcam) '),
    pattern(' hayatıma son (vermek|vereceğim|vericem|verecem) '),
    pattern(' (hayatın|yaşamanın|yaşamamın) (bir )?anlamı (kalmadı|yok) '),
    pattern(' ölmek (istiyorum|istiyom) '),
    pattern(' kendimi (trenin|metronun) (önüne|altına) (atacağım|atıcam|atarım) '),
    pattern(' trenin (önüne|altına) atla(yacağım|rım|mak istiyorum) '),
    pattern(' (çıkış yolu|çıkış|çare) (göremiyorum|görmüyorum) '),
    pattern(' ben(siz| olmasam) (herkes )?(daha iyi olur|daha iyi olacak|daha mutlu) '),
    pattern(' herkes bensiz daha iyi '),
    pattern(
      ' (kızım|oğlum|eşim|kocam|karım|annem|babam|kardeşim|arkadaşım|çocuğum) (artık )?(ölmek|intihar etmek|kendini öldürmek|yaşamak iste) ?(istiyor|miyor) ',
    ),
    pattern(
      ' (kızım|oğlum|eşim|kocam|karım|annem|babam|kardeşim|arkadaşım|çocuğum) yaşamak istemiyor ',
    ),
    pattern(' (canıma kıyarım|kendimi öldürürüm|kendimi asacağım|kendimi asıcam) '),
    pattern(' bu (hayata|her şeye|herşeye) son (vermek|verece|vericem)'),
    pattern(' (her şeye|herşeye) son vermek istiyorum '),
  ],
  emergency: [
    pattern(' (evim|evimiz|ev|mutfak|bina|apartman) yanıyor '),
    pattern(' yangın (var|çıktı) (?!mı)'),
    pattern(' (acil )?ambulans (çağır|çağırın|çağırır mısınız|lazım|gönderin|gönder) '),
    pattern(' nefes (almıyor|alamıyor|alamıyorum) '),
    pattern(' (bilinci kapalı|bilinci yerinde değil|kendine gelmiyor) '),
    pattern(' (kalp krizi|felç|inme) geçiriyor(um|) '),
    pattern(' (çok|bütün|bir kutu|fazla) (ilaç|ilaçları|hap|hapları) (içtim|yuttum) '),
    pattern('^ (imdat |yardım )?112 (imdat |yardım )?$'),
    pattern('^ (imdat |yardım )?(yangın|yanıyoruz) (imdat |yardım )?$'),
    pattern(' (göğsüm|göğsümde) (çok )?(ağrıyor|ağrı var|sıkışıyor) '),
    pattern(' göğüs ağrım (var|çok) '),
    pattern(
      ' (karım|kocam|eşim|annem|babam|oğlum|kızım|çocuğum|bebeğim) (bayıldı|bayılmış|uyanmıyor|kendine gelmiyor) ',
    ),
    pattern(' bayıldı (ve )?uyanmıyor '),
    pattern(' (aşırı|yüksek) doz (ilaç )?(aldım|içtim) '),
  ],
  violence: [
    pattern(
      ' (beni|bizi|çocukları|çocuklarımı|çocuğumu) (sürekli |hep |her gün )?(dövüyor|dövdü|boğuyor|tekmeliyor) ',
    ),
    pattern(
      ' (kocam|eşim|karım|babam|annem|abim|oğlum|sevgilim|partnerim) (bana|bize|çocuklara) (vuruyor|vurdu|saldırıyor|tecavüz etti) ',
    ),
    pattern(
      ' (kocam|eşim|karım|babam|annem|abim|oğlum|sevgilim|partnerim) (beni|bizi) (tehdit ediyor|öldürecek|öldürmek istiyor) ',
    ),
    pattern(' öldürmekle tehdit '),
    pattern(' (dayak yiyorum|şiddet görüyorum|şiddete uğruyorum|tecavüze uğradım) '),
    pattern(' (aile içi şiddet|ev içi şiddet|evde şiddet) '),
    pattern(' evde (kendimi )?güvende (değilim|değiliz|hissetmiyorum) '),
    pattern(' (kocamdan|eşimden|babamdan|oğlumdan) korkuyorum '),
    pattern(' (beni|bizi) (eve|odaya) (kilitledi|kilitliyor|kapattı) '),
    pattern(
      ' (kocam|eşim|karım|babam|annem|abim|oğlum|sevgilim|partnerim) (dün |dün gece |bu gece |bugün )?(beni|bizi) (dün |dün gece |bu gece |bugün |çok )?(dövdü|dövüyor|boğdu|yumrukladı|tekmeledi) ',
    ),
  ],
  'urgent-need': [
    pattern(' (evden|evimden|evimizden) (atılıyor|atılacağ|atıyorlar|atacaklar|atıldı)'),
    pattern(
      ' (yarın|bugün|bu hafta) (evden|evimden|evimizden) (çıkmam|çıkmamız|çıkmak) (lazım|gerek|gerekiyor|zorunda)',
    ),
    pattern(' (yarın|bugün|bu hafta) (tahliye|sokakta kal)'),
    pattern(' sokakta (kaldım|kaldık|yatıyorum|yatıyoruz|uyuyorum|uyuyoruz|kalıyorum) '),
    pattern(' (evsizim|evsiziz|evsiz kaldım|evsiz kaldık) '),
    pattern(' (kalacak|yatacak|uyuyacak) (bir )?(yerim|yerimiz) (yok|kalmadı) '),
    pattern(
      ' (elektriğim|elektriğimiz|elektriğimi|elektriğimizi|elektrik|elektriği|gaz|gazım|gazımız|gazımı|doğalgaz|su|suyum|suyumuz|suyumu|suyumuzu) (yarın |bugün )?(kesildi|kesilecek|kesiliyor|kestiler|kesecekler|kesiyorlar|kapatıldı|kapattılar) ',
    ),
    pattern(' (elektriğim|elektriğimiz|suyum|suyumuz|gazım|gazımız) yok '),
    pattern(
      ' (yiyecek|yiyeceğim|yiyeceğimiz|yemeğim|yemeğimiz) (bir şey |hiçbir şey |bir şeyim |bir şeyimiz |hiçbir şeyim |hiçbir şeyimiz |param |paramız )?(yok|kalmadı) ',
    ),
    pattern(' evde (hiç )?yemek (yok|kalmadı) '),
    pattern(
      ' (yemek|ekmek|mama|ilaç|gıda) (almaya |alacak |için )?(param|paramız|para) (yok|kalmadı) ',
    ),
    pattern(' (çocuklar|çocuklarım) aç (ve|$)'),
    pattern(' aç (kaldım|kaldık) '),
    pattern(
      ' (beni|bizi) (yarın |bugün |bu hafta )?(evden|evimden|evimizden|sokağa|kapı dışarı) (çıkarıyor|çıkaracak|çıkarıcak|atıyor|atacak|atıcak|attı|çıkardı|kovuyor|kovdu)',
    ),
    pattern(
      ' (evden|evimden|evimizden) (yarın |bugün )?(çıkarılıyor|çıkarılacağ|çıkarılaca|kovuluyor|çıkarıyorlar|çıkaracaklar|kovuyorlar)',
    ),
    pattern(' (yarın|bugün) (beni |bizi )?(evden|evimden|evimizden) (at|çıkar|kov)'),
    pattern(' ev sahibi (beni|bizi) (evden )?(atıyor|çıkarıyor|kovuyor|attı|çıkardı)'),
    pattern(' icra (memuru )?(yarın |bugün )?(evimi|evimizi|evi) (boşalt|tahliye)'),
    pattern('^ evsiz(im|iz|) $'),
    pattern(' nerede (yatacağımı|uyuyacağımı|kalacağımı) bilmiyorum '),
    pattern(' arabada (yatıyorum|uyuyorum|kalıyorum|yaşıyorum|yatıyoruz|uyuyoruz) '),
    pattern(' (arabamda|arabamızda) (yatıyor|uyuyor|kalıyor|yaşıyor)'),
    pattern(' gündür (hiçbir şey |bir şey |hiç |yemek )?(yemedim|yemedik|açım|açız) '),
    pattern(' gün(dür)? (aç|yemek yemeden) '),
  ],
};
