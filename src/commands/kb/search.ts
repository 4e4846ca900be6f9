import { RawText, type Language } from '../../conversation/index.ts';
import type { BuildJob, Candidate, DecidedQuestion, Decision } from '../../knowledge/index.ts';
import { redact } from '../../privacy/index.ts';
import { withKnowledge, type CommandResult } from './job.ts';

export const search = async (
  job: BuildJob,
  typed: string,
  language: Language,
): Promise<CommandResult> => {
  const question = { text: redact(new RawText(typed)).text, language };
  const { found, personBound } = await withKnowledge(job, async (knowledge) => ({
    found: await knowledge.decide(question),
    personBound: await knowledge.judgePersonBound(question),
  }));
  const own = `own case: ${personBound.personBound ? 'yes' : 'no'} (sure ${personBound.sure.toFixed(2)}, organisation ${personBound.organisation ?? 'not clear'})`;
  return {
    text: [...describe(found), own].join('\n'),
    json: { ...found, personBound },
    failed: false,
  };
};

const describe = ({ decision, candidates }: DecidedQuestion): string[] => [
  '  score  cosine   bm25  candidate',
  ...candidates.map(candidateLine),
  `decision: ${inWords(decision)}`,
];

const candidateLine = ({ kind, id, section, score, cosine, bm25 }: Candidate): string => {
  const number = (value: number | undefined, digits: number) =>
    (value?.toFixed(digits) ?? '–').padStart(7);
  const name = section === undefined ? `${kind}:${id}` : `${kind}:${id}/${section}`;
  return `${number(score, 3)} ${number(cosine, 3)} ${number(bm25, 1)}  ${name}`;
};

const inWords = (decision: Decision): string => {
  switch (decision.kind) {
    case 'answer':
      return `answer with ${decision.article}/${decision.section} (sure ${decision.sure.toFixed(2)})`;
    case 'guide':
      return `begin the task ${decision.dialog} (sure ${decision.sure.toFixed(2)})`;
    case 'clarify':
      return `ask back between ${decision.options.map(({ id }) => id).join(', ')}`;
    case 'unknown':
      return 'not known';
  }
};
