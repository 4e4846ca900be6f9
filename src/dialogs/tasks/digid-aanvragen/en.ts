import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'Apply for DigiD',
  questions: [
    'Help me step by step to apply for DigiD',
    'I want to apply for a DigiD together',
    'Can you guide me to get my first DigiD',
    'I want a DigiD but I do not know where to start',
    'Let us check if I have everything for DigiD',
  ],
  intro:
    'Together we look at what you need for a DigiD. **Do not type a BSN, password or code here.**',
  lives:
    'Do you live in the Netherlands, and does the gemeente (municipality) have your right address?',
  livesYes: 'Yes, that is right',
  livesAbroad: 'I live abroad',
  livesMoved: 'Address is wrong',
  livesUnknown: 'I don’t know',
  before: 'Did you ever have a DigiD?',
  beforeNo: 'No, never',
  beforeForgotten: 'Yes, I cannot log in',
  beforeLong: 'Yes, long ago',
  beforeUnknown: 'I don’t know',
  phone: 'What phone do you have?',
  phoneMobile: 'Mobile phone',
  phoneLandline: 'Only a landline',
  phoneNone: 'No phone',
  phoneUnknown: 'I don’t know',
  email: 'Do you have an e-mail address of your own, and can you read your e-mail?',
  emailYes: 'Yes',
  emailNo: 'No',
  emailUnknown: 'I don’t know',
  cards: {
    apply: {
      title: 'How to apply for DigiD',
      steps: [
        'Go to [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) and choose **DigiD aanvragen** (apply). It is free.',
        'Fill in there what the website asks. Keep your BSN to yourself.',
        'Choose a username and a password. Write them down and keep them at home.',
        'Wait for the letter. There is a code in the letter.',
        'Fill in the code on digid.nl. Then your DigiD works.',
      ],
      bring: [
        'Your passport, ID card or driving licence, to read your BSN',
        'Your phone',
        'Your e-mail',
      ],
      time: 'The letter comes within {{digid-letter-working-days}} working days. The code works for {{digid-activation-days}} days.',
      without: [
        'No computer? You may use one in the library. Somebody looks along, you type yourself.',
        'Rather no DigiD? Ask the organisation: “Can I do this on paper or at your desk?”',
      ],
    },
    landline: {
      title: 'DigiD with a landline phone',
      steps: [
        'Go to [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) and choose **DigiD aanvragen** (apply). It is free.',
        'Fill in the number of your landline. Choose that a voice may say the code.',
        'Wait for the letter. Fill in the code from the letter on digid.nl.',
        'Logging in later? Then a voice calls you with a code. Give it to nobody.',
        'This does not work with every organisation. Ask the DigiD helpdesk.',
      ],
      bring: ['Your passport, ID card or driving licence, to read your BSN', 'Your e-mail'],
      time: 'The letter comes within {{digid-letter-working-days}} working days. The code works for {{digid-activation-days}} days.',
      without: [
        'Somebody you trust can arrange things for you with an authorisation (**machtiging**). Never give your DigiD to anybody.',
        'It is often possible on paper or at a desk. Call the organisation.',
      ],
    },
    noPhone: {
      title: 'Without a phone',
      steps: [
        'You need a phone for DigiD. A simple mobile phone is good as well.',
        'Somebody you trust can arrange things for you with an authorisation (**machtiging**). See [machtigen.digid.nl](https://machtigen.digid.nl) or call the helpdesk.',
        'Or call the organisation. Ask: “Can I do this on paper or at your desk?”',
      ],
      without: ['In the library somebody thinks along with you. It is free.'],
    },
    noEmail: {
      title: 'First an e-mail address',
      steps: [
        'DigiD asks for an e-mail address of your own. Never use somebody else’s.',
        'Make an e-mail address. In the library somebody looks along. It is free.',
        'Then go to [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) and choose **DigiD aanvragen** (apply).',
      ],
      without: ['Rather no e-mail? Ask the DigiD helpdesk what is possible.'],
    },
    forgotten: {
      title: 'You had a DigiD before',
      steps: [
        'Perhaps your DigiD still works. Did you only forget the password? Choose **New password** below.',
        'You did not use it for {{digid-unused-years}} years? Then it no longer works. Apply for a new one on [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen).',
        'You do not know? Call the DigiD helpdesk. Never say your password or a code.',
      ],
      without: ['In the library somebody looks along with you. You type yourself.'],
    },
    abroad: {
      title: 'DigiD when you live abroad',
      steps: [
        'Look on [digid.nl](https://www.digid.nl) under **buitenland** (abroad) if you can apply for DigiD.',
        'You need: a BSN, a valid passport or ID card, a mobile phone and an e-mail address.',
        'After that you collect a code. That is possible at a desk, or with a talk on your screen. See [NederlandWereldwijd](https://www.nederlandwereldwijd.nl).',
      ],
      time: 'The code from the desk works for {{digid-desk-code-days}} days.',
      without: ['Do you get AOW abroad? Ask the SVB if you can arrange it in another way.'],
    },
    address: {
      title: 'First your address',
      steps: [
        'The DigiD letter goes to the address that the gemeente (municipality) has for you.',
        'Call your gemeente or go there. Ask which address they have for you. You can do that without DigiD.',
        'Is it wrong? Give them your new address.',
        'Then go to [digid.nl](https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen) and choose **DigiD aanvragen** (apply).',
      ],
      bring: [
        'Your passport or ID card',
        'A paper with your new address, such as your rental contract',
      ],
      without: ['You have no fixed address? Ask the gemeente for a briefadres (postal address).'],
    },
  },
  newPassword: 'New password',
  aboutAuthorising: 'About authorising',
};
