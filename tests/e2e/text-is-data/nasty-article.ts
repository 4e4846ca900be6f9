import type { NewActivity } from '../../../src/conversation/index.ts';
import { asMarkdownText } from '../../../src/conversation/index.ts';
import { renderAnswer } from '../../../src/knowledge/answers/render-answer.ts';
import type { Article } from '../../../src/knowledge/articles/article.ts';
import type { ArticleText } from '../../../src/knowledge/articles/article.ts';

const source = 'https://www.digid.nl/';

const textWith = (nasty: string): ArticleText => ({
  language: 'nl',
  title: nasty,
  questions: [],
  sections: { short: `${nasty}\n\nZie [${nasty}](${source}) of **${nasty}**.\n\n- ${nasty}` },
  review: 'editor',
  digest: '',
});

const articleWith = (nasty: string): Article => ({
  id: 'brief',
  organisation: 'digid',
  topics: ['brief'],
  sources: [{ url: source, proves: nasty, seen: '2026-11-12' }],
  digidLevel: 'none',
  personBound: [],
  phone: [],
  related: [],
  tasks: [],
  owner: 'redactie',
  updated: '2026-11-22',
  texts: { nl: textWith(nasty) },
});

type Reply = Extract<NewActivity, { readonly author: 'bot' }>;

/**
 * What the assistant says of an article that nobody has linted: the text in its sections, its title in a
 * sentence, and the text as the name of an organisation and as a button.
 */
export const replyOf = (nasty: string): Reply => {
  const organisations = [{ id: 'digid', name: nasty, url: source }];
  const answer = renderAnswer(
    articleWith(nasty),
    { language: 'nl', section: 'short' },
    { facts: {}, organisations, today: new Date('2026-11-23') },
  );
  return {
    author: 'bot',
    text: `Op maandag vertelde ik u: **${asMarkdownText(answer.title)}**.\n\n${answer.text}`,
    choices: [{ id: 'article:brief', label: nasty }],
    sources: answer.sources,
    facts: { outcome: 'answered', language: 'nl' },
  };
};
