import type { Texts } from './texts.ts';

export const pl: Texts = {
  title: 'Znajdź pomoc w pobliżu',
  questions: [
    'Gdzie jest Informatiepunt w pobliżu',
    'W której bibliotece blisko mnie jest Informatiepunt',
    'Pod jaki adres mogę pójść po pomoc',
    'Kiedy jest otwarty punkt pomocy w bibliotece',
    'Wolę pomoc osobiście, gdzie mogę pójść',
  ],
  where:
    'Gdzie szuka Pan/Pani pomocy? Proszę wpisać **4 cyfry kodu pocztowego** albo miejscowość. Ulica i numer domu nie są potrzebne.',
  whereUnknown: 'Nie wiem',
  when: 'Kiedy chce Pan/Pani przyjść?',
  whenToday: 'Dzisiaj',
  whenWeek: 'W inny dzień',
  whenAny: 'Nie wiem',
  near: 'Tutaj można przyjść. Pomoc jest bezpłatna. Nie trzeba być członkiem. Proszę wziąć list i telefon.',
  ownPlaces: 'To są miejsca tej biblioteki. Pomoc jest bezpłatna. Proszę wziąć list i telefon.',
  holidays: 'W święta może być inaczej.',
  none: (finder, website, line, phone) =>
    `Nie znam tam Informatiepunt. To nie znaczy, że go nie ma.\n\n- Proszę poszukać na [${finder}](${website}).\n- Albo zadzwonić bezpłatnie: ${line} **${phone}**. Można to zrobić z domu.`,
  otherPlace: 'Inna miejscowość',
  staff: 'Zapytaj pracownika',
};
