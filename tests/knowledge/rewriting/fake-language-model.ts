import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** What the model says to the next request: its text, or how it fails. */
export type Behaviour =
  | { readonly says: string; readonly afterMs?: number }
  | { readonly status: number }
  | { readonly garbage: string };

/** A request as it came in. */
interface HeardRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** A server on this machine that speaks OpenAI's protocol. */
export interface FakeLanguageModel {
  /** The base address, such as `http://127.0.0.1:1234/v1`. */
  readonly url: string;
  readonly heard: readonly HeardRequest[];
  behaves(behaviour: Behaviour): void;
}

/** The body of OpenAI's answer with a text in it. */
export const completion = (text: string): Readonly<Record<string, unknown>> => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'fake',
  choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

export const startFakeLanguageModel = async (first: Behaviour): Promise<FakeLanguageModel> => {
  let behaviour = first;
  const heard: HeardRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const { url = '', headers } = request;
      heard.push({ path: url, authorization: headers.authorization, body });
      await answer(response, behaviour);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/v1`,
    heard,
    behaves: (next) => {
      behaviour = next;
    },
  };
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += String(piece);
  return body;
};

const answer = async (response: ServerResponse, behaviour: Behaviour): Promise<void> => {
  if ('says' in behaviour && behaviour.afterMs !== undefined) await wait(behaviour.afterMs);
  response.statusCode = 'status' in behaviour ? behaviour.status : 200;
  response.setHeader('content-type', 'application/json');
  if ('garbage' in behaviour) response.end(behaviour.garbage);
  else response.end(JSON.stringify('says' in behaviour ? completion(behaviour.says) : {}));
};
