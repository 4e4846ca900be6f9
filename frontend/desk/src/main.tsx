import { render } from 'preact';
import './styles/index.css';
import { Desk } from './model/desk.ts';
import { openDeskApi } from './model/desk-api.ts';
import { openBrowserSocket } from './model/browser-socket.ts';
import { keepListening } from './model/live-news.ts';
import { App } from './view/app.tsx';

const desk = new Desk({
  api: openDeskApi((address, init) => fetch(address, init)),
  listen: (listener) =>
    keepListening({ openSocket: openBrowserSocket, chance: Math.random }, listener),
  now: Date.now,
});

const root = document.getElementById('desk');
if (root) render(<App desk={desk} />, root);
void desk.start();
