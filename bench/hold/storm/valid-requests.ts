import type { Random } from '../../../tests/privacy/corpus/random.ts';
import type { Town } from './town.ts';

/** What stands in the body of a request. */
export type Content =
  | { readonly json: unknown }
  | { readonly form: Readonly<Record<string, string>> }
  | { readonly bytes: Buffer; readonly type: string };

/** A request that the server would take; `{…}` is a part of the path that an attacker changes. */
export interface Valid {
  readonly door: string;
  readonly method: 'GET' | 'POST';
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: Content;
}

/** Makes one valid request. */
export type MakeValid = (town: Town, random: Random) => Valid;

const directLine = ['v3', 'directline'];
const library = 'voorbeeldstad';

const get =
  (door: string, path: string, query: Readonly<Record<string, string>> = {}): MakeValid =>
  () => ({ door, method: 'GET', path: path.split('/').slice(1), query, headers: {} });

const tokens =
  (name: string, json: unknown): MakeValid =>
  () => ({
    door: `tokens/${name}`,
    method: 'POST',
    path: [...directLine, 'tokens', name],
    query: {},
    headers: {},
    content: { json },
  });

const own =
  (
    name: string,
    make: (random: Random, id: string) => Partial<Valid> & { readonly last?: string },
  ): MakeValid =>
  (town, random) => {
    const { id, token } = town.ownConversation(random);
    const { last, ...rest } = make(random, id);
    return {
      door: `conversations/${name}`,
      method: 'POST',
      path: [...directLine, 'conversations', id, ...(last === undefined ? [] : [last])],
      query: {},
      headers: { authorization: `Bearer ${token}` },
      ...rest,
    };
  };

const message = (random: Random): object => ({
  type: 'message',
  text: 'wat is digid',
  textFormat: 'plain',
  locale: 'nl-NL',
  from: { id: 'dl_1', name: 'Jan', role: 'user' },
  channelData: { clientActivityID: String(random.next()), attachmentSizes: [] },
  entities: [{ type: 'ClientCapabilities', requiresBotState: true }],
  localTimestamp: '2026-11-23T10:00:00+01:00',
});

const choice = (random: Random): object => ({
  ...message(random),
  value: { choice: random.pick(['command:help', 'command:language', 'article:digid-aanvragen']) },
  channelData: { messageBack: { displayText: 'Wat kan ik vragen?' } },
});

const withFile = (random: Random): object => ({
  ...message(random),
  attachments: [{ contentType: 'image/png', contentUrl: 'data:,', name: 'a.png' }],
});

const judgement = (_: Random, id: string): object => ({
  type: 'event',
  name: 'feedback',
  from: { id: 'dl_1' },
  value: { reply: `${id}|0000001`, helped: false, reason: 'too-hard' },
});

const activity = (name: string, make: (random: Random, id: string) => object): MakeValid =>
  own(name, (random, id) => ({ last: 'activities', content: { json: make(random, id) } }));

const upload = own('upload', () => ({
  last: 'upload',
  query: { userId: 'dl_1' },
  content: {
    type: 'multipart/form-data; boundary=b',
    bytes: Buffer.from(
      '--b\r\nContent-Disposition: form-data; name="activity"\r\n\r\n{"type":"message","text":"kijk"}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nxyz\r\n--b--\r\n',
    ),
  },
}));

const start: MakeValid = (town, random) => ({
  door: 'conversations/start',
  method: 'POST',
  path: [...directLine, 'conversations'],
  query: {},
  headers: { authorization: `Bearer ${town.ownConversation(random).token}` },
  content: { json: { user: {}, locale: 'nl-NL' } },
});

const refresh: MakeValid = (town, random) => ({
  ...start(town, random),
  door: 'tokens/refresh',
  path: [...directLine, 'tokens', 'refresh'],
});

/** What somebody may try with a token of their own on what is another's. */
const stranger: MakeValid = (town, random) => ({
  door: 'conversations of others',
  method: random.pick(['GET', 'POST']),
  path: [
    ...[...directLine, 'conversations', town.innocent.conversationId],
    random.pick(['activities', 'code', 'upload', 'stream']),
  ],
  query: { watermark: '0', userId: 'dl_1', t: town.ownConversation(random).token },
  headers: { authorization: `Bearer ${town.ownConversation(random).token}` },
});

