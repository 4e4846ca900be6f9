import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

interface Described {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  readonly headers?: Readonly<Record<string, Described & { readonly schema: object }>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Described>>;
  readonly requestBody?: Described;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: { readonly Refusal: object } };
}

const text = readFileSync('docs/openapi/web-chat.yml', 'utf8');

/** The description of the door. */
export const openApi = parse(text) as Document;

/** Everything in the description that points elsewhere in it. */
export const references = [...text.matchAll(/\$ref: '#([^']+)'/gu)].map(
  ([, pointer = '']) => pointer,
);

const methods = ['get', 'post', 'put', 'delete', 'options'];

/** `POST /v3/directline/conversations`, for each operation. */
export const operations = Object.entries(openApi.paths).flatMap(([path, item]) =>
  Object.keys(item)
    .filter((name) => methods.includes(name))
    .map((method) => `${method.toUpperCase()} ${path}`),
);

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addVocabulary(['openapi', 'info', 'servers', 'tags', 'paths', 'components']);
ajv.addSchema(openApi, 'door');

/** What a pointer such as `/components/schemas/Grant` points to; undefined: nothing. */
export const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (inside, name) => (inside as Record<string, unknown> | undefined)?.[name],
      openApi,
    );

const resolved = <T extends Described>(described: T): T =>
  described.$ref === undefined ? described : (at(described.$ref.slice(1)) as T);

/** Schemas may point to others in the document. */
const mistakesIn = (schema: object, value: unknown): string[] => {
  const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"door#/')) as object;
  const validate = ajv.compile(rooted);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
};

/** An answer of the server, as far as it is described. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

const headerMistakes = ({ headers = {} }: Described, answer: Answer): string[] =>
  Object.entries(headers).flatMap(([name, described]) =>
    mistakesIn(resolved(described).schema, answer.headers.get(name)).map(
      (mistake) => `${name}${mistake}`,
    ),
  );

const bodyMistakes = ({ content }: Described, answer: Answer): string[] => {
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const described = content?.[type];
  if (described) return mistakesIn(described.schema, JSON.parse(answer.body));
  return answer.body === '' && content === undefined
    ? []
    : [`a body of type ${type} is not described`];
};

const operationOf = (operation: string): Operation => {
  const [method = '', path = ''] = operation.split(' ');
  return openApi.paths[path]![method.toLowerCase()]!;
};

/** What an answer has that its description does not allow. */
export const mistakesOfAnswer = (operation: string, answer: Answer): readonly string[] => {
  const { responses } = operationOf(operation);
  const described = responses[String(answer.status)] ?? responses['default'];
  if (!described) return [`status ${answer.status} is not described`];
  const response = resolved(described);
  return [...headerMistakes(response, answer), ...bodyMistakes(response, answer)];
};

/** What a JSON body that the server took has that its description does not allow. */
export const mistakesOfBody = (operation: string, body: unknown): readonly string[] => {
  const content = operationOf(operation).requestBody?.content?.['application/json'];
  return content ? mistakesIn(content.schema, body) : [];
};
