import type { Texts } from './texts.ts';

export const pl: Texts = {
  title: 'Zostaw pytanie',
  consent: (library, days) =>
    `Można zostawić pytanie razem z numerem telefonu lub adresem e-mail.\n\n- **Kto to widzi?** Tylko stali pracownicy: ${library}. Wolontariusz tego nie widzi.\n- **Po co?** Żeby zadzwonić lub napisać w sprawie pytania. Po nic innego.\n- **Jak długo?** Po ${days} dniach numer lub adres znika.\n\nCzy zgadza się Pan/Pani?`,
  consentYes: 'Tak, zgadzam się',
  consentNo: 'Nie, wolę nie',
  question:
    'Jakie jest pytanie? Proszę napisać w 1 lub 2 zdaniach. **Proszę nie wpisywać BSN, hasła ani kodu.**',
  questionLater: 'Powiem później',
  contact: 'Jaki jest numer telefonu **lub** adres e-mail? Wystarczy 1 z 2.',
  contactNone: 'Nie mam',
  thisLibrary: 'biblioteka',
  left: (days) =>
    `Dziękujemy. Pytanie czeka na pracownika. Pracownik **nigdy** nie pyta o BSN, hasło ani kod.\n\nPo ${days} dniach numer lub adres znika. Ma zniknąć wcześniej? Proszę wpisać **wis mijn gegevens** (usuń moje dane).`,
  answersDuring: (hours) => `Odezwiemy się, gdy helpdesk jest czynny: ${hours}.`,
  declined: 'Dobrze. Więc tego nie robimy. Można też przyjść lub zadzwonić.',
  unreachable: 'Nie szkodzi. Można też przyjść lub zadzwonić.',
  call: (line, phone) => `Można zadzwonić bezpłatnie: ${line} **${phone}**.`,
  findPlace: 'Znajdź inne miejsce',
  leaveAnyway: 'Jednak zostawię',
};
