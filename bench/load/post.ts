import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

// Clients keep their connection open; fetch() would cost the machine that is measured three times as much.
const agent = new Agent({ keepAlive: true });

/** Who asks, and where. */
export interface Visitor {
  readonly url: string;
  /** The address that the proxy in front of the server would tell. */
  readonly address: string;
  readonly token?: string;
}

/** The door said no. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  /** When the door says that it may be tried again; 0 where it says nothing. */
  readonly retryAfterMs: number;

  constructor(path: string, { statusCode = 0, headers }: IncomingMessage) {
    super(`${path} was refused with ${statusCode}`);
    this.status = statusCode;
    this.retryAfterMs = 1000 * Number(headers['retry-after'] ?? 0);
  }
}

/** Posts to the Direct Line door. @throws Refused @throws Error when nobody answers */
export const post = async (visitor: Visitor, path: string, body: object): Promise<unknown> => {
  const { url, address, token } = visitor;
  const sent = Promise.withResolvers<string>();
  const posting = request(`${url}/v3/directline${path}`, {
    method: 'POST',
    agent,
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': address,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  });
  posting.once('error', sent.reject);
  posting.once('response', (response) => {
    if ((response.statusCode ?? 0) < 300) void text(response).then(sent.resolve, sent.reject);
    else {
      response.resume();
      sent.reject(new Refused(path, response));
    }
  });
  posting.end(JSON.stringify(body));
  return JSON.parse(await sent.promise) as unknown;
};
