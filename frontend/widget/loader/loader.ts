import './loader.css';
import { Launcher } from './launcher.ts';
import { Panel } from './panel.ts';
import type { LoaderSettings } from './settings.ts';
import { readSettings } from './settings.ts';

/** Puts the chat on the page. The frame and its token cost nothing until somebody opens it. */
function install(settings: LoaderSettings): void {
  let panel: Panel | undefined;
  let open = false;

  const setOpen = (wanted: boolean) => {
    if (wanted === open) return;
    open = wanted;
    launcher.setOpen(open);
    if (!open) {
      panel?.hide();
      launcher.focus();
    } else if (panel) panel.show();
    else launcher.root.append((panel = makePanel()).element);
  };

  const launcher = new Launcher(settings, () => setOpen(!open));

  const makePanel = () =>
    new Panel(settings, (message) => {
      if (message.omDeHoek === 'close') setOpen(false);
      else if (message.omDeHoek === 'unread' && !open) launcher.setUnread(message.count);
    });

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') setOpen(false);
  });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const settings = readSettings(script);
  // An async script in the head may run before there is a body.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => install(settings));
  } else install(settings);
}
