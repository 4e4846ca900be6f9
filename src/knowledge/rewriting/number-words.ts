import type { Language } from '../../conversation/index.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Two to ten, twelve, twenty, a hundred and a thousand as each language writes them, with their commonest endings.
 * Left out is what mostly means something else: Turkish "yüz" is a face too, Persian "نه" is "no".
 */
const numberWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words('twee drie vier vijf zes zeven acht negen tien twaalf twintig honderd duizend'),
  en: words('two three four five six seven eight nine ten twelve twenty hundred thousand'),
  tr: words('iki üç dört beş altı yedi sekiz dokuz on yirmi'),
  ar: words(
    'اثنان اثنين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين مئة ألف',
  ),
  pl: words(
    'dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć ' +
      'dziewięciu dziesięć dziesięciu dwanaście dwunastu dwadzieścia sto tysiąc',
  ),
  uk: words(
    'два дві двох три трьох чотири чотирьох пять п’ять п’яти шість шести сім семи вісім восьми дев’ять дев’яти ' +
      'десять десяти дванадцять двадцять сто тисяча',
  ),
  es: words('dos tres cuatro cinco seis siete ocho nueve diez doce veinte cien mil'),
  fr: words('deux trois quatre cinq six sept huit neuf dix douze vingt cent mille'),
  de: words('zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert tausend'),
  fa: words('دو سه چهار پنج شش هفت هشت ده دوازده بیست صد هزار'),
  ru: words(
    'два две двух три трёх трех четыре четырёх четырех пять пяти шесть шести семь семи восемь восьми девять девяти ' +
      'десять десяти двенадцать двадцать сто тысяча',
  ),
};

/** How many numbers a text writes out in words. */
export const countNumberWords = (text: string, language: Language): number =>
  (text.toLowerCase().match(/[\p{L}\p{M}’]+/gu) ?? []).filter((word) =>
    numberWords[language].has(word),
  ).length;
