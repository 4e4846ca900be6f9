import type { Utterance } from '../src/chat/message.ts';
import { innocentPage } from '../src/innocent-page.ts';
import { directionOf } from '../../shared/direction.ts';
import { readBegin, readDeepLink } from './deep-link.ts';
import { Launcher } from './launcher.ts';
import { lookOf } from './page-look.ts';
import { Panel } from './panel.ts';
import type { LoaderSettings } from './settings.ts';
import { readSettings } from './settings.ts';

/** Where the loader and its styles came from. */
export interface LoaderPlace {
  /** The address of the script. */
  readonly script: string;
  /** The digest that the styles must have, as the attribute `integrity` wants it. */
  readonly stylesIntegrity: string | undefined;
}

/**
 * `<om-de-hoek library="…" language="…" open task="…" question="…" shared="ask" dictation>`: the chat's button on a
 * library's page.
 * The frame and its token cost nothing until somebody opens it.
 *
 * Events (they bubble): `om-de-hoek-open`, `om-de-hoek-close`, and `om-de-hoek-unread` with `detail.count`.
 */
export const makeElement = (place: LoaderPlace) =>
  class OmDeHoek extends HTMLElement {
    static readonly observedAttributes = ['open'];
    #settings: LoaderSettings | undefined;
    #launcher: Launcher | undefined;
    #panel: Panel | undefined;
    #isOpen = false;

    connectedCallback(): void {
      if (this.#launcher) return;
      this.#settings = readSettings(this, new URL(place.script).origin);
      this.lang = this.#settings.language;
      this.dir = directionOf(this.#settings.language);
      this.#launcher = new Launcher(this, this.#settings.language, place, () =>
        this.toggleAttribute('open'),
      );
      addEventListener('keydown', (event) => {
        if (event.key === 'Escape') this.removeAttribute('open');
      });
      addEventListener('hashchange', () => this.#followLink());
      document.addEventListener('click', (event) => this.#followClick(event));
      this.#followLink();
      if (this.hasAttribute('open')) this.#show(readBegin(this));
    }

    attributeChangedCallback(): void {
      if (!this.#launcher) return;
      if (this.hasAttribute('open')) this.#show(readBegin(this));
      else this.#hide();
    }

    #show(begin: Utterance | undefined): void {
      const settings = this.#settings;
      if (!settings || !this.#launcher || this.#isOpen) return;
      this.#isOpen = true;
      this.#launcher.setOpen(true);
      if (this.#panel) this.#panel.show();
      else {
        this.#panel = this.#makePanel(settings, begin);
        this.#launcher.root.append(this.#panel.element);
      }
      this.#tell('om-de-hoek-open');
    }

    #hide(): void {
      if (!this.#isOpen) return;
      this.#isOpen = false;
      this.#launcher?.setOpen(false);
      this.#panel?.hide();
      this.#launcher?.focus();
      this.#tell('om-de-hoek-close');
    }

    #makePanel(settings: LoaderSettings, begin: Utterance | undefined): Panel {
      return new Panel(settings, { look: lookOf(this), begin }, (message) => {
        if (message.omDeHoek === 'close') this.removeAttribute('open');
        else if (message.omDeHoek === 'leave') location.replace(innocentPage);
        else if (message.omDeHoek === 'unread' && !this.#isOpen) this.#tellUnread(message.count);
      });
    }

    #tellUnread(count: number): void {
      this.#launcher?.setUnread(count);
      this.#tell('om-de-hoek-unread', { count });
    }

    // A second click on the same link changes no address, and still asks for something.
    #followClick(event: Event): void {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && link.hash === location.hash) this.#followLink();
    }

    #followLink(): void {
      const { hash } = location;
      const link = Array.from(document.querySelectorAll('a')).find((one) => one.hash === hash);
      const asked = readDeepLink(hash, link?.textContent.trim().slice(0, 100) ?? '');
      if (!asked) return;
      const isNew = !this.#panel;
      this.#show(asked.begin);
      this.toggleAttribute('open', true);
      if (asked.begin && !isNew) this.#panel?.begin(asked.begin);
    }

    #tell(name: string, detail?: { readonly count: number }): void {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    }
  };
