import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'Leave your question',
  consent: (library, days) =>
    `You can leave your question, with your phone number or e-mail address.\n\n- **Who sees it?** Only permanent employees of ${library}. A volunteer does not see it.\n- **Why?** To call or e-mail you about your question. For nothing else.\n- **How long?** After ${days} days your number or address is gone.\n\nIs that all right?`,
  consentYes: 'Yes, that is fine',
  consentNo: 'No, rather not',
  question:
    'What is your question? Write it in 1 or 2 sentences. **Do not type a BSN, password or code.**',
  questionLater: 'I will tell later',
  contact: 'What is your phone number **or** e-mail address? 1 of the 2 is enough.',
  contactNone: 'I have neither',
  thisLibrary: 'the library',
  left: (days) =>
    `Thank you. Your question is ready for an employee. An employee **never** asks for your BSN, password or code.\n\nAfter ${days} days your number or address is gone. Do you want that sooner? Then type **wis mijn gegevens** (delete my data).`,
  answersDuring: (hours) => `You will hear from us when the help desk is open: ${hours}.`,
  declined: 'All right. Then we will not do that. You can also come by or call.',
  unreachable: 'That does not matter. You can also come by or call.',
  call: (line, phone) => `You can call the ${line} for free: **${phone}**.`,
  findPlace: 'Find another place',
  leaveAnyway: 'Leave it after all',
};
