import { render } from 'preact';
import './styles/index.css';
import { Chat } from './chat/chat.ts';
import { openBrowserSocket } from './chat/browser-socket.ts';
import { openDoor } from './chat/door.ts';
import { SessionKeeper } from './chat/session.ts';
import { keepLanguage, readFrameSettings } from './frame-settings.ts';
import { hostPage, ownWindow } from './host.ts';
import { newId } from './new-id.ts';
import { applyLook } from './apply-look.ts';
import { openTabStorage, wipeTab } from './tab-storage.ts';
import { App } from './view/app.tsx';
import { watchNetwork } from './watch-network.ts';

const storage = openTabStorage();
const settings = readFrameSettings(new URL(location.href), storage);
const host =
  parent !== window && settings.page ? hostPage(settings.page) : ownWindow(settings.library);
let language = settings.language;

const chat = new Chat({
  door: openDoor(location.origin, (address, init) => fetch(address, init)),
  sessions: new SessionKeeper(storage, settings.library),
  requestToken: host.requestToken,
  locale: () => language,
  openSocket: openBrowserSocket,
  now: Date.now,
  chance: Math.random,
  newId,
});

const root = document.getElementById('chat');
if (root) {
  const onLanguage = (chosen: typeof language) => {
    language = chosen;
    keepLanguage(storage, chosen);
  };
  const onWipe = () => wipeTab(storage, settings.library);
  render(<App {...{ chat, host, storage, settings, onLanguage, onWipe }} />, root);
}
host.onLook((look) => applyLook(look, document.documentElement));
watchNetwork(chat);
chat.start();
