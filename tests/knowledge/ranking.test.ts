import { afterAll, describe, expect, it } from 'vitest';
import { RawText, type Language } from '../../src/conversation/index.ts';
import { guidedTasks } from '../../src/dialogs/index.ts';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { makeLogger } from '../../src/runtime/index.ts';
import { freshDataDir } from '../knowledge-index.ts';

const { dataDir, remove } = freshDataDir();
const knowledge = await openKnowledge({
  knowledgeDir: 'knowledge-base',
  modelsDir: 'models',
  dataDir,
  tasks: guidedTasks,
  logger: makeLogger('silent'),
});
afterAll(async () => {
  await knowledge.close();
  remove();
});

const asked = (text: string, language: Language) => ({
  text: redact(new RawText(text)).text,
  language,
});

describe('the article for a question', () => {
  it.each<[string, Language, string, string]>([
    [
      'hoe lang duurt het voor die digid brief komt',
      'nl',
      'digid-brief-niet-gekomen',
      'asks for the time that the letter takes',
    ],
    [
      'hoe lang duurd het voor die dgid brief komt',
      'nl',
      'digid-brief-niet-gekomen',
      'the same with two typing errors',
    ],
    [
      'digid mektubu kac gunde gelir',
      'tr',
      'digid-brief-niet-gekomen',
      'the same in Turkish, without Turkish letters',
    ],
    ['wat doet het informatiepunt', 'nl', 'informatiepunt-wat-doet-het', 'asks what, not where'],
    [
      'Goedemorgen, mijn kleinzoon heeft mij aangeraden om hier te vragen. Ik woon al veertig jaar in hetzelfde dorp en ga nu kleiner wonen. Volgende maand is het zover. Hoe geef ik mijn verhuizing door?',
      'nl',
      'verhuizing-doorgeven',
      'a story of which one sentence asks',
    ],
    ['computercursus', 'nl', 'cursus-computer-internet', 'one word, which only that article has'],
    [
      'wat is een berichtenbox',
      'nl',
      'berichtenbox-wat-is-dat',
      'asks what it is, not for paper post',
    ],
    [
      'ben me inlognaam van digid kwijt',
      'nl',
      'digid-gebruikersnaam-vergeten',
      'another word for the username',
    ],
  ])('"%s" (%s) is %s: %s', async (text, language, article) => {
    const { decision } = await knowledge.decide(asked(text, language));
    expect(decision).toMatchObject({ kind: 'answer', article });
  });

  it('has the section that answers how long the letter takes', async () => {
    const { decision } = await knowledge.decide(
      asked('hoe lang duurt het voor die digid brief komt', 'nl'),
    );
    const section = decision.kind === 'answer' ? decision.section : 'easier';
    expect(knowledge.answer('digid-brief-niet-gekomen', 'nl', section)?.text).toContain(
      'binnen 5 werkdagen',
    );
  });
});

describe('a complaint that does not say what is wrong', () => {
  it.each<[string, Language]>([
    ['mijn digit doet het niet', 'nl'],
    ['digid werkt niet', 'nl'],
    ['mn digid doet t niet', 'nl'],
    ['hij doet het niet met inloggen', 'nl'],
    ['kan er niet in', 'nl'],
    ['digit', 'nl'],
    ["I can't log in", 'en'],
    ['DigiD çalışmıyor', 'tr'],
  ])('"%s" (%s) is answered with two to four choices about DigiD', async (text, language) => {
    const { decision } = await knowledge.decide(asked(text, language));
    const options = decision.kind === 'clarify' ? decision.options.map(({ id }) => id) : [];
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.length).toBeLessThanOrEqual(4);
    expect(options.some((id) => id.startsWith('digid-'))).toBe(true);
  });
});

describe('a question about something else', () => {
  it.each([
    ['wat voor weer wordt het morgen', 'nl'],
    ['heeft u een recept voor erwtensoep', 'nl'],
    ['bu akşam hangi filmi izleyelim', 'tr'],
    ['wat vindt u van het weer', 'nl'],
    ['het zadel van mijn brommer is kapot', 'nl'],
    ['hoe vervang ik de band van mijn fiets', 'nl'],
  ] as const)('"%s" is not answered', async (text, language) => {
    const { decision } = await knowledge.decide(asked(text, language));
    expect(decision.kind).toBe('unknown');
  });
});

describe('somebody’s own case', () => {
  it.each([
    ['waarom is mijn huurtoeslag gestopt', 'nl', 'toeslagen'],
    ['has the UWV already decided on my application', 'en', 'uwv'],
    ['czy moja decyzja z UWV już przyszła', 'pl', 'uwv'],
    ['¿por qué el UWV me paga menos?', 'es', 'uwv'],
    ['pourquoi le UWV a refusé ma demande', 'fr', 'uwv'],
    ['warum zahlt das UWV mir weniger', 'de', 'uwv'],
    ['چرا UWV درخواست من را رد کرد', 'fa', 'uwv'],
    ['почему UWV отказал мне', 'ru', 'uwv'],
  ] as const)('is seen in "%s", with the first door', async (text, language, organisation) => {
    expect(await knowledge.judgePersonBound(asked(text, language))).toMatchObject({
      personBound: true,
      organisation,
    });
  });

  it.each<[string, Language, string]>([
    ['waarom stopt huurtoeslag soms', 'nl', 'it is about people in general'],
    ['hoe kan ik zelf mijn huurtoeslag stopzetten', 'nl', 'it asks how to do it'],
    ['mijn digid doet het niet', 'nl', 'the device is mine, and no file has to be looked into'],
    ['jak przedłużyć dowód', 'pl', 'it asks how to do it'],
    ['mijn brief van digid komt niet', 'nl', 'what to do then holds for all'],
    ['mijn digid brief is er nog niet', 'nl', 'the same'],
    ['help mij stap voor stap met mijn digid wachtwoord', 'nl', 'it asks to be shown'],
    ['mijn code werkt niet', 'nl', 'something does not work'],
    ['ik kan niet in mijn berichtenbox', 'nl', 'something does not work'],
    ['mijn app van digid is weg', 'nl', 'something was lost'],
    ['hoe kan ik mijn huurtoeslag stopzetten', 'nl', 'it asks how to do it'],
    ['ik wil mijn adres doorgeven', 'nl', 'the speaker does it'],
    ['wat vindt u van het weer', 'nl', 'it is about no file at all'],
  ])('is not seen in "%s" (%s): %s', async (text, language) => {
    expect((await knowledge.judgePersonBound(asked(text, language))).personBound).toBe(false);
  });

  it('goes to the organisation that the question names, whatever the examples say', async () => {
    const { organisation } = await knowledge.judgePersonBound(
      asked('waarom kreeg ik die brief van het CBR', 'nl'),
    );
    expect(organisation).toBe('cbr');
  });
});
