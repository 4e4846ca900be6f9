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

  doneApp:
    '**A new password with the app**\n\n1. Go to [Mijn DigiD](https://mijn.digid.nl). Log in with the app.\n2. Find the part about your username and password. Your username is there too.\n3. Choose **Wachtwoord wijzigen** (change password). Say that you do not know the old password.\n4. Type a new password twice.\n\n**How long does it take?** You do not have to wait for a letter.',
  doneEmail:
    '**A new password with e-mail and text message**\n\n1. Go to [digid.nl/herstellen](https://www.digid.nl/herstellen).\n2. Fill in your BSN and your username there.\n3. Choose e-mail and text message (sms).\n4. Look in your e-mail and on your phone. Fill in the codes you get on the website.\n5. Type a new password.\n\n**How long does it take?** You do not have to wait for a letter. Use the codes at once.',
  doneLetter:
    '**A new password with a letter**\n\n1. Go to [digid.nl/herstellen](https://www.digid.nl/herstellen).\n2. Fill in your BSN and your username there.\n3. Choose a letter (brief).\n4. Wait for the letter with the code.\n5. Go back to the website. Fill in the code and type a new password.\n\n**How long does it take?** The website says when the letter comes. The letter says until when the code works.',
  doneAddress:
    '**First your address, then the letter**\n\n1. Call your gemeente or go there. Ask which address they have for you.\n2. Is it wrong? Give them your new address. You can do that without DigiD.\n3. Then go to [digid.nl/herstellen](https://www.digid.nl/herstellen) and choose a letter (brief).\n\n**How long does it take?** Ask the gemeente when your new address is ready. Ask for the letter only after that.',
  doneNew: (days, activateDays) =>
    `**A new DigiD**\n\n1. Go to [digid.nl](https://www.digid.nl) and choose **DigiD aanvragen** (apply). It is free.\n2. Fill in there what the website asks. Keep your BSN to yourself.\n3. You get a letter with a code.\n4. Fill in the code on digid.nl. Do that within ${activateDays} days.\n\n**How long does it take?** The letter comes within ${days} working days.`,
  doneNoEmail:
    '**First an e-mail address**\n\n1. DigiD asks for an e-mail address of your own. Never use somebody else’s.\n2. Do you have none? In the library somebody looks along while you make one. It is free.\n3. Then go to [digid.nl](https://www.digid.nl) and choose **DigiD aanvragen** (apply).\n\nDo you prefer no e-mail? Ask the DigiD helpdesk what is possible.',
  doneWithout:
    '**Without a phone**\n\n- Somebody you trust can arrange things for you with an authorisation (**machtiging**). See [machtigen.digid.nl](https://machtigen.digid.nl) or call the helpdesk. Never give your DigiD to anybody.\n- It is often possible without DigiD. Call the organisation and ask: “Can I do this on paper or at your desk?”\n- In the library somebody looks along with you. You type yourself.',
  footer: (helpdesk, phone, hours, day) =>
    `**Does it not work?** Call the ${helpdesk}: **${phone}** (${hours}). No computer? You may use one in the library.\n\nThis is a help card, not a decision. Checked on ${day}.`,

  findPlace: 'Help nearby',
  staff: 'Ask an employee',
  aboutApplying: 'About applying',
  aboutAuthorising: 'About authorising',
};
