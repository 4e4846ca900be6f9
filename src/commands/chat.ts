import { createInterface } from 'node:readline/promises';
import { assembleAssistant, type Assistant } from '../app.ts';
import { RawText, type Activity, type Choice, type Inbound } from '../conversation/index.ts';
import { progressBar } from '../progress.ts';
import { forTerminal, makeLogger, messageOf, newUuid, readConfig } from '../runtime/index.ts';

/** One thread in the terminal; what is said is kept as in every other channel. */
class TerminalChat {
  readonly #assistant: Assistant;
  readonly #libraryId: string;
  readonly #key = newUuid();
  #choices: readonly Choice[] = [];
  #seen = 0;

  constructor(assistant: Assistant, libraryId: string) {
    this.#assistant = assistant;
    this.#libraryId = libraryId;
  }

  /** Hands one message in and prints what the assistant says. A number presses that button. */
  async say(line: string): Promise<void> {
    const choice = this.#choices[Number(line) - 1];
    await this.hand(
      choice
        ? { kind: 'choice', id: choice.id, label: new RawText(choice.label) }
        : { kind: 'text', text: new RawText(line) },
    );
  }

  async hand(content: Inbound['content']): Promise<void> {
    const { storage, receive } = this.#assistant;
    const { conversationId } = await receive({
      channel: 'terminal',
      libraryId: this.#libraryId,
      conversationKey: this.#key,
      userKey: 'terminal',
      messageKey: newUuid(),
      content,
    });
    while ((await storage.turns.nextWaiting(conversationId)) !== undefined) await nextMoment();
    const said = await storage.feed.after(conversationId, this.#seen);
    this.#seen = said.at(-1)?.seq ?? this.#seen;
    for (const activity of said) this.#print(activity);
  }

  #print(activity: Activity): void {
    if (activity.author !== 'bot') return;
    print(`\n${activity.text}`);
    for (const { title, url, seen } of activity.sources) {
      print(`  Bron: ${title} ${url}${seen === undefined ? '' : ` (${seen})`}`);
    }
    this.#choices = activity.choices;
    this.#choices.forEach(({ label }, index) => print(`  [${index + 1}] ${label}`));
  }
}

const print = (line: string): void => console.log(forTerminal(line));

const prompt = '\n> ';

const nextMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

const talk = async (): Promise<void> => {
  const { config, secrets } = readConfig(process.env);
  const assistant = await assembleAssistant({
    config,
    secrets,
    logger: makeLogger('error'),
    onProgress: progressBar('Building the search index'),
  });
  const chat = new TerminalChat(assistant, config.DEFAULT_LIBRARY);
  await chat.hand({ kind: 'joined' });
  process.stdout.write(prompt);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') await chat.say(line.trim());
    process.stdout.write(prompt);
  }
  await assistant.close();
};

try {
  await talk();
} catch (error) {
  console.error(forTerminal(messageOf(error)));
  process.exitCode = 1;
}
