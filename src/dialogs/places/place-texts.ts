import type { Localized } from '../../conversation/index.ts';
import type { TextsLike } from '../write-steps.ts';

const nl = {
  openNow: (hours: string) => `Nu open. Vandaag: ${hours}.`,
  openToday: (hours: string) => `Vandaag open: ${hours}.`,
  closedToday: 'Vandaag is er geen inloop meer.',
  opensAgain: (day: string) => `Weer open: ${day}.`,
  walkIn: (hours: string) => `Zo binnenlopen: ${hours}.`,
  onlyByAppointment: 'Alleen op afspraak.',
  appointment: (how: string) => `Afspraak maken kan ook: ${how}.`,
  atDesk: 'aan de balie',
  website: 'op de website',
  phone: (phone: string) => `Telefoon: ${phone}.`,
  wheelchair: 'U kunt er met een rolstoel in.',
  languages: (names: string) => `Talen: ${names}.`,
  example: 'Let op: dit is een voorbeeld. Deze plekken bestaan niet echt.',
};

type PlaceTexts = TextsLike<typeof nl>;

const en: PlaceTexts = {
  openNow: (hours) => `Open now. Today: ${hours}.`,
  openToday: (hours) => `Open today: ${hours}.`,
  closedToday: 'No more walk-in today.',
  opensAgain: (day) => `Opens again: ${day}.`,
  walkIn: (hours) => `Just walk in: ${hours}.`,
  onlyByAppointment: 'By appointment only.',
  appointment: (how) => `You can also make an appointment: ${how}.`,
  atDesk: 'at the desk',
  website: 'on the website',
  phone: (phone) => `Phone: ${phone}.`,
  wheelchair: 'Wheelchair access.',
  languages: (names) => `Languages: ${names}.`,
  example: 'Please note: this is an example. These places do not really exist.',
};

const tr: PlaceTexts = {
  openNow: (hours) => `Şu an açık. Bugün: ${hours}.`,
  openToday: (hours) => `Bugün açık: ${hours}.`,
  closedToday: 'Bugün artık randevusuz giriş yok.',
  opensAgain: (day) => `Tekrar açılış: ${day}.`,
  walkIn: (hours) => `Randevusuz gelebilirsiniz: ${hours}.`,
  onlyByAppointment: 'Sadece randevu ile.',
  appointment: (how) => `Randevu da alabilirsiniz: ${how}.`,
  atDesk: 'bankoda',
  website: 'web sitesinde',
  phone: (phone) => `Telefon: ${phone}.`,
  wheelchair: 'Tekerlekli sandalye ile girilebilir.',
  languages: (names) => `Diller: ${names}.`,
  example: 'Dikkat: bu bir örnektir. Bu yerler gerçekte yoktur.',
};

const ar: PlaceTexts = {
  openNow: (hours) => `مفتوح الآن. اليوم: ${hours}.`,
  openToday: (hours) => `مفتوح اليوم: ${hours}.`,
  closedToday: 'لا يوجد دخول بدون موعد بقية اليوم.',
  opensAgain: (day) => `يفتح مجدداً: ${day}.`,
  walkIn: (hours) => `يمكنك الدخول بدون موعد: ${hours}.`,
  onlyByAppointment: 'بموعد فقط.',
  appointment: (how) => `يمكنك أيضاً أخذ موعد: ${how}.`,
  atDesk: 'عند المكتب',
  website: 'على الموقع',
  phone: (phone) => `الهاتف: ${phone}.`,
  wheelchair: 'يمكن الدخول بكرسي متحرك.',
  languages: (names) => `اللغات: ${names}.`,
  example: 'انتبه: هذا مثال. هذه الأماكن غير موجودة في الحقيقة.',
};

const pl: PlaceTexts = {
  openNow: (hours) => `Teraz otwarte. Dzisiaj: ${hours}.`,
  openToday: (hours) => `Dzisiaj otwarte: ${hours}.`,
  closedToday: 'Dzisiaj już nie przyjmują bez umówienia.',
  opensAgain: (day) => `Znowu otwarte: ${day}.`,
  walkIn: (hours) => `Bez umawiania się: ${hours}.`,
  onlyByAppointment: 'Tylko po umówieniu się.',
  appointment: (how) => `Można też się umówić: ${how}.`,
  atDesk: 'na miejscu',
  website: 'na stronie',
  phone: (phone) => `Telefon: ${phone}.`,
  wheelchair: 'Można wjechać wózkiem.',
  languages: (names) => `Języki: ${names}.`,
  example: 'Uwaga: to jest przykład. Te miejsca naprawdę nie istnieją.',
};

const uk: PlaceTexts = {
  openNow: (hours) => `Зараз відчинено. Сьогодні: ${hours}.`,
  openToday: (hours) => `Сьогодні відчинено: ${hours}.`,
  closedToday: 'Сьогодні без запису вже не приймають.',
  opensAgain: (day) => `Знову відчинено: ${day}.`,
  walkIn: (hours) => `Без запису: ${hours}.`,
  onlyByAppointment: 'Тільки за записом.',
  appointment: (how) => `Можна також записатися: ${how}.`,
  atDesk: 'на місці',
  website: 'на сайті',
  phone: (phone) => `Телефон: ${phone}.`,
  wheelchair: 'Можна заїхати на візку.',
  languages: (names) => `Мови: ${names}.`,
  example: 'Увага: це приклад. Таких місць насправді немає.',
};

/** How places are described, in the languages that tasks are written in. */
export const placeTexts: Localized<PlaceTexts> = { nl, en, tr, ar, pl, uk };
