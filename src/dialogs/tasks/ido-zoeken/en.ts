import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'Find help near you',
  questions: [
    'Where is an Informatiepunt near me',
    'Which library near me has an Informatiepunt',
    'At which address can I get help in person',
    'When is the help desk in the library open',
    'I would like to visit somebody for help, where can I go',
  ],
  where:
    'Where are you looking for help? Type the **4 digits of your postcode**. Or type your town. I do not need your street and house number.',
  whereUnknown: 'I don’t know',
  when: 'When would you like to come?',
  whenToday: 'Today',
  whenWeek: 'Another day',
  whenAny: 'I don’t know',
  near: 'You can go here. The help is free. You do not have to be a member. Bring your letter and your phone.',
  ownPlaces:
    'These are the places of this library. The help is free. Bring your letter and your phone.',
  holidays: 'On public holidays it can be different.',
  none: (finder, website, line, phone) =>
    `I know no Informatiepunt there. That does not mean that there is none.\n\n- Search on [${finder}](${website}).\n- Or call the ${line} for free: **${phone}**. You can stay at home for that.`,
  otherPlace: 'Another place',
  staff: 'Ask an employee',
};
