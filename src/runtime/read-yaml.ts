import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Mistake, Reading } from './mistake.ts';

/** A piece of YAML and where it stands. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** The line of the file on which the text begins; 1 where absent. */
  readonly firstLine?: number;
}

/** Reads YAML and holds it against a schema; every mistake gets its own line. */
export const readYaml = <T>(yaml: YamlText, schema: z.ZodType<T>): Reading<T> => {
  const lines = new LineCounter();
  const document = parseDocument(yaml.text, { lineCounter: lines });
  const mistakeAt = (offset: number, message: string): Mistake => ({
    file: yaml.file,
    line: (yaml.firstLine ?? 1) + lines.linePos(offset).line - 1,
    message,
  });
  if (document.errors.length > 0) {
    const mistakes = document.errors.map((error) =>
      mistakeAt(error.pos[0], `is not YAML: ${error.message.split('\n')[0] ?? ''}`),
    );
    return { ok: false, mistakes };
  }
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { ok: true, value: checked.data };
  const mistakes = checked.error.issues
    .flatMap(placesOf)
    .map(({ path, message, isKey }) =>
      mistakeAt(isKey ? offsetOfKey(document, path) : offsetOf(document, path), message),
    );
  return { ok: false, mistakes };
};

type Path = readonly PropertyKey[];

interface Place {
  readonly path: Path;
  readonly message: string;
  readonly isKey: boolean;
}

const placesOf = (issue: z.core.$ZodIssue): Place[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `${key}: there is no such field`,
        isKey: true,
      }))
    : [{ path: issue.path, message: named(issue), isKey: false }];

const named = (issue: z.core.$ZodIssue): string =>
  issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;

/** A field that is not there is reported at what should have held it. */
const offsetOf = (document: Document, path: Path): number => {
  const node = document.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
};

const offsetOfKey = (document: Document, path: Path): number => {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return 0;
  const key = parent.items
    .map((item) => item.key)
    .find((k) => isScalar(k) && k.value === path.at(-1));
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
};
