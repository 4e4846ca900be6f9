import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'Driving licence from 75',
  questions: [
    'Help me step by step with my driving licence after 75',
    'I want to renew my licence together, I am over 75',
    'Make a plan for my licence and the medical check',
    'Guide me through CBR, I am 78',
    'I want to start with the health declaration for my licence',
  ],
  intro:
    'Together we make a plan for your driving licence. Tell nothing about your health. **Do not type a BSN, password or code here.**',
  unknown: 'I do not know',
  age: 'Does your licence end on or after the day that you turn 75?',
  ageYes: 'Yes',
  ageNo: 'No',
  look: 'Take your licence. At **4b** you see until which day it is valid. Are you 75 or over then?',
  heavy: 'Do you also have a licence for a lorry or bus (C or D)?',
  heavyNo: 'No',
  heavyYes: 'Yes',
  ends: 'How long is your licence still valid?',
  endsLater: 'More than 6 months',
  endsNow: '2 to 6 months',
  endsSoon: 'Less, or expired',
  way: 'How do you want to do it?',
  wayOnline: 'Online with DigiD',
  wayPaper: 'On paper',

  planTitle: 'Your plan for the licence',
  callFirst: 'Call CBR today. Ask if you may drive when it gets too late.',
  buyOnline:
    'Buy the **Gezondheidsverklaring** (health declaration) at [cbr.nl](https://www.cbr.nl) with your own DigiD. Answer the questions.',
  buyPaper:
    'Get the **Gezondheidsverklaring** (health declaration) on paper at CBR or your gemeente (municipality). Do you want post on paper? Then fill in no e-mail address.',
  afterwards: [
    'Wait for a message. CBR often answers within {{cbr-answer-weeks}} weeks.',
    'Make an appointment with a keuringsarts (examining doctor). Ask the price first.',
    'CBR decides and sends a message.',
    'Is it allowed? Ask the gemeente for the new licence.',
  ],
  bring: [
    'Your licence',
    'For the doctor: the letter of CBR and your glasses',
    'For the gemeente: a passport photo',
  ],
  timeNow: 'Begin this week. It often takes months. The price is at cbr.nl.',
  timeSoon: 'Begin today. The price is at cbr.nl.',
  without: [
    'All can be done on paper. That takes longer.',
    'In the library somebody looks along with you. You type yourself.',
  ],
  notYet: {
    title: 'It is not needed yet',
    steps: [
      'Write down until which day your licence is valid.',
      'Put in your diary, {{cbr-begin-months}} months before: “Buy the Gezondheidsverklaring”.',
      'Come back then. We make your plan.',
    ],
    time: 'Begin {{cbr-begin-months}} months before your licence ends.',
    without: ['Call CBR if you want to be sure.'],
  },
  askFirst: {
    title: 'First ask what holds for you',
    steps: [
      'Call CBR. Say until which day your licence is valid.',
      'Ask if you need a Gezondheidsverklaring (health declaration). I cannot tell.',
      'Not needed? Then ask the gemeente (municipality) for your licence.',
    ],
    bring: ['Your licence'],
    without: ['You may also go to the desk of the gemeente.'],
  },
  aboutLicence: 'About licence 75+',
};
