import type { Texts } from './texts.ts';

export const en: Texts = {
  title: 'Set up the Berichtenbox',
  questions: [
    'Help me step by step with the Berichtenbox',
    'Switch on the Berichtenbox together',
    'I want letters on paper again, help me with that',
    'Guide me with MijnOverheid',
    'Help me choose between letters on paper and online',
  ],
  intro:
    'Together we look at how you get letters from the government. **Do not type a BSN, password or code here.**',
  digid: 'Do you have a DigiD with which you can log in?',
  digidYes: 'Yes',
  digidNo: 'No',
  digidUnknown: 'I don’t know',
  post: 'How do you want to get letters from the government?',
  postInternet: 'Online',
  postPaper: 'On paper',
  postBoth: 'Some of each',
  postUnknown: 'I don’t know',
  signal: 'Do you want an e-mail when there is a new letter?',
  signalYes: 'Yes, please',
  signalNo: 'No',
  signalUnknown: 'I don’t know',
  signalStep:
    'Fill in your e-mail address. Then you are told. In that e-mail there is **never** a button to log in.',
  lookStep: 'Look in the Berichtenbox every week. There may be a letter with a date in it.',
  cards: {
    internet: {
      title: 'Letters online',
      steps: [
        'Go to [mijn.overheid.nl](https://mijn.overheid.nl). Type that address yourself. Log in with DigiD.',
        'Choose **Instellingen** (settings).',
        'Tick every organisation that may write to you online.',
        'Choose **Bewaren** (save).',
      ],
    },
    paper: {
      title: 'Letters on paper again',
      steps: [
        'Go to [mijn.overheid.nl](https://mijn.overheid.nl). Type that address yourself. Log in with DigiD.',
        'Choose **Instellingen** (settings).',
        'Untick the organisation from which you want paper. Do this for each organisation.',
        'Choose **Bewaren** (save).',
        'Keep looking in your Berichtenbox for a while. There may still be something in it.',
      ],
    },
    both: {
      title: 'Paper from one, online from the other',
      steps: [
        'Go to [mijn.overheid.nl](https://mijn.overheid.nl). Type that address yourself. Log in with DigiD.',
        'Choose **Instellingen** (settings).',
        'Tick who may write to you online. Untick who must send you paper.',
        'Choose **Bewaren** (save).',
      ],
    },
    noDigid: {
      title: 'Without DigiD you get paper',
      steps: [
        'Without DigiD you mostly just get letters. You do not have to do anything.',
        'Is your address at the gemeente (municipality) right? That is where the letters go.',
        'Is there a letter online that you cannot see? Call the organisation and ask for paper.',
        'Do you want DigiD after all? Choose **Apply for DigiD** below.',
      ],
    },
  },
  without: [
    'Do you want somebody to help you? They can read your letters with a **machtiging** (authorisation). Never give your DigiD to anybody.',
    'No computer? You may use one in the library. Somebody looks along, you log in yourself.',
  ],
  applyDigid: 'Apply for DigiD',
};
