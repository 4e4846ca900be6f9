import { spellings } from '../spellings.ts';

const { pattern } = spellings.tr;

const opening = '(?:(?:merhaba|selam|hayır|evet|tamam|ama|pardon) )?';
const person =
  '(?:biriyle|birisiyle|biri ile|birisi ile|(?:bir |gerçek |canlı ){0,2}(?:insanla|insan ile|çalışanla|çalışan ile|görevliyle|görevli ile|yetkiliyle|yetkili ile|kişiyle|kişi ile|memurla|memur ile|personelle))';
const softly = '(?:(?:lütfen|telefonda|hemen|doğrudan) ){0,2}';
const politely = '(?:(?:lütfen|rica ederim|şimdi) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}(?:ben )?${politely}${person} ${softly}(?:konuşmak|görüşmek|yazışmak) (?:istiyorum|isterim|istiyom|istiyoruz|istiyordum|mümkün mü) ${politely}$`,
  `^ ${opening}${politely}${person} ${softly}(?:konuşabilir|görüşebilir|yazışabilir) (?:miyim|miyiz) ${politely}$`,
  `^ ${opening}(?:birini|birisini|bir yetkiliyi|bir görevliyi) arayabilir miyim ${politely}$`,
  `^ ${opening}(?:bir |gerçek bir |canlı bir )(?:insan|görevli|yetkili|çalışan|kişi) (?:istiyorum|lazım|isterim) ${politely}$`,
  `^ ${opening}(?:beni )?(?:bir )?(?:insana|görevliye|yetkiliye|çalışana) (?:bağla|bağlayın|bağlar mısınız) ${politely}$`,
].map(pattern);
