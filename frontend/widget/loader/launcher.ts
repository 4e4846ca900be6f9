import type { Language } from '../../../src/conversation/index.ts';
import type { LoaderPlace } from './element.ts';
import type { LoaderWords } from './loader-words.ts';
import { loaderWords } from './loader-words.ts';

/** The button on the library's page, in a shadow root: the page's styles and ours leave each other alone. */
export class Launcher {
  readonly root: ShadowRoot;
  readonly #button = document.createElement('button');
  readonly #label = document.createElement('span');
  readonly #badge = document.createElement('span');
  readonly #spokenBadge = document.createElement('span');
  readonly #words: LoaderWords;

  constructor(host: HTMLElement, language: Language, place: LoaderPlace, toggle: () => void) {
    this.#words = loaderWords[language];
    // Nothing is shown until the styles are there.
    host.hidden = true;
    this.root = host.attachShadow({ mode: 'open' });
    this.root.append(
      stylesOf(place, () => (host.hidden = false)),
      this.#button,
    );
    this.#drawButton(toggle);
  }

  /** Says whether the chat is open, to the eye and to a screen reader. */
  setOpen(open: boolean): void {
    this.#button.setAttribute('aria-expanded', String(open));
    this.#label.textContent = open ? this.#words.close : this.#words.ask;
    if (open) this.setUnread(0);
  }

  /** How many messages came in while the chat was closed. */
  setUnread(count: number): void {
    this.#badge.hidden = count === 0;
    this.#badge.textContent = count === 0 ? '' : String(count);
    this.#spokenBadge.textContent = count === 0 ? '' : `, ${this.#words.newMessages(count)}`;
  }

  focus(): void {
    this.#button.focus({ preventScroll: true });
  }

  #drawButton(toggle: () => void): void {
    this.#button.type = 'button';
    this.#button.className = 'launcher';
    this.#badge.className = 'badge';
    this.#badge.setAttribute('aria-hidden', 'true');
    this.#spokenBadge.className = 'visually-hidden';
    this.#button.append(cornerIcon(), this.#label, this.#badge, this.#spokenBadge);
    this.#button.addEventListener('click', toggle);
    this.setOpen(false);
    this.setUnread(0);
  }
}

function stylesOf({ script, stylesIntegrity }: LoaderPlace, loaded: () => void): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('loader.css', script).href;
  if (stylesIntegrity) {
    link.crossOrigin = 'anonymous';
    link.integrity = stylesIntegrity;
  }
  link.addEventListener('load', loaded);
  return link;
}

const svg = 'http://www.w3.org/2000/svg';

/** A speech bubble that goes round a corner. */
function cornerIcon(): SVGSVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', 'M4 3h16v12h-7l-6 6v-6H4zM9 12V8h6');
  icon.append(path);
  return icon;
}
