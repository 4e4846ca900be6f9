import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'After a death',
  questions: [
    'Make a list together with me after a death',
    'Help me step by step now that someone has died',
    'Guide me through everything after the death of my father',
    'My husband died, help me with the papers one by one',
    'I do not know where to begin now that my mother is gone',
  ],
  intro:
    'We are sorry for your loss. Together we make a calm list. You may stop at any time. **Do not type a BSN, password or code here.**',
  unknown: 'I do not know',
  funeral: 'Has the funeral been, or is it arranged?',
  funeralYes: 'Yes, arranged',
  funeralNo: 'No, not yet',
  relation: 'Who was the person to you?',
  relationPartner: 'My partner',
  relationChild: 'My father or mother',
  relationOther: 'Somebody else',
  there:
    'What was there with the person who died? Choose all that fits. Nothing, or you do not know? Choose **Ready**.',
  hadBenefit: 'AOW, benefit etc.',
  hadRented: 'Rented home',
  hadBought: 'Own home',
  hadCar: 'Car',
  hadChildren: 'Child under 18',
  hadDebts: 'Debts',
  peace: 'Are you sure that there are no debts, and is there no quarrel about the inheritance?',
  peaceYes: 'Yes, I am sure',
  peaceNo: 'No',
  company: 'Do you have somebody who helps you with the papers?',
  companyYes: 'Yes, somebody helps',
  companyNo: 'No, nobody',

  listTitle: 'Your list, at your own pace',
  advice:
    'Doubt or a quarrel? First call the Juridisch Loket (free legal advice). Take nothing from the home yet.',
  debts:
    '**Debts:** do not pay yet and take nothing. You may refuse an inheritance. Before you choose, ask the Juridisch Loket or a notaris (notary).',
  benefit:
    '**AOW (state pension), benefit or toeslag:** it often stops by itself. The letter about toeslagen comes within {{toeslag-death-weeks}} weeks. Do not spend money that still came.',
  rented:
    '**Rented home:** call the landlord. Ask who may stay, or before which day you give notice.',
  bought: '**Own home:** call the bank of the mortgage and a notary.',
  car: '**Car:** call the insurer. Ask RDW (vehicle office) how the car gets another name.',
  children:
    '**Child under 18:** ask the notary who decides about the inheritance. Ask SVB if Anw (money for next of kin) may fit.',
  partnerMoney: '**Money for you:** ask SVB, the pension fund and the employer what may fit.',
  deed: 'Ask the gemeente (municipality) for an akte van overlijden (death certificate). Ask the bank if it needs a paper from the notary.',
  byItself: 'The gemeente tells the Belastingdienst (tax office), SVB and RDW.',
  call: 'Call the bank, insurers, energy and telephone company yourself.',
  taxes: 'Wait for post about tax and inheritance tax. Do it before the day in the letter.',
  together: 'Come to the library with the papers. Somebody calmly looks along.',
  bring: ['Death certificate', 'Your own identity card', 'Letters and bank papers'],
  time: 'Begin with one thing a day. Each letter says before which day it has to be done. Not possible? Call and ask for more time.',
  without: [
    'All can be done by telephone or letter. Ask for paper.',
    'Never use the DigiD of the person who died.',
  ],
  firstDays: {
    title: 'The first days',
    steps: [
      'Has no doctor been yet? Call the huisarts (family doctor) now.',
      'Call somebody who can be with you.',
      'Call an uitvaartondernemer (undertaker). First look if there is funeral insurance.',
      'The undertaker mostly tells the gemeente (municipality) too. Ask that.',
      'Is there no money or no family? Call the gemeente: 14 and then the area code.',
      'The rest can wait. Come back then for your own list.',
    ],
    bring: ['The paper of the doctor', 'Your own passport or identity card'],
    time: 'The funeral is at most {{funeral-working-days}} working days after the death.',
    without: [
      'You need no computer or DigiD. Calling is enough.',
      'Do you want to talk? The Luisterlijn (listening line) is there day and night.',
    ],
  },
  aboutDebts: 'Inheriting debts',
  aboutMoney: 'Money after a death',
  aboutFirst: 'The first steps',
};
