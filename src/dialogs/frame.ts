import type { Language } from '../conversation/index.ts';

/** What stands around every question. */
export interface Frame {
  readonly progress: (step: number, of: number) => string;
  readonly back: string;
  readonly stop: string;
  /** Above the numbered answers, when a step was not understood twice. */
  readonly hint: string;
  /** The button under a checklist. */
  readonly ready: string;
  /** The headings of a card. */
  readonly bring: string;
  readonly time: string;
  readonly without: string;
  readonly contacts: string;
  /** An amount or date is past its end date. */
  readonly mayHaveChanged: string;
  readonly noDecision: (checkedOn: string) => string;
  readonly helpNearby: string;
  readonly askEmployee: string;
}

/** The frame of a question, per language. */
export const frames: Readonly<Record<Language, Frame>> = {
  nl: {
    progress: (step, of) => `Stap ${step} van ${of}`,
    back: 'Terug',
    stop: 'Stoppen',
    hint: 'Kies een antwoord. U kunt ook het nummer typen:',
    ready: 'Klaar',
    bring: 'Leg klaar of neem mee',
    time: 'Tijd:',
    without: 'Geen computer, telefoon of DigiD?',
    contacts: 'Hulp en contact',
    mayHaveChanged: 'Een bedrag of datum kan veranderd zijn. Kijk op de site van de organisatie.',
    noDecision: (checkedOn) => `Dit is hulp, geen besluit. Wij keken dit na op ${checkedOn}.`,
    helpNearby: 'Hulp in de buurt',
    askEmployee: 'Medewerker vragen',
  },
  en: {
    progress: (step, of) => `Step ${step} of ${of}`,
    back: 'Back',
    stop: 'Stop',
    hint: 'Choose an answer. You can also type the number:',
    ready: 'Ready',
    bring: 'Have ready or bring',
    time: 'Time:',
    without: 'No computer, phone or DigiD?',
    contacts: 'Help and contact',
    mayHaveChanged: 'An amount or date may have changed. Look at the organisation’s website.',
    noDecision: (checkedOn) => `This is a help card, not a decision. Checked on ${checkedOn}.`,
    helpNearby: 'Help nearby',
    askEmployee: 'Ask an employee',
  },
  tr: {
    progress: (step, of) => `Adım ${step} / ${of}`,
    back: 'Geri',
    stop: 'Bitir',
    hint: 'Bir cevap seçin. Numarasını da yazabilirsiniz:',
    ready: 'Hazır',
    bring: 'Hazırlayın ya da getirin',
    time: 'Süre:',
    without: 'Bilgisayar, telefon veya DigiD yok mu?',
    contacts: 'Yardım ve iletişim',
    mayHaveChanged: 'Bir tutar veya tarih değişmiş olabilir. Kurumun sitesine bakın.',
    noDecision: (checkedOn) =>
      `Bu bir yardım kartıdır, karar değildir. Kontrol tarihi: ${checkedOn}.`,
    helpNearby: 'Yakında yardım',
    askEmployee: 'Görevliye sor',
  },
  ar: {
    progress: (step, of) => `الخطوة ${step} من ${of}`,
    back: 'رجوع',
    stop: 'إيقاف',
    hint: 'اختر إجابة. يمكنك أيضاً كتابة الرقم:',
    ready: 'جاهز',
    bring: 'جهّز أو أحضر معك',
    time: 'الوقت:',
    without: 'بدون كمبيوتر أو هاتف أو DigiD؟',
    contacts: 'المساعدة والاتصال',
    mayHaveChanged: 'قد يكون مبلغ أو تاريخ قد تغيّر. انظر موقع الجهة.',
    noDecision: (checkedOn) => `هذه بطاقة مساعدة وليست قراراً. تمت المراجعة في ${checkedOn}.`,
    helpNearby: 'مساعدة قريبة',
    askEmployee: 'اسأل موظفاً',
  },
  pl: {
    progress: (step, of) => `Krok ${step} z ${of}`,
    back: 'Wstecz',
    stop: 'Zakończ',
    hint: 'Proszę wybrać odpowiedź. Można też wpisać numer:',
    ready: 'Gotowe',
    bring: 'Proszę przygotować lub wziąć',
    time: 'Czas:',
    without: 'Bez komputera, telefonu lub DigiD?',
    contacts: 'Pomoc i kontakt',
    mayHaveChanged: 'Kwota lub data mogła się zmienić. Proszę sprawdzić na stronie organizacji.',
    noDecision: (checkedOn) => `To karta pomocy, a nie decyzja. Sprawdzono: ${checkedOn}.`,
    helpNearby: 'Pomoc w pobliżu',
    askEmployee: 'Zapytaj pracownika',
  },
  uk: {
    progress: (step, of) => `Крок ${step} з ${of}`,
    back: 'Назад',
    stop: 'Зупинити',
    hint: 'Виберіть відповідь. Можна також написати номер:',
    ready: 'Готово',
    bring: 'Підготуйте або візьміть',
    time: 'Час:',
    without: 'Немає комп’ютера, телефону чи DigiD?',
    contacts: 'Допомога і контакт',
    mayHaveChanged: 'Сума або дата могла змінитися. Подивіться на сайті організації.',
    noDecision: (checkedOn) => `Це картка допомоги, а не рішення. Перевірено: ${checkedOn}.`,
    helpNearby: 'Допомога поруч',
    askEmployee: 'Запитати працівника',
  },
  es: {
    progress: (step, of) => `Paso ${step} de ${of}`,
    back: 'Atrás',
    stop: 'Parar',
    hint: 'Elija una respuesta. También puede escribir el número:',
    ready: 'Listo',
    bring: 'Prepare o lleve',
    time: 'Tiempo:',
    without: '¿Sin ordenador, teléfono o DigiD?',
    contacts: 'Ayuda y contacto',
    mayHaveChanged: 'Un importe o una fecha puede haber cambiado. Mire la web de la organización.',
    noDecision: (checkedOn) =>
      `Esto es una tarjeta de ayuda, no una decisión. Revisado el ${checkedOn}.`,
    helpNearby: 'Ayuda cercana',
    askEmployee: 'Pedir un empleado',
  },
  fr: {
    progress: (step, of) => `Étape ${step} sur ${of}`,
    back: 'Retour',
    stop: 'Arrêter',
    hint: 'Choisissez une réponse. Vous pouvez aussi taper le numéro :',
    ready: 'Terminé',
    bring: 'À préparer ou à apporter',
    time: 'Délai :',
    without: 'Sans ordinateur, téléphone ou DigiD ?',
    contacts: 'Aide et contact',
    mayHaveChanged:
      'Un montant ou une date a peut-être changé. Regardez le site de l’organisation.',
    noDecision: (checkedOn) =>
      `Ceci est une fiche d’aide, pas une décision. Vérifié le ${checkedOn}.`,
    helpNearby: 'Aide près de vous',
    askEmployee: 'Demander un agent',
  },
  de: {
    progress: (step, of) => `Schritt ${step} von ${of}`,
    back: 'Zurück',
    stop: 'Beenden',
    hint: 'Wählen Sie eine Antwort. Sie können auch die Nummer tippen:',
    ready: 'Fertig',
    bring: 'Bereitlegen oder mitbringen',
    time: 'Zeit:',
    without: 'Kein Computer, Telefon oder DigiD?',
    contacts: 'Hilfe und Kontakt',
    mayHaveChanged:
      'Ein Betrag oder Datum kann sich geändert haben. Sehen Sie auf der Website nach.',
    noDecision: (checkedOn) => `Dies ist eine Hilfekarte, kein Bescheid. Geprüft am ${checkedOn}.`,
    helpNearby: 'Hilfe in der Nähe',
    askEmployee: 'Mitarbeiter fragen',
  },
  fa: {
    progress: (step, of) => `مرحله ${step} از ${of}`,
    back: 'بازگشت',
    stop: 'توقف',
    hint: 'یک پاسخ را انتخاب کنید. می‌توانید شماره را هم بنویسید:',
    ready: 'آماده',
    bring: 'آماده کنید یا همراه بیاورید',
    time: 'زمان:',
    without: 'بدون کامپیوتر، تلفن یا DigiD؟',
    contacts: 'کمک و تماس',
    mayHaveChanged: 'ممکن است مبلغ یا تاریخی تغییر کرده باشد. سایت سازمان را ببینید.',
    noDecision: (checkedOn) => `این یک کارت راهنما است، نه تصمیم. بررسی‌شده در ${checkedOn}.`,
    helpNearby: 'کمک نزدیک شما',
    askEmployee: 'پرسش از کارمند',
  },
  ru: {
    progress: (step, of) => `Шаг ${step} из ${of}`,
    back: 'Назад',
    stop: 'Остановить',
    hint: 'Выберите ответ. Можно также написать номер:',
    ready: 'Готово',
    bring: 'Подготовьте или возьмите',
    time: 'Срок:',
    without: 'Нет компьютера, телефона или DigiD?',
    contacts: 'Помощь и контакты',
    mayHaveChanged: 'Сумма или дата могла измениться. Посмотрите на сайте организации.',
    noDecision: (checkedOn) => `Это карточка помощи, а не решение. Проверено: ${checkedOn}.`,
    helpNearby: 'Помощь рядом',
    askEmployee: 'Спросить сотрудника',
  },
};
