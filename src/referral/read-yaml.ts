import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

/** What a file holds, or everything that is wrong with it, each as `file:line message`. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly string[] };

type Path = readonly PropertyKey[];

interface Complaint {
  readonly offset: number;
  readonly message: string;
}

/** Reads YAML and holds it against a schema. */
export const readYaml = <T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors.map(({ pos, message }) => ({
    offset: pos[0],
    message: `is not YAML: ${message.split('\n')[0] ?? ''}`,
  }));
  const checked = schema.safeParse(document.toJS());
  if (broken.length === 0 && checked.success) return { ok: true, value: checked.data };
  const complaints =
    broken.length > 0 ? broken : (checked.error?.issues ?? []).flatMap(complaintsIn(document));
  const mistakes = complaints.map(
    ({ offset, message }) => `${file}:${String(lines.linePos(offset).line)} ${message}`,
  );
  return { ok: false, mistakes };
};

const complaintsIn =
  (document: Document) =>
  (issue: z.core.$ZodIssue): readonly Complaint[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          offset: offsetOfKey(document, [...issue.path, key]),
          message: `${key}: there is no such field`,
        }))
      : [{ offset: offsetOf(document, issue.path), message: named(issue) }];

const named = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

/** What is missing is reported at the thing that should have held it. */
const offsetOf = (document: Document, path: Path): number => {
  const node = document.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
};

const offsetOfKey = (document: Document, path: Path): number => {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const keys = isMap(holder) ? holder.items.map((item) => item.key) : [];
  const key = keys.find((each) => isScalar(each) && each.value === path.at(-1));
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
};
