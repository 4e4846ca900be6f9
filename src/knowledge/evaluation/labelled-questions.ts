import { z } from 'zod';
import {
  formatMistake,
  OperatorError,
  readYaml,
  type Reading,
  type YamlText,
} from '../../runtime/index.ts';
import { languages } from '../../conversation/index.ts';
import { sectionIds } from '../knowledge.ts';

const labelledQuestion = z.strictObject({
  /** What was asked before in the same episode, the oldest first. */
  after: z.array(z.string().min(1)).optional(),
  question: z.string().min(1),
  language: z.enum(languages),
  /** How it is asked: clean, typo, street, vague … Tables are printed by it. */
  kind: z.string().min(1),
  expect: z.strictObject({
    decision: z.enum(['answer', 'guide', 'clarify', 'unknown', 'chatter', 'person-bound']),
    article: z.string().optional(),
    /** The article of the second question in the same message: both are to be answered. */
    second: z.string().optional(),
    /** Whose case it is. */
    organisation: z.string().optional(),
    task: z.string().optional(),
    /** Candidates of which asking back should offer at least one. */
    among: z.array(z.string()).optional(),
  }),
  /** Articles or tasks that are right as well. */
  also: z.array(z.string()).optional(),
  why: z.string().optional(),
});
export type LabelledQuestion = z.infer<typeof labelledQuestion>;

const personBoundQuestion = z.strictObject({
  text: z.string().min(1),
  language: z.enum(languages),
  label: z.enum(['person-bound', 'general']),
  organisation: z.string().optional(),
});
export type PersonBoundQuestion = z.infer<typeof personBoundQuestion>;

const partQuestion = z.strictObject({
  question: z.string().min(1),
  language: z.enum(languages),
  article: z.string(),
  /** The section that answers it first. */
  section: z.enum(sectionIds),
  /** Sections that are right as well. */
  also: z.array(z.enum(sectionIds)).optional(),
});
export type PartQuestion = z.infer<typeof partQuestion>;

const readOrRefuse = <T>(reading: Reading<T>): T => {
  if (reading.ok) return reading.value;
  throw new OperatorError(reading.mistakes.map(formatMistake).join('\n'));
};

/** @throws OperatorError that names every mistake by file and line */
export const readLabelledQuestions = (yaml: YamlText): LabelledQuestion[] =>
  readOrRefuse(readYaml(yaml, z.array(labelledQuestion)));

/** @throws OperatorError that names every mistake by file and line */
export const readPersonBoundQuestions = (yaml: YamlText): PersonBoundQuestion[] =>
  readOrRefuse(
    readYaml(
      yaml,
      z.union([
        z.array(personBoundQuestion),
        z.strictObject({ examples: z.array(personBoundQuestion) }).transform((one) => one.examples),
      ]),
    ),
  );

/** @throws OperatorError that names every mistake by file and line */
export const readPartQuestions = (yaml: YamlText): PartQuestion[] =>
  readOrRefuse(readYaml(yaml, z.array(partQuestion)));
