import { expect, it } from 'vitest';
import { sentencesIn } from '../../src/bot/say/index.ts';
import {
  startFakeLanguageModel,
  type Behaviour,
} from '../knowledge/rewriting/fake-language-model.ts';
import { goodEasier, goodPolish, letterKnowledge } from '../knowledge/rewriting/letter.ts';
import { Story, type StorySettings } from './story.ts';

const beginWith = async (behaviour: Behaviour, settings: StorySettings = {}) => {
  const model = await startFakeLanguageModel(behaviour);
  const story = await Story.begin({
    ...settings,
    env: {
      OMDEHOEK_KNOWLEDGE_DIR: await letterKnowledge(),
      OMDEHOEK_MODEL_NAME: 'openai:fake',
      OMDEHOEK_MODEL_URL: model.url,
      ...settings.env,
    },
  });
  await story.opens();
  return { model, story };
};

it('an answer that a language model translated says so, and the Dutch text is one tap away', async () => {
  const { story } = await beginWith({ says: goodPolish });
  await story.presses('command:language-pl');
  const answer = await story.presses('article:brief/short');
  expect(answer.outcome).toBe('answered');
  expect(answer.text).toContain('List z kodem przychodzi w ciągu 5 dni roboczych.');
  expect(answer.text).toContain('Nikt nie czytał tłumaczenia');
  expect(answer.replies.at(-1)?.sources[0]?.url).toBe('https://www.digid.nl/brief');
  expect(answer.replies.at(-1)?.facts).toMatchObject({
    article: 'brief',
    language: 'pl',
    machineTranslated: true,
    byLanguageModel: 'translated',
  });
  expect(answer.choices.map(({ id }) => id)).toContain('article:brief/short/nl');

  const dutch = await story.presses('article:brief/short/nl');
  expect(dutch.text).toContain('De brief met de code komt binnen 5 werkdagen.');
  expect(dutch.text).not.toContain('tłumaczenia');
});

it('easier words are offered where the article has none, and say that a computer made them', async () => {
  const { story } = await beginWith({ says: goodEasier });
  const answer = await story.presses('article:brief/short');
  expect(answer.choices.map(({ id }) => id)).toContain('article:brief/easier');
  const easier = await story.says('makkelijker');
  expect(easier.outcome).toBe('answered');
  expect(easier.text).toContain('Doe dat vóór 1 mei.');
  expect(easier.text).toContain('Een computer heeft deze tekst makkelijker gemaakt');
  const choices = easier.choices.map(({ id }) => id);
  expect(choices).toContain('article:brief/short/nl');
  expect(choices).not.toContain('article:brief/easier');
});

it('when the model is down, the Dutch text comes under a sentence in the citizen’s language', async () => {
  const { story } = await beginWith({ status: 503 });
  await story.presses('command:language-pl');
  const answer = await story.presses('article:brief/short');
  expect(answer.outcome).toBe('answered');
  expect(answer.text).toContain('De brief met de code komt binnen 5 werkdagen.');
  expect(answer.replies).toHaveLength(2);
});

it('nothing of the citizen’s goes to the model: no question, no BSN, no conversation', async () => {
  const { model, story } = await beginWith({ says: goodPolish });
  await story.presses('command:language-pl');
  await story.says('mój BSN 123456782, gdzie jest mój list z kodem do DigiD, mieszkam w Zwolle');
  await story.presses('article:brief/short');
  expect(model.heard.length).toBeGreaterThan(0);
  const found = await story.assistant.storage.feed.findConversation('terminal', 'story');
  const sent = JSON.stringify(model.heard);
  for (const kept of ['123456782', 'Zwolle', 'mój', found?.id ?? 'story', 'voorbeeldstad'])
    expect(sent).not.toContain(kept);
});

it('an amount past its date is not given to the model: the Dutch text says that it may have changed', async () => {
  const at = '2028-01-04T10:00:00+01:00';
  const { model, story } = await beginWith({ says: goodPolish }, { at });
  await story.presses('command:language-pl');
  const answer = await story.presses('article:brief/short');
  expect(answer.text).toContain('De brief met de code komt binnen 5 werkdagen.');
  expect(answer.text).toContain(sentencesIn('pl').factMayHaveChanged);
  await story.says('łatwiej');
  expect(answer.choices.map(({ id }) => id)).not.toContain('article:brief/easier');
  expect(model.heard).toEqual([]);
});

it.each([
  ['crisis', 'ik wil dood'],
  ['crisis', 'chcę się zabić'],
  ['stopped-at-digid-line', 'waarom kreeg ik deze maand minder huurtoeslag'],
  ['stopped-at-digid-line', 'dlaczego dostałem w tym miesiącu mniej huurtoeslag'],
])('%s has fixed words, and the model hears nothing of it: %s', async (outcome, text) => {
  const env = { OMDEHOEK_KNOWLEDGE_DIR: 'knowledge-base' };
  const { model, story } = await beginWith({ says: goodPolish }, { env });
  expect((await story.says(text)).outcome).toBe(outcome);
  expect(model.heard).toEqual([]);
});

it('without a language model nothing changes: the Dutch text, and no button for easier words', async () => {
  const story = await Story.begin({ env: { OMDEHOEK_KNOWLEDGE_DIR: await letterKnowledge() } });
  await story.opens();
  await story.presses('command:language-pl');
  const answer = await story.presses('article:brief/short');
  expect(answer.text).toContain('De brief met de code komt binnen 5 werkdagen.');
  expect(answer.choices.map(({ id }) => id)).not.toContain('article:brief/easier');
});
