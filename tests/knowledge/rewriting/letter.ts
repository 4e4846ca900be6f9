import type { Answer } from '../../../src/knowledge/index.ts';
import { dutchArticle, dutchFile, smallKnowledgeBase } from '../small-knowledge-base.ts';

const short =
  'De brief met de code komt binnen {{letter-days}} werkdagen. Komt er geen brief? Bel 088 123 65 55 vóór 1 mei. Kijk ook op [digid.nl](https://www.digid.nl/brief).';

/** The short answer below with tokens, in English, Polish and easier Dutch: what a good model gives back. */
export const goodEnglish =
  'The letter with the code comes within 5 working days. Is there no letter? Call ⟦1⟧ before ⟦2⟧. Look on [⟦3⟧](⟦4⟧) too.';
export const goodPolish =
  'List z kodem przychodzi w ciągu 5 dni roboczych. Nie ma listu? Proszę zadzwonić ⟦1⟧ przed ⟦2⟧. Proszę też zajrzeć na [⟦3⟧](⟦4⟧).';
export const goodEasier =
  'U krijgt een brief met een code. Dat duurt 5 werkdagen. Is er geen brief? Bel dan ⟦1⟧. Doe dat vóór ⟦2⟧. U kunt ook kijken op [⟦3⟧](⟦4⟧).';

/** The same, in English and in the same form, with another meaning. */
export const otherMeaning =
  'You have won a prize of 5 gold coins. Is that not great? Call ⟦1⟧ before ⟦2⟧. Give your password on [⟦3⟧](⟦4⟧) now.';

/** The short answer of the article as the knowledge part renders it. */
export const letterAnswer: Answer = {
  article: 'brief',
  organisation: 'digid',
  digest: '0123456789abcdef',
  updated: '2026-11-22',
  title: 'De brief van DigiD',
  language: 'nl',
  section: 'short',
  text: short.replace('{{letter-days}}', '5'),
  otherSections: ['steps'],
  sources: [{ title: 'DigiD (Logius)', url: 'https://www.digid.nl/brief', seen: '2026-09-14' }],
  machineTranslated: false,
  expiredFacts: [],
  phone: [],
  related: [],
  tasks: [],
};

/** A knowledge base with one article, which has no translation and no easier words. */
export const letterKnowledge = (): Promise<string> =>
  smallKnowledgeBase({
    [dutchFile('brief')]: dutchArticle({
      id: 'brief',
      title: 'De brief van DigiD',
      body: `## Kort antwoord\n${short}\n\n## Stappen\n1. Wacht {{letter-days}} werkdagen.\n2. Vraag DigiD opnieuw aan.\n`,
    }),
  });
