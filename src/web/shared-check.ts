import { messageOf } from '../runtime/index.ts';

/** How a part is. */
export interface PartHealth {
  /** `degraded`: citizens are answered, and somebody should look. */
  readonly state: 'ready' | 'degraded' | 'not-ready';
  /** What is wrong and how to mend it, for the operator; there unless it is ready. */
  readonly why?: string;
  /** Numbers beside it, such as `freeMegabytes`. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** Something that must work before citizens can be answered. */
export interface HealthPart {
  readonly name: string;
  /** @throws when it does not work; `atWorst` counts then, and when no answer comes in time */
  check(): PartHealth | Promise<PartHealth>;
  /** `not-ready` where absent. */
  readonly atWorst?: 'degraded';
  /** How long what was found holds; half a second where absent. */
  readonly keepMs?: number;
}

const answerWithinMs = 2_000;
const usualKeepMs = 500;

const late = `It gave no answer within ${answerWithinMs / 1000} seconds: it hangs, or the machine is overloaded.`;

/** The check of one part: whoever asks at once shares it, and nobody waits longer than two seconds. */
export class SharedCheck {
  readonly name: string;
  readonly #part: HealthPart;
  #running: Promise<PartHealth> | undefined;
  #found: { readonly health: PartHealth; readonly at: number } | undefined;

  constructor(part: HealthPart) {
    this.name = part.name;
    this.#part = part;
  }

  async ask(): Promise<PartHealth> {
    const { keepMs = usualKeepMs } = this.#part;
    if (this.#found && performance.now() - this.#found.at < keepMs) return this.#found.health;
    this.#running ??= this.#check();
    return inTime(this.#running, this.#bad(late));
  }

  #bad(why: string): PartHealth {
    return { state: this.#part.atWorst ?? 'not-ready', why };
  }

  async #look(): Promise<PartHealth> {
    return this.#part.check();
  }

  /** One that hangs goes on hanging alone: no other is begun beside it. */
  async #check(): Promise<PartHealth> {
    const health = await this.#look().catch((thrown: unknown) => this.#bad(messageOf(thrown)));
    this.#found = { health, at: performance.now() };
    this.#running = undefined;
    return health;
  }
}

const inTime = async (check: Promise<PartHealth>, tooLate: PartHealth): Promise<PartHealth> => {
  const { promise, resolve } = Promise.withResolvers<PartHealth>();
  const timer = setTimeout(() => resolve(tooLate), answerWithinMs);
  try {
    return await Promise.race([check, promise]);
  } finally {
    clearTimeout(timer);
  }
};
