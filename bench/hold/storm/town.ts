import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { ServerProcess } from '../../../tests/e2e/server-process.ts';
import type { Random } from '../../../tests/privacy/corpus/random.ts';
import { secretIn, signIn, type Employee } from '../../../tests/desk/employee.ts';
import { Citizen, untilAnswered } from '../citizen.ts';

/** A conversation that an attacker has opened, as anybody may. */
export interface OwnConversation {
  readonly id: string;
  readonly token: string;
}

/** Said by somebody else: nobody may ever see it. */
const secretWords = 'kanarievogel Zonnestraal';
const conversationsOpen = 40;
const answeredWithinMs = 30_000;
const listed = z.array(z.object({ id: z.string() }));
const queueSchema = z.object({ waiting: listed, mine: listed, contactLeft: listed });

/** Who is there before the storm: an innocent citizen, an employee, and the attacker with conversations of their own. */
export class Town {
  readonly url: string;
  readonly port: number;
  readonly employee: Employee;
  readonly innocent: Citizen;
  /** Words that may stand in no answer, by what they are. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly #channel: Server;
  #own: readonly OwnConversation[] = [];
  #handoffs: readonly string[] = [];
  #opened = 1;

  private constructor(
    server: ServerProcess,
    people: { readonly employee: Employee; readonly innocent: Citizen; readonly channel: Server },
    dataDir: string,
  ) {
    this.url = server.url;
    this.port = Number(new URL(server.url).port);
    this.employee = people.employee;
    this.innocent = people.innocent;
    this.#channel = people.channel;
    this.secrets = {
      'the words of another citizen': secretWords,
      'the token of another citizen': this.innocent.visitor.token ?? secretWords,
      'the session of an employee': this.employee.cookie.split('=')[1] ?? secretWords,
      'the invitation of an employee': secretIn(server.invitation ?? ''),
      'the folder of the data': dataDir,
      'the folder of the program': process.cwd(),
    };
  }

  static async open(server: ServerProcess, dataDir: string): Promise<Town> {
    const employee = await signIn(server.url, server.invitation ?? '', 'Sanne');
    const innocent = await Citizen.open(server.url, 0);
    await innocent.ask(`wat is de berichtenbox, vraagt ${secretWords}`);
    await untilAnswered([innocent], answeredWithinMs);
    const town = new Town(server, { employee, innocent, channel: await openChannel() }, dataDir);
    await town.renew();
    return town;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#channel.address() as AddressInfo).port}/`;
  }

  ownConversation(random: Random): OwnConversation {
    return random.pick(this.#own);
  }

  /** A citizen who waits at the desk; a made-up one where nobody does. */
  handoff(random: Random): string {
    return this.#handoffs.length === 0 ? 'h0' : random.pick(this.#handoffs);
  }

  /** Opens fresh conversations in place of those that have grown long, and brings somebody to the desk. */
  async renew(): Promise<void> {
    const citizens: Citizen[] = [];
    for (let count = 0; count < conversationsOpen; count += 1) {
      this.#opened += 1;
      citizens.push(await Citizen.open(this.url, this.#opened));
    }
    for (const citizen of citizens.slice(0, 2)) await askForStaff(citizen);
    for (const citizen of citizens) citizen.leave();
    this.#own = citizens.map(({ conversationId: id, visitor }) => ({
      id,
      token: visitor.token ?? '',
    }));
    const { body } = await this.employee.get('/queue');
    const { waiting, mine, contactLeft } = queueSchema.parse(body);
    this.#handoffs = [...waiting, ...mine, ...contactLeft].map(({ id }) => id);
  }

  close(): void {
    this.innocent.leave();
    this.#channel.close();
    this.#channel.closeAllConnections();
  }
}

const askForStaff = async (citizen: Citizen): Promise<void> => {
  for (const words of ['ik wil een medewerker spreken', 'ja']) {
    await citizen.ask(words);
    await untilAnswered([citizen], answeredWithinMs);
  }
};

/** The other side of the Bot Framework door: takes every reply. */
const openChannel = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};
