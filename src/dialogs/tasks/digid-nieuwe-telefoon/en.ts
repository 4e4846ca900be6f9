import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'DigiD on a new phone',
  questions: [
    'Help me step by step to put DigiD on my new phone',
    'Move DigiD to another phone together',
    'My phone with DigiD was stolen, help me',
    'Guide me with the DigiD app on my new device',
    'My phone with DigiD is broken and I have a new one, help me on',
  ],
  intro:
    'Together we set up DigiD on your new phone. **Do not type a BSN, password or code here.**',
  old: 'Do you still have the old phone?',
  oldWorks: 'Yes, it still works',
  oldBroken: 'Broken or lost',
  oldStolen: 'Stolen',
  oldUnknown: 'I don’t know',
  number: 'Do you still have the same phone number?',
  numberSame: 'Yes, the same',
  numberNew: 'No, a new number',
  numberUnknown: 'I don’t know',
  newNumber: 'Then put your new phone number in [Mijn DigiD](https://mijn.digid.nl).',
  checkNumber:
    'Then look in [Mijn DigiD](https://mijn.digid.nl) whether your phone number is right.',
  bring: [
    'Your new phone',
    'Your passport, ID card or driving licence',
    'Your username and password, for yourself',
  ],
  without: [
    'Rather with help? Bring your phone to the library. Somebody looks along, you do it yourself.',
    'Rather no app? Ask the helpdesk how to log in with a text message or a spoken code.',
  ],
  works: {
    title: 'From your old to your new phone',
    steps: [
      'Do not throw the old phone away yet. Do not wipe it either.',
      'Put the **DigiD app** of Rijksoverheid on your new phone.',
      'Open the new app. Follow the steps. The old app helps to switch on the new one.',
      'Choose a PIN of 5 digits. Give it to nobody.',
      'Does all work? Then remove the old app in [Mijn DigiD](https://mijn.digid.nl).',
    ],
  },
  gone: {
    title: 'DigiD without your old phone',
    steps: [
      'Put the **DigiD app** of Rijksoverheid on your new phone.',
      'Open the app. Follow the steps. The app tells what you need: your passport, a text message or a letter.',
      'Choose a PIN of 5 digits. Give it to nobody.',
      'Go to [Mijn DigiD](https://mijn.digid.nl). Remove the app of the old phone there.',
    ],
  },
  stolen: {
    title: 'Your phone was stolen: do this first',
    steps: [
      'Remove the app quickly in [Mijn DigiD](https://mijn.digid.nl). Does that not work? Call the DigiD helpdesk now.',
      'Call your phone company. Ask them to block your SIM card.',
      'Call your bank as well if there are money apps on it.',
      'Report it to the police.',
      'Then put the **DigiD app** on your new phone and follow the steps.',
    ],
  },
  scam: 'Somebody misused it',
};
