import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'Report a move',
  questions: [
    'Help me step by step with reporting my move',
    'I want to pass on my new address together with you',
    'Walk me through everything for my move',
    'Guide me in registering at my new address',
    'Make me a list for moving house',
  ],
  intro:
    'Together we look at how you report your move. At the end you get a list. **Do not type a BSN, password or code here.**',
  unknown: 'I do not know',
  where: 'Where are you going to live?',
  whereWithin: 'Within NL',
  whereIn: 'To the Netherlands',
  whereOut: 'To another country',
  stay: 'Will you be in another country for more than {{emigration-months}} months within one year?',
  stayLong: 'Yes, longer',
  stayShort: 'No, shorter',
  when: 'When do you move?',
  whenLater: 'In a month or later',
  whenSoon: 'Within a month',
  whenJust: 'Just moved',
  whenLate: 'Moved some time ago',
  who: 'Do you move alone, or are people moving with you?',
  whoAlone: 'I move alone',
  whoTogether: 'With other people',
  home: 'What kind of home will it be?',
  homeRent: 'I rent it',
  homeOwn: 'I bought it',
  homeWith: 'I live with someone',
  digid: 'Do you have a DigiD of your own that works?',
  digidYes: 'Yes',
  digidNo: 'No',

  titleCard: 'Reporting your move',
  titleLate: 'Report your move today',
  onlineSteps: [
    'Go to the website of the gemeente (municipality) **where you will live**. Search for **verhuizing doorgeven** (report a move).',
    'Log in with your own DigiD. Fill in your new address.',
  ],
  deskSteps: [
    'Call the gemeente (municipality) **where you will live**. The number is often 14 and then the area code.',
    'Make an appointment at the desk. Or ask for a form on paper.',
  ],
  everybody: 'Name everybody who moves with you. Ask the gemeente who may sign for somebody else.',
  wait: 'Wait for a message. Your new gemeente arranges it with the old one.',
  byItself:
    '**This happens by itself:** the government gets your address, such as the Belastingdienst (tax office).',
  tellYourself:
    '**You do this yourself:** call your bank, doctor, health insurer and energy company.',
  rentBenefit:
    'Do you get huurtoeslag (help with the rent)? Pass on your new rent at [toeslagen.nl](https://www.toeslagen.nl).',
  identity: 'Your passport, identity card, driving licence or residence card',
  paperRent: 'Your rental contract',
  paperOwn: 'The paper of the purchase of your home',
  paperWith:
    'A letter in which the resident says that you may live there, with a copy of his or her identity card',
  paperUnknown: 'A paper about your home. Ask the gemeente which paper',
  ownDigid: 'Your own DigiD',
  timeLater:
    'You can report it from {{move-weeks-before}} weeks before you move. It has to be done at most {{move-days-after}} days after. It is free.',
  timeNow: 'Do it at most {{move-days-after}} days after you move. It is free.',
  timeLate:
    'Did you move more than {{move-days-after}} days ago? Then the day of your report counts. The gemeente can give a fine of at most {{verhuizing-fine-max}}. Whether that happens, I cannot tell.',
  timeUnknown:
    'You can do it from {{move-weeks-before}} weeks before you move until {{move-days-after}} days after. Have you moved already? Then do it today.',
  without: [
    'You can also do it by letter or at the desk of the gemeente. Call and ask how.',
    'Somebody else may do it if you say so on paper. Never give your DigiD to anybody.',
    'In the library somebody looks along with you. You type yourself.',
  ],
  arriving: {
    title: 'Are you coming to live in the Netherlands?',
    steps: [
      'Call the gemeente (municipality) where you will live. Ask for an appointment to register.',
      'Ask which papers you have to bring. Are people coming with you? Name them too.',
      'Go to the appointment yourself.',
      'Ask there when you get your BSN. Then look at health insurance.',
    ],
    bring: ['Your passport or identity card', 'A paper about the home where you will live'],
    time: 'Report within {{arrival-days}} days after you arrive. Is that over already? Then call today.',
    without: [
      'You do not need a DigiD. You go to the desk.',
      'Do you speak little Dutch? Ask if somebody may come with you.',
    ],
  },
  leaving: {
    title: 'Moving to another country',
    steps: [
      'Go to the website of your gemeente (municipality). Search for **verhuizen naar het buitenland** (moving abroad). Or make an appointment.',
      'Pass on the day on which you leave, and your new address.',
      'Does family stay in your home? Then you have to go to the desk.',
      'Ask for a **bewijs van uitschrijving** (proof that you left). Many countries want to see it.',
      'Do you get money from UWV, SVB or the gemeente? Call them before you leave.',
      'Call your bank, health insurer and doctor. Stop your toeslagen (benefits) yourself.',
    ],
    bring: ['Your passport or identity card', 'An address in the other country'],
    time: 'You can do this in the {{emigration-days}} days before you leave. It is free.',
    without: [
      'No DigiD or computer? Call your gemeente and go to the desk.',
      'In the library somebody looks along with you. You type yourself.',
    ],
  },
  askGemeente: {
    title: 'First ask your gemeente (municipality)',
    steps: [
      'Call your gemeente. The number is often 14 and then the area code.',
      'Say where you sleep now, where you will sleep and for how long.',
      'Ask: “Moet ik dit doorgeven, en voor welke dag?” (Do I have to report this, and before which day?)',
      'Write down what they say, and to whom you spoke.',
    ],
    bring: ['Pen and paper', 'Your old and new address'],
    time: 'Call this week. Do you leave soon? Then call today.',
    without: [
      'You may also go to the desk of the gemeente.',
      'In the library somebody can call together with you.',
    ],
  },
  aboutMoving: 'About moving',
  aboutLeaving: 'About leaving NL',
  aboutArriving: 'About registering',
};
