import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'A new DigiD password',
  questions: [
    'I forgot my DigiD password, help me step by step',
    'Set a new password for DigiD',
    'My DigiD password is wrong',
    'Reset my DigiD password',
    'I lost my DigiD username and password',
  ],
  intro:
    'Together we find the best way to a new password. **Do not type a BSN, password or code here.**',
  app: 'Does the DigiD app on your phone still work?',
  appWorks: 'Yes, it works',
  appNone: 'No, or no app',
  appUnknown: 'I don’t know',
  appLook:
    'Take your phone. Look for the app called **DigiD** and open it. The app asks for a PIN. Do you still know it?',
  pinKnown: 'Yes, I am in',
  pinLost: 'No',
  appNotFound: 'I found no app',
  name: 'Do you still know your DigiD username? Do not tell it to me.',
  nameKnown: 'Yes, I know it',
  nameLost: 'No',
  nameUnknown: 'I don’t know',
  nameLook:
    'Perhaps you once wrote it down. Look on paper at home or in your phone. Did you find it?',
  nameFound: 'Yes, found it',
  nameNotFound: 'No, not found',
  reach: 'Can you still use the e-mail address **and** the phone that DigiD knows?',
  reachBoth: 'Yes, both',
  reachNot: 'No, not both',
  reachUnknown: 'I don’t know',
  letterIsSafe: 'No problem. Then we choose the letter. It comes to your home.',
  address:
    'The letter goes to the address that the gemeente (municipality) has for you. Do you live there?',
  addressRight: 'Yes, that is right',
  addressWrong: 'No',
  addressUnknown: 'I don’t know',
  devices:
    'Without the app and without the username you apply for a new DigiD. You need a phone and an e-mail address. Do you have them?',
  devicesBoth: 'Yes, both',
  devicesPhone: 'Only a phone',
  devicesNone: 'No phone',
  devicesUnknown: 'I don’t know',

  cards: {
    app: {
      title: 'A new password with the app',
      steps: [
        'Go to [Mijn DigiD](https://mijn.digid.nl). Log in with the app.',
        'Find the part about your username and password. Your username is there too.',
        'Choose **Wachtwoord wijzigen** (change password). Say that you do not know the old password.',
        'Type a new password twice.',
      ],
      time: 'You do not have to wait for a letter.',
      without: ['No computer? You may use one in the library.'],
    },
    email: {
      title: 'A new password with e-mail and text message',
      steps: [
        'Go to [digid.nl/herstellen](https://www.digid.nl/herstellen).',
        'Fill in your BSN and your username there.',
        'Choose e-mail and text message (sms).',
        'Look in your e-mail and on your phone. Fill in the codes you get on the website.',
        'Type a new password.',
      ],
      time: 'You do not have to wait for a letter. Use the codes at once.',
      without: ['No computer? You may use one in the library.'],
    },
    letter: {
      title: 'A new password with a letter',
      steps: [
        'Go to [digid.nl/herstellen](https://www.digid.nl/herstellen).',
        'Fill in your BSN and your username there.',
        'Choose a letter (brief).',
        'Wait for the letter with the code.',
        'Go back to the website. Fill in the code and type a new password.',
      ],
      time: 'The website says when the letter comes. The letter says until when the code works.',
      without: ['No computer? You may use one in the library.'],
    },
    address: {
      title: 'First your address, then the letter',
      steps: [
        'Call your gemeente or go there. Ask which address they have for you.',
        'Is it wrong? Give them your new address. You can do that without DigiD.',
        'Then go to [digid.nl/herstellen](https://www.digid.nl/herstellen) and choose a letter (brief).',
      ],
      time: 'Ask the gemeente when your new address is ready. Ask for the letter only after that.',
      without: ['No computer? You may use one in the library.'],
    },
    fresh: {
      title: 'A new DigiD',
      steps: [
        'Go to [digid.nl](https://www.digid.nl) and choose **DigiD aanvragen** (apply). It is free.',
        'Fill in there what the website asks. Keep your BSN to yourself.',
        'You get a letter with a code.',
        'Fill in the code on digid.nl. Do that within {{digid-activation-days}} days.',
      ],
      time: 'The letter comes within {{digid-letter-working-days}} working days.',
      without: ['No computer? You may use one in the library.'],
    },
    noEmail: {
      title: 'First an e-mail address',
      steps: [
        'DigiD asks for an e-mail address of your own. Never use somebody else’s.',
        'Do you have none? In the library somebody looks along while you make one. It is free.',
        'Then go to [digid.nl](https://www.digid.nl) and choose **DigiD aanvragen** (apply).',
      ],
      without: [
        'Do you prefer no e-mail? Ask the DigiD helpdesk what is possible.',
        'No computer? You may use one in the library.',
      ],
    },
    noPhone: {
      title: 'Without a phone',
      steps: [
        'Somebody you trust can arrange things for you with an authorisation (**machtiging**). See [machtigen.digid.nl](https://machtigen.digid.nl) or call the helpdesk. Never give your DigiD to anybody.',
        'It is often possible without DigiD. Call the organisation and ask: “Can I do this on paper or at your desk?”',
        'In the library somebody looks along with you. You type yourself.',
      ],
      without: ['No computer? You may use one in the library.'],
    },
  },

  aboutApplying: 'About applying',
  aboutAuthorising: 'About authorising',
};
