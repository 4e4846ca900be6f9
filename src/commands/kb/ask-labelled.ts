import { RawText } from '../../conversation/index.ts';
import {
  scoreQuestion,
  type DecidedQuestion,
  type EarlierQuestion,
  type Fate,
  type LabelledQuestion,
  type Knowledge,
  type Question,
  type ScoredQuestion,
} from '../../knowledge/index.ts';
import { redact } from '../../privacy/index.ts';

/** Asks a labelled question on the way that a citizen's message goes: what came before, the DigiD line, the answer. */
export const askLabelled = async (
  knowledge: Knowledge,
  labelled: LabelledQuestion,
): Promise<ScoredQuestion> => {
  const { language, after = [] } = labelled;
  let before: EarlierQuestion | undefined;
  for (const earlier of after) {
    const question = asked(earlier, language, before);
    const { decision } = await knowledge.decide(question);
    before = {
      text: question.text,
      ...(decision.kind === 'answer' ? { article: decision.article } : {}),
    };
  }
  return scoreQuestion(
    labelled,
    await fateOf(knowledge, asked(labelled.question, language, before)),
  );
};

const asked = (
  text: string,
  language: Question['language'],
  before: EarlierQuestion | undefined,
): Question => ({
  text: redact(new RawText(text)).text,
  language,
  ...(before === undefined ? {} : { before }),
});

const fateOf = async (
  knowledge: Knowledge,
  question: Question,
): Promise<Pick<DecidedQuestion, 'candidates'> & { readonly fate: Fate }> => {
  const { decision, candidates } = await knowledge.decide(question);
  const { personBound, organisation } = await knowledge.judgePersonBound(question);
  const stopped: Fate = {
    kind: 'person-bound',
    ...(organisation === undefined ? {} : { organisation }),
  };
  return { fate: personBound ? stopped : decision, candidates };
};
