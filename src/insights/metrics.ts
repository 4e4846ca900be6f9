import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ChannelId, Language, Outcome } from '../conversation/index.ts';
import { bearerIn, type HttpRequest, type HttpResponse, type HttpRoute } from '../runtime/index.ts';

/** A turn that was taken. */
export interface TakenTurn {
  readonly outcome: Outcome;
  readonly channel: ChannelId;
  readonly language: Language;
  readonly ms: number;
}

/** A request that was answered; the route is its pattern, never an address. */
interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** A number that is read when somebody asks for it. */
interface ReadNumber {
  /** In Prometheus' form, such as `om_de_hoek_open_sockets`. */
  readonly name: string;
  readonly help: string;
  readonly label?: string;
  readonly read: () => Promise<readonly LabelledNumber[]> | readonly LabelledNumber[];
}

interface LabelledNumber {
  readonly label?: string;
  readonly value: number;
}

/** Counts what happens, for Prometheus. Nothing about a person: outcomes, channels, languages, routes, times. */
export interface Metrics {
  turnTaken(turn: TakenTurn): void;
  requestAnswered(request: AnsweredRequest): void;
  readLater(number: ReadNumber): void;
  /** `/metrics`, for who has the token; without a token it is not there. */
  route(token: string | undefined): HttpRoute;
}

const secondsBuckets = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

export const makeMetrics = (): Metrics => {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const turns = new Counter({
    ...{ name: 'om_de_hoek_turns_total', help: 'Turns taken.', registers },
    labelNames: ['outcome', 'channel', 'language'],
  });
  const turnSeconds = new Histogram({
    ...{ name: 'om_de_hoek_turn_seconds', help: 'How long a turn took.', registers },
    buckets: secondsBuckets,
  });
  const requestSeconds = new Histogram({
    ...{ name: 'om_de_hoek_http_request_seconds', help: 'How long an answer took.', registers },
    labelNames: ['method', 'route', 'status'],
    buckets: secondsBuckets,
  });
  return {
    turnTaken: ({ outcome, channel, language, ms }) => {
      turns.inc({ outcome, channel, language });
      turnSeconds.observe(ms / 1000);
    },
    requestAnswered: ({ method, route, status, ms }) => {
      requestSeconds.observe({ method, route, status }, ms / 1000);
    },
    readLater: (number) => registerGauge(number, registers),
    route: (token) => ({
      method: 'GET',
      path: '/metrics',
      handle: (request) => answer(registry, request, token),
    }),
  };
};

const registerGauge = ({ name, help, label, read }: ReadNumber, registers: Registry[]): void => {
  new Gauge({
    ...{ name, help, registers },
    labelNames: label === undefined ? [] : [label],
    async collect() {
      this.reset();
      for (const one of await read())
        this.set(label === undefined ? {} : { [label]: one.label ?? '' }, one.value);
    },
  });
};

const answer = async (
  registry: Registry,
  request: HttpRequest,
  token: string | undefined,
): Promise<HttpResponse> => {
  if (token === undefined)
    return refused(404, 'Metrics are off: OMDEHOEK_METRICS_TOKEN is not set.');
  if (bearerIn(request, token) !== 'right')
    return refused(401, 'Send the token as "Authorization: Bearer …".');
  return {
    status: 200,
    headers: { 'content-type': registry.contentType },
    body: await registry.metrics(),
  };
};

const refused = (status: number, message: string): HttpResponse => ({
  status,
  body: { error: { code: 'NotForYou', message } },
});
