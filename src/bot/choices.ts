import { languageNames, languages, type Choice } from '../conversation/index.ts';
import type { Sentences } from './say/index.ts';

/** "Ask an employee": the next step that is always there. */
export const staffChoice = ({ buttons }: Sentences): Choice => ({
  id: 'command:staff',
  label: buttons.staff,
});

/** Yes or no to a person. Yes first tells what that person will read. */
export const askWhetherStaff = ({ buttons }: Sentences): readonly Choice[] => [
  { id: 'command:staff', label: buttons.staffYes },
  { id: 'command:staff-no', label: buttons.no },
];

/** "Find an Informatiepunt": a place with people, also for who wants no chat. */
export const placeChoice = ({ buttons }: Sentences): Choice => ({
  id: 'dialog:ido-zoeken',
  label: buttons.findPlace,
});

/** "What can I ask?" */
export const helpChoice = ({ buttons }: Sentences): Choice => ({
  id: 'command:help',
  label: buttons.help,
});

/** "Take the card along", under the end of a task. */
export const takeCardChoice = ({ buttons }: Sentences): Choice => ({
  id: 'command:take-along',
  label: buttons.takeCard,
});

/** "Go on later", for a task that was left on the way. */
export const goOnLaterChoice = ({ buttons }: Sentences): Choice => ({
  id: 'command:take-along',
  label: buttons.goOnLater,
});

/** What somebody can do who does not know what to ask. */
export const choicesForStart = (sentences: Sentences): readonly Choice[] => [
  helpChoice(sentences),
  placeChoice(sentences),
  staffChoice(sentences),
  { id: 'command:language', label: sentences.buttons.language },
];

/** Where to turn when we have no answer. */
export const choicesWithoutAnswer = (sentences: Sentences): readonly Choice[] => [
  staffChoice(sentences),
  placeChoice(sentences),
];

/** Every language in its own name. */
export const languageChoices = (): readonly Choice[] =>
  languages.map((language) => ({
    id: `command:language-${language}`,
    label: languageNames[language],
  }));
