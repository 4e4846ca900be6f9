import type { FromFrame } from './between-windows.ts';
import { readFromPage } from './between-windows.ts';
import type { Answer } from './chat/call-server.ts';
import type { Utterance } from './chat/message.ts';
import type { Grant } from './chat/token.ts';
import { generateToken } from './chat/token.ts';
import { innocentPage } from './innocent-page.ts';
import type { Look } from './look.ts';

/** Where the chat is shown: in a frame on a library's page, or in a window of its own. */
export interface Host {
  readonly requestToken: () => Promise<Answer<Grant>>;
  /** Absent in a window of its own: the browser closes that. */
  readonly close?: () => void;
  readonly tellUnread: (count: number) => void;
  /** Called with true when the citizen opens the chat and false when it is closed. */
  readonly onShown: (listener: (shown: boolean) => void) => void;
  /** Called with what a link on the page asks for. */
  readonly onBegin: (listener: (utterance: Utterance) => void) => void;
  /** Called with the library's own look. */
  readonly onLook: (listener: (look: Look) => void) => void;
  /** Goes to a page that says nothing about this one, without a way back. */
  readonly leave: () => void;
}

/** A page that does not answer is a page without a network. */
const tokenTimeoutMs = 15_000;

/** The library's page around the frame. Only that window, at that origin, is believed. */
export function hostPage(page: string): Host {
  const tell = (message: FromFrame) => parent.postMessage(message, page);
  const onMessage = (listener: (message: ReturnType<typeof readFromPage>) => void) => {
    const receive = (event: MessageEvent) => {
      if (event.source === parent && event.origin === page) listener(readFromPage(event.data));
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  };
  return {
    requestToken: () =>
      new Promise((resolve) => {
        const settle = (answer: Answer<Grant>) => {
          clearTimeout(timeout);
          stop();
          resolve(answer);
        };
        const timeout = setTimeout(() => settle({ ok: false, why: 'unreachable' }), tokenTimeoutMs);
        const stop = onMessage((message) => {
          if (message?.omDeHoek === 'token') settle({ ok: true, value: message.grant });
          if (message?.omDeHoek === 'token-refused') settle({ ok: false, why: 'unreachable' });
        });
        tell({ omDeHoek: 'token-wanted' });
      }),
    close: () => tell({ omDeHoek: 'close' }),
    tellUnread: (count) => tell({ omDeHoek: 'unread', count }),
    onShown: (listener) => {
      onMessage((message) => {
        if (message?.omDeHoek === 'shown') listener(true);
        if (message?.omDeHoek === 'hidden') listener(false);
      });
    },
    onBegin: (listener) => {
      onMessage((message) => {
        if (message?.omDeHoek !== 'begin') return;
        const { text, choice } = message;
        listener({ text, ...(choice && { choice }) });
      });
    },
    onLook: (listener) => {
      onMessage((message) => {
        if (message?.omDeHoek === 'look') listener(message.look);
      });
    },
    leave: () => tell({ omDeHoek: 'leave' }),
  };
}

/** A window of its own, such as from a link in a letter: it asks the server for the token itself. */
export const ownWindow = (library: string): Host => ({
  requestToken: () =>
    generateToken(location.origin, (address, init) => fetch(address, init), library),
  tellUnread: () => undefined,
  onShown: () => undefined,
  onBegin: () => undefined,
  onLook: () => undefined,
  leave: () => location.replace(innocentPage),
});
