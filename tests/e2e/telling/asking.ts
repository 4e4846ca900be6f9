/** Everything that the server answered, with its headers. */
export type Heard = string[];

/** Which server, and where its answers are kept. */
export interface Asking {
  readonly url: string;
  readonly heard: Heard;
}

/** One request. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A header carries bytes, not letters. */
export const asHeader = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** The headers that a browser or a proxy sends by itself, each with the secret in it. */
export const chattyHeaders = (message: string): Record<string, string> => {
  const header = asHeader(message);
  return {
    'user-agent': header,
    referer: `https://www.bibliotheek.example/?q=${encodeURIComponent(message)}`,
    'accept-language': header,
    'x-forwarded-for': header,
    'x-request-id': header,
    'x-ms-bot-agent': header,
    'x-requested-with': header,
    traceparent: header,
    cookie: `om-de-hoek-desk=${encodeURIComponent(message)}; om_de_hoek_praten=${encodeURIComponent(message)}; q=${header}`,
  };
};

/** Asks the server with chatty headers, and keeps what it answers. */
export const asking =
  ({ url, heard }: Asking, message: string): Ask =>
  async (path, init = {}) => {
    const response = await fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...chattyHeaders(message), ...(init.headers as Record<string, string>) },
    });
    heard.push(JSON.stringify([...response.headers]), await response.clone().text());
    return response;
  };

/** A body in JSON; a string goes out as it is. */
export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** The fields of a form. */
export const form = (
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});

/** A secret in a JSON that ends too soon, and in others that cannot be read. */
export const broken = (message: string): readonly string[] => [
  `{"type":"message","text":"${message}`,
  `${message}{"a":1}`,
  `[${JSON.stringify(message)},,]`,
  `"${message}"`,
];
