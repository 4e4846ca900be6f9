import { expect, it, onTestFinished, vi } from 'vitest';
import { startApp } from '../../src/serve.ts';
import { makeLogger, readConfig } from '../../src/runtime/index.ts';
import { message, local } from '../channels/bot-framework/bot-framework-server.ts';
import { startFakeConnector } from '../channels/bot-framework/fake-connector.ts';
import { DirectLineClient } from '../direct-line-client.ts';
import { freshDataDir } from '../knowledge-index.ts';

const start = async () => {
  const { dataDir, remove } = freshDataDir();
  const env = { OMDEHOEK_DATA_DIR: dataDir, OMDEHOEK_PORT: '0', ...local };
  const app = await startApp({ ...readConfig(env), logger: makeLogger('silent') });
  onTestFinished(async () => {
    await app.close();
    remove();
  });
  return app;
};

const patience = { timeout: 20_000, interval: 50 };

it('a web chat client hears what is kept and has it wiped, with an offer of a person open', async () => {
  const { url } = await start();
  const citizen = await DirectLineClient.open({ url, library: 'voorbeeldstad' });
  const hears = (words: string) =>
    vi.waitFor(() => {
      expect(citizen.replies.at(-1)?.text).toContain(words);
    }, patience);
  await citizen.say('waarom is de zorgtoeslag van mijn buurman Hendrikus gestopt?');
  await hears('meekijken');
  await citizen.say('wat weet u van mij');
  await hears('korte tekst over uw vraag');
  await citizen.choose('command:erase', 'Ja, wis alles');
  await hears('Wilt u dat ik dit gesprek wis');
  await citizen.choose('command:erase-yes', 'Ja, wis alles');
  await hears('Uw gegevens zijn gewist');
  await citizen.say('wat weet u van mij');
  await hears('**2** berichten');
});

it('a Bot Framework client hears what is kept and has it wiped, with an offer of a person open', async () => {
  const connector = await startFakeConnector();
  onTestFinished(() => connector.close());
  const { url } = await start();
  let count = 0;
  const says = async (text: string, answer: string): Promise<void> => {
    count += 1;
    const said = message(connector.url, { id: `m${count}`, locale: 'nl-NL', text });
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(said),
    });
    expect(response.ok).toBe(true);
    await vi.waitFor(() => {
      expect(connector.sent.map(({ activity }) => activity.text).join('\n')).toContain(answer);
    }, patience);
  };
  await says('waarom is de zorgtoeslag van mijn buurman Hendrikus gestopt?', 'eigen zaak');
  await says('wat weet u van mij', 'korte tekst over uw vraag');
  await says('wis mijn gegevens', 'Wilt u dat ik dit gesprek wis');
  await says('ja', 'Uw gegevens zijn gewist');
  await says('wat weet u van mij', '**2** berichten');
});
