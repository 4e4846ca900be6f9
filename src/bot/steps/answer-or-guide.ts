import { isLanguage, type Outcome } from '../../conversation/index.ts';
import { sectionIds, type Candidate, type SectionId } from '../../knowledge/index.ts';
import { openingChoice } from '../opening-choice.ts';
import { sayArticle, showArticle } from '../show-article.ts';
import { startDialog } from '../show-dialog.ts';
import type { Step, Turn } from '../turn-draft.ts';

/** One retrieval over articles and tasks decides: answer, begin a task, ask which of a few, or pass on. */
export const answerOrGuide: Step = async (turn) => {
  if (turn.choice) return openChoice(turn, turn.choice);
  const { question } = turn;
  if (!question) return undefined;
  const { decision } = await turn.parts.knowledge.decide(question);
  if (decision.kind === 'answer') {
    const outcome = await showArticle(turn, decision);
    if (decision.second) await sayArticle(turn, decision.second);
    return outcome;
  }
  // In the middle of a task only a sure answer may come between.
  const inTask = turn.draft.repeatsStep && !turn.draft.dialog?.paused;
  if (inTask || decision.kind === 'unknown') return undefined;
  return decision.kind === 'guide'
    ? startDialog(turn, decision.dialog)
    : clarify(turn, decision.options);
};

const openChoice = (turn: Turn, choice: string): ReturnType<Step> => {
  const [kind, rest = ''] = choice.split(/:(.*)/su);
  if (kind === 'dialog') return startDialog(turn, rest);
  if (kind !== 'article') return undefined;
  const [article = '', section = 'short', language = ''] = rest.split('/');
  return showArticle(turn, {
    article,
    section: isSection(section) ? section : 'short',
    ...(isLanguage(language) && { language }),
  });
};

const isSection = (name: string): name is SectionId =>
  (sectionIds as readonly string[]).includes(name);

const clarify = (turn: Turn, options: readonly Candidate[]): Outcome => {
  turn.say(turn.sentences.clarify, {
    choices: [
      ...options.flatMap((option) => openingChoice(turn, option)),
      { id: 'command:other', label: turn.sentences.noneOfThese },
    ],
  });
  return 'clarified';
};
