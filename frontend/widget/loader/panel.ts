import type { Utterance } from '../src/chat/message.ts';
import { generateToken } from '../src/chat/token.ts';
import type { Look } from '../src/look.ts';
import type { FromFrame, FromPage } from '../src/between-windows.ts';
import { readFromFrame } from '../src/between-windows.ts';
import { loaderWords } from './loader-words.ts';
import type { LoaderSettings } from './settings.ts';
import { frameAddress } from './settings.ts';

/** What the chat is told when it is there. */
export interface PanelBeginning {
  readonly look: Look;
  readonly begin: Utterance | undefined;
}

/** The chat's frame: made when it is first opened, hidden and shown after that. */
export class Panel {
  readonly #settings: LoaderSettings;
  readonly #frame = document.createElement('iframe');
  readonly #told: (message: FromFrame) => void;

  constructor(
    settings: LoaderSettings,
    beginning: PanelBeginning,
    told: (message: FromFrame) => void,
  ) {
    this.#settings = settings;
    this.#told = told;
    this.#frame.className = 'panel';
    this.#frame.title = loaderWords[settings.language].chat;
    this.#frame.allow = settings.dictation ? 'microphone' : '';
    this.#frame.src = frameAddress(settings);
    this.#frame.addEventListener('load', () => this.#greet(beginning));
    addEventListener('message', (event) => void this.#receive(event));
    visualViewport?.addEventListener('resize', () => this.#fit());
    visualViewport?.addEventListener('scroll', () => this.#fit());
  }

  get element(): HTMLIFrameElement {
    return this.#frame;
  }

  show(): void {
    this.#frame.hidden = false;
    this.#fit();
    this.#frame.focus({ preventScroll: true });
    this.#tell({ omDeHoek: 'shown' });
  }

  /** Says something in the citizen's place: what a link on the page stands for. */
  begin(utterance: Utterance): void {
    this.#tell({ omDeHoek: 'begin', ...utterance });
  }

  hide(): void {
    this.#frame.hidden = true;
    this.#tell({ omDeHoek: 'hidden' });
  }

  #greet({ look, begin }: PanelBeginning): void {
    this.#tell({ omDeHoek: 'look', look });
    this.show();
    if (begin) this.begin(begin);
  }

  // Only the frame that we made, at the address that we gave it, is listened to.
  async #receive(event: MessageEvent): Promise<void> {
    const ours =
      event.source === this.#frame.contentWindow && event.origin === this.#settings.origin;
    const message = ours ? readFromFrame(event.data) : undefined;
    if (message?.omDeHoek === 'token-wanted') this.#tell(await this.#fetchToken());
    else if (message) this.#told(message);
  }

  // The token is fetched here, because here the Origin is the library's.
  async #fetchToken(): Promise<FromPage> {
    const { origin, library } = this.#settings;
    const answer = await generateToken(origin, (address, init) => fetch(address, init), library);
    return answer.ok ? { omDeHoek: 'token', grant: answer.value } : { omDeHoek: 'token-refused' };
  }

  #tell(message: FromPage): void {
    this.#frame.contentWindow?.postMessage(message, this.#settings.origin);
  }

  // An on-screen keyboard covers part of the page; the chat keeps to the part that is seen.
  #fit(): void {
    if (!visualViewport) return;
    const { height, offsetTop } = visualViewport;
    this.#frame.style.setProperty('--seen-height', `${height}px`);
    this.#frame.style.setProperty('--seen-top', `${offsetTop}px`);
  }
}
