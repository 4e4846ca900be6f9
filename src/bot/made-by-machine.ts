import type { Choice } from '../conversation/index.ts';
import type { Answer, SectionId } from '../knowledge/index.ts';
import type { Sentences } from './say/index.ts';
import type { Turn } from './turn-draft.ts';

/** Says that nobody has read this text; nothing below a text that a person wrote or read. */
export const madeByMachine = (
  sentences: Sentences,
  { byLanguageModel, machineTranslated }: Answer,
): readonly string[] => {
  if (byLanguageModel === 'simplified') return [sentences.machineSimplified];
  return machineTranslated ? [sentences.machineTranslated] : [];
};

/** The Dutch text that a machine translated or wrote in easier words. */
export const originalChoice = (sentences: Sentences, answer: Answer): readonly Choice[] =>
  answer.machineTranslated || answer.byLanguageModel
    ? [
        {
          id: `article:${answer.article}/${answer.section}/nl`,
          label: answer.language === 'nl' ? sentences.sections[answer.section] : sentences.inDutch,
        },
      ]
    : [];

/** Offers easier words where the article has none and a language model can make them; not again to who has just asked. */
export const easierChoice = (
  { parts, sentences }: Turn,
  { article, section, otherSections, expiredFacts }: Answer,
  asked: SectionId,
): readonly Choice[] => {
  const hasEasier = [asked, section, ...otherSections].includes('easier');
  return parts.knowledge.rewrite && !hasEasier && expiredFacts.length === 0
    ? [{ id: `article:${article}/easier`, label: sentences.sections.easier }]
    : [];
};
