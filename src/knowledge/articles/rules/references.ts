import { factsIn } from '../facts.ts';
import { isDutch } from '../knowledge-base.ts';
import type { Mistake } from '../../../runtime/index.ts';
import { mistakeAt, mistakeIn, type Inspected, type Rule } from './rule.ts';

/** What an article names (organisation, other articles, tasks, facts) exists. */
export const checkReferences: Rule = (inspected) => [
  ...fromFrontMatter(inspected),
  ...fromText(inspected),
  ...fromPersonBound(inspected),
];

const fromFrontMatter = ({ read, taskIds }: Inspected): Mistake[] => {
  const dutch = read.articles.filter(isDutch);
  const articles = new Set(dutch.map(({ frontMatter }) => frontMatter.id));
  const organisations = new Set(read.organisations.map(({ id }) => id));
  return dutch.flatMap((article) => {
    const { organisation, related, tasks } = article.frontMatter;
    const missing = (field: string, id: string, what: string) =>
      mistakeIn(article, `${field}:`, `${field}: there is no ${what} ${id}`);
    return [
      ...(organisations.has(organisation)
        ? []
        : [missing('organisation', organisation, 'organisation')]),
      ...related.filter((id) => !articles.has(id)).map((id) => missing('related', id, 'article')),
      ...tasks
        .filter((id) => taskIds?.includes(id) === false)
        .map((id) => missing('tasks', id, 'task')),
    ];
  });
};

const fromText = ({ read }: Inspected): Mistake[] =>
  read.articles.flatMap((article) =>
    factsIn(article.origin.text)
      .filter((id) => !(id in read.facts))
      .map((id) => mistakeIn(article, `{{${id}`, `{{${id}}}: there is no such fact in facts.yml`)),
  );

const fromPersonBound = ({ read }: Inspected): Mistake[] => {
  const organisations = new Set(read.organisations.map(({ id }) => id));
  return read.personBound
    .filter(({ organisation }) => organisation !== undefined && !organisations.has(organisation))
    .map(({ text, organisation = '' }) =>
      mistakeAt(read.files.personBound, text, `there is no organisation ${organisation}`),
    );
};
