import { languages, type Language, type Outcome } from '../conversation/index.ts';
import type { DialogState } from '../dialogs/index.ts';
import { chooseLanguage } from '../language/index.ts';
import {
  choicesForStart,
  choicesWithoutAnswer,
  goOnLaterChoice,
  languageChoices,
} from './choices.ts';
import { acceptHandoff } from './accept-handoff.ts';
import { declineHandoff, leaveQueue, offerHandoff, planMove } from './handoff-in-turn.ts';
import { sentencesIn } from './say/index.ts';
import { showArticle } from './show-article.ts';
import { restartDialog, resumeDialog } from './show-dialog.ts';
import { takeAlong } from './take-along.ts';
import { tellAgain } from './tell-again.ts';
import { tellWhatWeKnow } from './tell-what-we-know.ts';
import type { Step, Turn } from './turn-draft.ts';

type LanguageCommand = `language-${Language}`;

const stop = (turn: Turn): Outcome => {
  const { draft, sentences } = turn;
  if (!draft.dialog && draft.handoff?.state === 'queued') return leaveQueue(turn);
  if (draft.dialog) return stopTask(turn, draft.dialog);
  turn.say(sentences.stopped, { choices: choicesForStart(sentences) });
  return 'command';
};

const stopTask = (turn: Turn, state: DialogState): Outcome => {
  const { draft, sentences } = turn;
  draft.takenTask = { dialog: state.dialog, state };
  draft.dialog = undefined;
  turn.say(sentences.guideStopped, {
    choices: [goOnLaterChoice(sentences), ...choicesForStart(sentences)],
  });
  return 'guide-ended';
};

const restart = (turn: Turn): Outcome => {
  turn.draft.dialog = undefined;
  turn.say(turn.sentences.restarted, { choices: choicesForStart(turn.sentences) });
  return 'command';
};

const chooseFrom = (turn: Turn): Outcome => {
  turn.say(turn.sentences.chooseLanguage, { choices: languageChoices() });
  return 'command';
};

const speak =
  (language: Language) =>
  (turn: Turn): Outcome => {
    turn.draft.languageState = chooseLanguage(turn.draft.languageState, language);
    turn.draft.language = language;
    const sentences = sentencesIn(language);
    turn.say(`${sentences.languageChosen} ${sentences.whatNext}`, {
      choices: choicesForStart(sentences),
    });
    return 'command';
  };

const help = (turn: Turn): Outcome => {
  turn.say(turn.sentences.help, { choices: choicesForStart(turn.sentences) });
  return 'command';
};

const askErase = (turn: Turn): Outcome => {
  const { buttons, eraseSure } = turn.sentences;
  turn.say(eraseSure, {
    choices: [
      { id: 'command:erase-yes', label: buttons.erase },
      { id: 'command:erase-no', label: buttons.no },
    ],
  });
  return 'command';
};

const erase = (turn: Turn): Outcome => {
  planMove(turn, 'abandon');
  turn.draft.erase = true;
  turn.draft.dialog = undefined;
  turn.say(turn.sentences.erased, {
    choices: choicesForStart(turn.sentences),
    facts: { command: 'erase' },
  });
  return 'command';
};

const keep = (turn: Turn): Outcome => {
  turn.say(turn.sentences.eraseKept, { choices: choicesForStart(turn.sentences) });
  return 'command';
};

/** The last answer again, in easier words. A task's step has none: there a person can help. */
const easier = (turn: Turn): ReturnType<Step> => {
  if (turn.draft.dialog) {
    turn.say(turn.sentences.guideStuck, { choices: choicesWithoutAnswer(turn.sentences) });
    return 'guided';
  }
  const article = turn.waiting.conversation.turns.findLast((past) => past.article)?.article;
  return article === undefined ? undefined : showArticle(turn, { article, section: 'easier' });
};

const other = (turn: Turn): Outcome => {
  turn.say(turn.sentences.notKnown, { choices: choicesWithoutAnswer(turn.sentences) });
  return 'not-known';
};

const inLanguages = Object.fromEntries(
  languages.map((language) => [`language-${language}`, speak(language)]),
) as Readonly<Record<LanguageCommand, (turn: Turn) => Outcome>>;

/** Every command, and what it does. Nothing returned: the command says nothing here, and the message is passed on. */
export const commandOutcomes = {
  staff: (turn: Turn) => offerHandoff(turn, 'citizen-asked'),
  'staff-yes': acceptHandoff,
  'staff-no': declineHandoff,
  'leave-queue': leaveQueue,
  stop,
  'task-continue': resumeDialog,
  'task-again': restartDialog,
  'take-along': takeAlong,
  restart,
  language: chooseFrom,
  help,
  erase: askErase,
  'erase-yes': erase,
  'erase-no': keep,
  'what-we-know': tellWhatWeKnow,
  history: tellAgain,
  easier,
  other,
  ...inLanguages,
} as const satisfies Readonly<Record<string, (turn: Turn) => ReturnType<Step>>>;

export type Command = keyof typeof commandOutcomes;

export const isCommand = (name: string): name is Command => Object.hasOwn(commandOutcomes, name);
