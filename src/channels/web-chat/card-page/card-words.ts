import type { Language } from '../../../conversation/index.ts';

/** What the page of a card says itself. */
export interface CardPageWords {
  readonly print: string;
  /** Before the code on the card. */
  readonly code: string;
  /** The page that asks for a code. */
  readonly open: string;
  readonly typeCode: string;
  readonly show: string;
  readonly unknown: string;
  readonly tooMany: string;
  /** The task was left on the way: there is no card yet. */
  readonly unfinished: string;
  readonly toChat: string;
}

export const cardWords: Readonly<Record<Language, CardPageWords>> = {
  nl: {
    print: 'Print deze kaart',
    code: 'Code',
    open: 'Open uw kaart',
    typeCode: 'Typ de code van uw kaart',
    show: 'Laat zien',
    unknown: 'Deze code ken ik niet. Kijk of u hem goed hebt getypt. Een code werkt 14 dagen.',
    tooMany: 'Er zijn te veel verkeerde codes getypt. Probeer het over een paar minuten nog eens.',
    unfinished: 'Bij deze code zijn de stappen nog niet klaar. Typ de code in de chat.',
    toChat: 'Naar de chat',
  },
  en: {
    print: 'Print this card',
    code: 'Code',
    open: 'Open your card',
    typeCode: 'Type the code of your card',
    show: 'Show',
    unknown:
      'I do not know this code. Check that you typed it correctly. A code works for 14 days.',
    tooMany: 'Too many wrong codes were typed. Please try again in a few minutes.',
    unfinished: 'The steps of this code are not finished yet. Type the code in the chat.',
    toChat: 'To the chat',
  },
  tr: {
    print: 'Bu kartı yazdır',
    code: 'Kod',
    open: 'Kartınızı açın',
    typeCode: 'Kartınızın kodunu yazın',
    show: 'Göster',
    unknown: 'Bu kodu bilmiyorum. Doğru yazdığınızı kontrol edin. Bir kod 14 gün geçerlidir.',
    tooMany: 'Çok fazla yanlış kod yazıldı. Birkaç dakika sonra tekrar deneyin.',
    unfinished: 'Bu kodun adımları henüz bitmedi. Kodu sohbete yazın.',
    toChat: 'Sohbete git',
  },
  ar: {
    print: 'اطبع هذه البطاقة',
    code: 'الرمز',
    open: 'افتح بطاقتك',
    typeCode: 'اكتب رمز بطاقتك',
    show: 'عرض',
    unknown: 'لا أعرف هذا الرمز. تأكد أنك كتبته بشكل صحيح. يعمل الرمز 14 يوماً.',
    tooMany: 'كُتبت رموز خاطئة كثيرة. حاول مرة أخرى بعد بضع دقائق.',
    unfinished: 'لم تنته خطوات هذا الرمز بعد. اكتب الرمز في المحادثة.',
    toChat: 'إلى المحادثة',
  },
  pl: {
    print: 'Drukuj tę kartę',
    code: 'Kod',
    open: 'Otwórz swoją kartę',
    typeCode: 'Proszę wpisać kod karty',
    show: 'Pokaż',
    unknown: 'Nie znam tego kodu. Proszę sprawdzić, czy jest dobrze wpisany. Kod działa 14 dni.',
    tooMany: 'Wpisano zbyt wiele błędnych kodów. Proszę spróbować za kilka minut.',
    unfinished: 'Kroki z tym kodem nie są jeszcze skończone. Proszę wpisać kod w czacie.',
    toChat: 'Do czatu',
  },
  uk: {
    print: 'Надрукувати цю картку',
    code: 'Код',
    open: 'Відкрийте свою картку',
    typeCode: 'Введіть код картки',
    show: 'Показати',
    unknown: 'Я не знаю цього коду. Перевірте, чи правильно ви його ввели. Код діє 14 днів.',
    tooMany: 'Введено забагато неправильних кодів. Спробуйте ще раз за кілька хвилин.',
    unfinished: 'Кроки з цим кодом ще не завершено. Введіть код у чаті.',
    toChat: 'До чату',
  },
  es: {
    print: 'Imprimir esta tarjeta',
    code: 'Código',
    open: 'Abra su tarjeta',
    typeCode: 'Escriba el código de su tarjeta',
    show: 'Mostrar',
    unknown: 'No conozco este código. Mire si lo ha escrito bien. Un código funciona 14 días.',
    tooMany: 'Se han escrito demasiados códigos incorrectos. Inténtelo de nuevo en unos minutos.',
    unfinished: 'Los pasos de este código aún no han terminado. Escriba el código en el chat.',
    toChat: 'Al chat',
  },
  fr: {
    print: 'Imprimer cette fiche',
    code: 'Code',
    open: 'Ouvrez votre fiche',
    typeCode: 'Tapez le code de votre fiche',
    show: 'Afficher',
    unknown:
      'Je ne connais pas ce code. Vérifiez si vous l’avez bien tapé. Un code fonctionne 14 jours.',
    tooMany: 'Trop de codes incorrects ont été tapés. Réessayez dans quelques minutes.',
    unfinished: 'Les étapes de ce code ne sont pas terminées. Tapez le code dans le chat.',
    toChat: 'Vers le chat',
  },
  de: {
    print: 'Diese Karte drucken',
    code: 'Code',
    open: 'Öffnen Sie Ihre Karte',
    typeCode: 'Tippen Sie den Code Ihrer Karte',
    show: 'Zeigen',
    unknown:
      'Diesen Code kenne ich nicht. Prüfen Sie, ob Sie ihn richtig getippt haben. Ein Code gilt 14 Tage.',
    tooMany:
      'Es wurden zu viele falsche Codes getippt. Versuchen Sie es in ein paar Minuten noch einmal.',
    unfinished:
      'Die Schritte zu diesem Code sind noch nicht fertig. Tippen Sie den Code in den Chat.',
    toChat: 'Zum Chat',
  },
  fa: {
    print: 'چاپ این کارت',
    code: 'کد',
    open: 'کارت خود را باز کنید',
    typeCode: 'کد کارت خود را بنویسید',
    show: 'نمایش',
    unknown: 'این کد را نمی‌شناسم. ببینید درست نوشته‌اید یا نه. کد 14 روز کار می‌کند.',
    tooMany: 'کدهای اشتباه زیادی نوشته شده است. چند دقیقه دیگر دوباره امتحان کنید.',
    unfinished: 'قدم‌های این کد هنوز تمام نشده است. کد را در گفتگو بنویسید.',
    toChat: 'به گفتگو',
  },
  ru: {
    print: 'Распечатать эту карточку',
    code: 'Код',
    open: 'Откройте свою карточку',
    typeCode: 'Введите код карточки',
    show: 'Показать',
    unknown: 'Я не знаю этого кода. Проверьте, правильно ли вы его ввели. Код действует 14 дней.',
    tooMany: 'Введено слишком много неверных кодов. Попробуйте ещё раз через несколько минут.',
    unfinished: 'Шаги по этому коду ещё не закончены. Введите код в чате.',
    toChat: 'В чат',
  },
};
