import { describe, expect, it } from 'vitest';
import { lintKnowledge } from '../../src/knowledge/index.ts';
import { formatMistake } from '../../src/runtime/index.ts';
import {
  dutchArticle,
  dutchFile,
  smallKnowledgeBase,
  translation,
  type ArticleParts,
} from './small-knowledge-base.ts';

const today = new Date('2026-11-22T12:00:00Z');
const english = 'articles/digid/en/brief.md';

const mistakesOf = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const folder = await smallKnowledgeBase(files);
  const { mistakes } = await lintKnowledge(folder, ['ido-zoeken'], today);
  return mistakes.map((mistake) => formatMistake(mistake).slice(folder.length + 1));
};

const mistakesOfArticle = (parts: Omit<ArticleParts, 'id'>): Promise<string[]> =>
  mistakesOf({ [dutchFile('brief')]: dutchArticle({ id: 'brief', ...parts }) });

const shortAnswer = (text: string): string => `## Kort antwoord\n${text}\n`;

describe('reading an article', () => {
  it('finds nothing wrong with a good article', async () => {
    expect(await mistakesOfArticle({})).toEqual([]);
  });

  it('names an unknown field by file and line', async () => {
    const article = dutchArticle({ id: 'brief' }).replace(
      'title: brief\n',
      'title: brief\ncolour: red\n',
    );
    expect(await mistakesOf({ [dutchFile('brief')]: article })).toEqual([
      'articles/digid/nl/brief.md:4 colour: there is no such field',
    ]);
  });

  it('names every wrong value with its own line', async () => {
    const mistakes = await mistakesOfArticle({
      fields: { digidLevel: 'high', updated: '2026-02-30' },
    });
    expect(mistakes).toEqual([
      expect.stringMatching(/brief\.md:\d+ digidLevel: must be none, basis/),
      expect.stringMatching(/brief\.md:\d+ updated: must be a day that exists/),
    ]);
  });

  it.each([
    [
      'a field that is missing',
      dutchArticle({ id: 'brief' }).replace(/owner: .*\n/, ''),
      /:2 owner: /,
    ],
    ['YAML that cannot be read', '---\nid: [\n---\n', /is not YAML/],
    ['a file without front matter', '## Kort antwoord\nJa.\n', /:1 must begin with front matter/],
    [
      'seven questions',
      dutchArticle({ id: 'brief', questions: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
      /8 to 15 questions/,
    ],
  ])('refuses %s', async (_, text, message) => {
    expect(await mistakesOf({ [dutchFile('brief')]: text })).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it.each([
    [
      'a heading that is not in the table',
      `${shortAnswer('Ja.')}\n## Tips\nNee.\n`,
      /"Tips" is not a heading; use Kort antwoord/,
    ],
    [
      'a heading that stands there twice',
      shortAnswer('Ja.') + shortAnswer('Nee.'),
      /"Kort antwoord" stands here twice/,
    ],
    [
      'a section without text',
      `${shortAnswer('Ja.')}## Stappen\n`,
      /nothing stands under "Stappen"/,
    ],
    ['an article without a short answer', '## Stappen\n1. Ja.\n', /"Kort antwoord" is missing/],
    [
      'text before the first heading',
      `Hallo.\n${shortAnswer('Ja.')}`,
      /text before the first heading/,
    ],
  ])('refuses %s', async (_, body, message) => {
    expect(await mistakesOfArticle({ body })).toEqual([expect.stringMatching(message)]);
  });

  it('points at the line of a heading inside the body', async () => {
    const text = dutchArticle({ id: 'brief', body: `${shortAnswer('Ja.')}\n## Tips\nNee.\n` });
    const line = text.split('\n').indexOf('## Tips') + 1;
    expect(await mistakesOf({ [dutchFile('brief')]: text })).toEqual([
      expect.stringContaining(`brief.md:${line} `),
    ]);
  });
});

describe('the rules', () => {
  it.each([
    [
      'a link to a host that is not listed',
      '[x](https://evil.example/digid.nl)',
      /evil\.example is not in hosts\.yml/,
    ],
    [
      'a host that only ends like one',
      '[x](https://notdigid.nl/)',
      /notdigid\.nl is not in hosts\.yml/,
    ],
    ['a link without https', '[x](http://www.digid.nl)', /must begin with https/],
    ['a link that is no address', '[x](digid)', /digid is not a web address/],
    [
      'an address that is not a link',
      'Ga naar https://www.digid.nl/x',
      /write https:\/\/www\.digid\.nl\/x as/,
    ],
    ['a fact that does not exist', 'Binnen {{days}} dagen.', /\{\{days\}\}: there is no such fact/],
    ['HTML', 'Ja <b>echt</b>.', /HTML cannot be shown everywhere/],
    ['a picture', '![x](https://www.digid.nl/x.png)', /a picture cannot be shown/],
    ['a heading inside a section', '### Meer', /a heading inside a section/],
    ['a control character', 'Wacht\u001b[2J even.', /a control character/],
    ['what turns letters', 'Wacht \u202eeven.', /a mark that turns letters/],
    ['a script as an address', '[x](javascript:alert)', /must begin with https/],
  ])('refuse %s', async (_, text, message) => {
    expect(await mistakesOfArticle({ body: shortAnswer(text) })).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it('allow a subdomain of a listed host', async () => {
    expect(await mistakesOfArticle({ body: shortAnswer('[x](https://mijn.digid.nl/)') })).toEqual(
      [],
    );
  });

  it.each([
    ['an unknown organisation', { organisation: 'uwv' }, /there is no organisation uwv/],
    ['an unknown related article', { related: '[telefoon]' }, /there is no article telefoon/],
    ['an unknown task', { tasks: '[dansen]' }, /there is no task dansen/],
    ['a title with what turns letters', { title: '"Brief \\u202e"' }, /without control characters/],
    ['an id that is not the file name', { id: 'post' }, /id must be the file name, brief/],
  ])('refuse %s', async (_, fields, message) => {
    expect(await mistakesOfArticle({ fields })).toContainEqual(expect.stringMatching(message));
  });

  it('refuse a file outside of articles/<organisation>/<language>', async () => {
    expect(await mistakesOf({ 'articles/digid/xx/brief.md': '' })).toEqual([
      expect.stringContaining('articles/digid/xx/brief.md:1 does not belong here'),
    ]);
  });
});

describe('a translation', () => {
  const dutch = { [dutchFile('brief')]: dutchArticle({ id: 'brief' }) };
  const body = (short: string) =>
    `## Short answer\n${short} See [digid.nl](https://www.digid.nl/brief).\n\n## Steps\n1. Wait {{letter-days}} days.\n`;

  it('that says the same is let through', async () => {
    const good = translation({ id: 'brief', body: body('Within {{letter-days}} days.') });
    expect(await mistakesOf({ ...dutch, [english]: good })).toEqual([]);
  });

  it('may not bring in a number of its own', async () => {
    const invented = translation({
      id: 'brief',
      body: body('Within {{letter-days}} days, or 14 weeks.'),
    });
    expect(await mistakesOf({ ...dutch, [english]: invented })).toEqual([
      expect.stringMatching(/en\/brief\.md:\d+ the Dutch article does not have the number 14/),
    ]);
  });

  it('may not lose a section or a link', async () => {
    const short = translation({
      id: 'brief',
      body: '## Short answer\nWithin {{letter-days}} days.\n',
    });
    expect(await mistakesOf({ ...dutch, [english]: short })).toEqual([
      expect.stringContaining('has the section steps, this one does not'),
      expect.stringContaining('has the link https://www.digid.nl/brief, this one does not'),
    ]);
  });

  it('needs its Dutch article', async () => {
    expect(
      await mistakesOf({
        [english]: translation({ id: 'brief', body: '## Short answer\nYes.\n' }),
      }),
    ).toEqual([expect.stringContaining('there is no Dutch article brief')]);
  });

  it('may not lag behind its Dutch article', async () => {
    const old = translation({
      id: 'brief',
      fields: { translatedFrom: '2026-01-01' },
      body: body('Within {{letter-days}} days.'),
    });
    expect(await mistakesOf({ ...dutch, [english]: old })).toEqual([
      expect.stringMatching(/en\/brief\.md:\d+ the Dutch article was changed on 2026-11-22/),
    ]);
  });

  it('is missed where its Dutch article is asked most', async () => {
    const often = dutchArticle({ id: 'brief', fields: { asked: 'often' } });
    const good = translation({ id: 'brief', body: body('Within {{letter-days}} days.') });
    expect(await mistakesOf({ [dutchFile('brief')]: often, [english]: good })).toEqual(
      ['tr', 'ar', 'pl', 'uk'].map((language): unknown =>
        expect.stringMatching(
          new RegExp(`nl/brief\\.md:\\d+ asked: often wants a translation into ${language}`),
        ),
      ),
    );
  });
});

describe('two articles', () => {
  const other = (questions: readonly string[], file = dutchFile('code')) => ({
    [dutchFile('brief')]: dutchArticle({ id: 'brief' }),
    [file]: dutchArticle({ id: 'code', questions }),
  });
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((end) => `waar is de code ${end}`);

  it('may not answer the same question, in whatever order and letters', async () => {
    expect(await mistakesOf(other([...seven, 'Dan: vraag BRIEF?']))).toEqual([
      expect.stringMatching(/nl\/code\.md:\d+ "Dan: vraag BRIEF\?" is also answered by brief/),
    ]);
  });

  it('may not ask what is the title of the other', async () => {
    expect(await mistakesOf(other([...seven, 'brief']))).toEqual([
      expect.stringContaining('"brief" is also answered by brief'),
    ]);
  });

  it('may share some words of a question', async () => {
    expect(await mistakesOf(other([...seven, 'vraag brief en code']))).toEqual([]);
  });
});

describe('facts past their end date', () => {
  it('are on the owner’s list from the day after, and are no mistake', async () => {
    const folder = await smallKnowledgeBase();
    const noticesOn = async (day: string) =>
      (await lintKnowledge(folder, [], new Date(`${day}T12:00:00Z`))).notices.length;
    expect(await noticesOn('2027-09-14')).toBe(0);
    expect(await noticesOn('2027-09-15')).toBe(1);
  });
});