const botFramework: MakeValid = (town, random) => ({
  door: 'api/messages',
  method: 'POST',
  path: ['api', 'messages'],
  query: {},
  headers: {},
  content: {
    json: {
      type: random.pick(['message', 'message', 'conversationUpdate', 'invoke', 'typing']),
      id: String(random.next()),
      channelId: 'msteams',
      serviceUrl: town.serviceUrl,
      timestamp: '2026-11-23T10:00:00Z',
      conversation: { id: `t${random.between(1, 50)}`, conversationType: 'personal' },
      from: { id: 'u1', name: 'Jan', aadObjectId: 'a1' },
      recipient: { id: 'b1', name: 'Om de hoek' },
      text: '<at>Om de hoek</at> wat is digid',
      entities: [{ type: 'mention', text: '<at>Om de hoek</at>', mentioned: { id: 'b1' } }],
      attachments: [{ contentType: 'text/html', content: '<p>wat is digid</p>' }],
      membersAdded: [{ id: 'u1' }],
    },
  },
});

const plain =
  (last: string, form: Readonly<Record<string, string>>): MakeValid =>
  (town, random) => ({
    door: `praten${last === '' ? '' : `/${last}`}`,
    method: 'POST',
    path: last === '' ? ['praten'] : ['praten', last],
    query: {},
    headers: { cookie: `om_de_hoek_praten=${town.ownConversation(random).token}` },
    content: { form },
  });

const plainPage: MakeValid = (town, random) => ({
  ...plain('', {})(town, random),
  door: 'praten',
  method: 'GET',
  query: { library, language: 'nl' },
});

const desk =
  (name: string, make: (town: Town, random: Random) => Partial<Valid>): MakeValid =>
  (town, random) => ({
    door: `desk/${name}`,
    method: 'POST',
    path: ['desk', 'api', name],
    query: {},
    headers: { cookie: town.employee.cookie, origin: town.url, 'x-om-de-hoek': 'desk' },
    ...make(town, random),
  });

const handoff = (town: Town, random: Random, ...last: readonly string[]): Pick<Valid, 'path'> => ({
  path: ['desk', 'api', 'handoffs', town.handoff(random), ...last],
});

/** Every door, each with a request that it takes; what is more interesting stands there more often. */
export const validRequests: readonly MakeValid[] = [
  tokens('generate', { library, user: { id: 'dl_1', name: 'Jan' }, trustedOrigins: ['http://a'] }),
  tokens('by-code', { library, code: 'ABCD-EFGH' }),
  ...[refresh, start, stranger, stranger, upload, upload],
  ...[activity('message', message), activity('message', message), activity('choice', choice)],
  ...[activity('file', withFile), activity('judgement', judgement)],
  activity('end', () => ({ type: 'endOfConversation', from: { id: 'dl_1' } })),
  own('resume', () => ({ method: 'GET', query: { watermark: '1' } })),
  own('code', () => ({ last: 'code' })),
  own('history', () => ({ method: 'GET', last: 'activities', query: { watermark: '1' } })),
  ...[botFramework, botFramework, plainPage],
  plain('', { key: 'k1', text: 'wat is digid', choice: 'command:help' }),
  plain('begin', { library, language: 'nl' }),
  plain('go-on', { token: 'a.b.c' }),
  plain('leave', { a: 'b' }),
  desk('invitation', () => ({ content: { json: { secret: 'x'.repeat(43), name: 'Sanne' } } })),
  desk('sign-out', () => ({ headers: {}, content: { json: {} } })),
  desk('me', () => ({ method: 'GET' })),
  desk('queue', () => ({ method: 'GET' })),
  desk('handoffs', (town, random) => ({ method: 'GET', ...handoff(town, random) })),
  desk('contact', (town, random) => ({ method: 'GET', ...handoff(town, random, 'contact') })),
  desk('reply', (town, random) => ({
    ...handoff(town, random, 'reply'),
    content: { json: { text: 'ik kijk met u mee' } },
  })),
  desk('move', (town, random) => ({
    ...handoff(town, random, random.pick(['claim', 'release', 'hold', 'resume', 'give-back'])),
    content: { json: {} },
  })),
  get('widget/frame.html', '/widget/frame.html', { library }),
  get('widget/words.json', '/widget/words.json'),
  get('widget files', '/widget/assets/frame.js'),
  get('toegankelijkheid', '/toegankelijkheid', { library }),
  get('desk page', '/desk/invitation'),
  get('desk files', '/desk/assets/index.js'),
  get('demo files', '/demo/index.html'),
  ...[get('healthz', '/healthz'), get('readyz', '/readyz'), get('metrics', '/metrics')],
];
