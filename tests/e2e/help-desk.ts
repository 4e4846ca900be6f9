import { signIn, type Employee } from '../desk/employee.ts';
import type { ServerProcess } from './server-process.ts';

/** An employee at the help desk of the demo library, who helps one citizen at a time. */
export class HelpDesk {
  readonly #employee: Employee;

  private constructor(employee: Employee) {
    this.#employee = employee;
  }

  static async open({ url, invitation }: ServerProcess): Promise<HelpDesk> {
    return new HelpDesk(await signIn(url, invitation ?? '', 'Sanne'));
  }

  /** Takes the citizen who came last. */
  async claim(): Promise<void> {
    await this.#post(`/handoffs/${await this.#last('waiting')}/claim`);
  }

  async reply(text: string): Promise<void> {
    await this.#post(`/handoffs/${await this.#last('mine')}/reply`, { text });
  }

  async giveBack(): Promise<void> {
    await this.#post(`/handoffs/${await this.#last('mine')}/give-back`);
  }

  async #post(path: string, body?: object): Promise<void> {
    const { status } = await this.#employee.post(path, body);
    if (status !== 200) throw new Error(`${path} was refused with ${status}`);
  }

  async #last(list: 'waiting' | 'mine'): Promise<string> {
    const queue = (await this.#employee.get('/queue')).body as Record<string, { id: string }[]>;
    const last = queue[list]?.at(-1);
    if (!last) throw new Error(`Nobody is ${list}.`);
    return last.id;
  }
}
