import { placeChoice } from '../choices.ts';
import { holdOutHandoff } from '../handoff-in-turn.ts';
import { openingChoice } from '../opening-choice.ts';
import type { Organisation, Question } from '../../knowledge/index.ts';
import { asMarkdownText, type Choice } from '../../conversation/index.ts';
import type { Step, Turn } from '../turn-draft.ts';

/**
 * Person-bound casework: why we stop, the first door, what the citizen can do, and the offer of a person
 * who looks along. Nobody at the library can see a file, and nobody logs in for somebody.
 */
export const stopAtDigidLine: Step = async (turn) => {
  const { question } = turn;
  if (!question) return undefined;
  const verdict = await turn.parts.knowledge.judgePersonBound(question);
  if (!verdict.personBound) return undefined;
  const door = verdict.organisation
    ? turn.parts.knowledge.organisation(verdict.organisation)
    : undefined;
  turn.say(explanation(turn, door), {
    choices: [
      lookAlong(turn),
      ...(await whatOneCanRead(turn, question)),
      placeChoice(turn.sentences),
    ],
    sources: door ? [{ title: door.name, url: door.url }] : [],
    facts: { sure: verdict.sure },
  });
  turn.draft.facts = { ...turn.draft.facts, sure: verdict.sure };
  holdOutHandoff(turn, 'digid-line', door?.id);
  return 'stopped-at-digid-line';
};

const explanation = ({ sentences }: Turn, door: Organisation | undefined): string =>
  [
    sentences.digidLineWhy,
    door ? sentences.digidLineDoor(asMarkdownText(door.name)) : sentences.digidLineNoDoor,
    ...(door ? [waysIn(sentences, door)] : []),
    sentences.digidLineYourself,
    sentences.digidLineTogether,
  ].join('\n\n');

const waysIn = (sentences: Turn['sentences'], door: Organisation): string => {
  const hours =
    door.hours === undefined ? '' : ` ${sentences.doorHours(asMarkdownText(door.hours))}`;
  return [
    door.phone === undefined
      ? `- ${sentences.doorLetter}.`
      : `- ${sentences.doorPhone(asMarkdownText(door.phone))}${hours}.`,
    `- ${sentences.doorWebsite(asMarkdownText(door.name), door.url)}.`,
    ...(door.mine
      ? [`- ${sentences.doorMine(asMarkdownText(door.mine.name), door.mine.url)}.`]
      : []),
  ].join('\n');
};

const lookAlong = ({ sentences }: Turn): Choice => ({
  id: 'command:staff-yes',
  label: sentences.buttons.lookAlong,
});

/** What the article nearest to the question explains in general. */
const whatOneCanRead = async (turn: Turn, question: Question): Promise<readonly Choice[]> => {
  const { decision } = await turn.parts.knowledge.decide(question);
  return decision.kind === 'answer'
    ? openingChoice(turn, { kind: 'article', id: decision.article })
    : [];
};
