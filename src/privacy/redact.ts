import type { FindingKind, RawText, RedactedText } from '../conversation/index.ts';
import { canonical, type CanonicalText, type Span } from './canonical-text.ts';
import type { Detector } from './detectors/detector.ts';
import { detectorsExcept, type Published } from './detectors/all-detectors.ts';
import { maskOf } from './masks.ts';
import { continuationOf, tailOf, type NumberTail } from './number-tail.ts';
import { whatIsLeft } from './what-is-left.ts';
import type { Redaction } from './privacy.ts';

interface Finding extends Span {
  readonly kind: FindingKind;
}

/** Where findings touch, all of it is masked, under the kind of the longest. */
const merged = (findings: readonly Finding[]): Finding[] => {
  const apart: (Finding & { longest: number })[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    const length = finding.end - finding.start;
    if (!last || finding.start >= last.end) {
      apart.push({ ...finding, longest: length });
      continue;
    }
    const { kind, longest } = length > last.longest ? { ...finding, longest: length } : last;
    apart[apart.length - 1] = { ...last, kind, longest, end: Math.max(last.end, finding.end) };
  }
  return apart;
};

const masked = (typed: string, text: CanonicalText, findings: readonly Finding[]): string => {
  let result = '';
  let at = 0;
  for (const finding of findings) {
    const { start, end } = text.typedSpan(finding);
    result += typed.slice(at, start) + maskOf[finding.kind];
    at = end;
  }
  return result + typed.slice(at);
};

const redactionOf = (text: string, kinds: Iterable<FindingKind>): Redaction => {
  const findings = [...new Set(kinds)];
  const redacted = text as RedactedText;
  const nothingLeft = findings.length > 0 && !/\p{L}/u.test(whatIsLeft(redacted));
  return { text: redacted, findings, nothingLeft };
};

// No keyboard makes them, PostgreSQL refuses one of them, and between the digits of a number they would hide it.
const withoutControls = (typed: string): string => typed.replace(/[\p{Cc}--\s]/gv, '');

type FindingsRead = { readonly found: readonly Finding[] } | { readonly failed: FindingKind };

const findAll = (text: string, detectors: readonly Detector[]): FindingsRead => {
  const found: Finding[] = [];
  for (const { kind, find } of detectors) {
    try {
      for (const { start, end } of find(text)) found.push({ kind, start, end });
    } catch {
      // What was thrown may quote the text, so only the detector's kind is told.
      return { failed: kind };
    }
  }
  return { found };
};

/** Finds the rest of a number that the message before began. */
const restOf = (before: NumberTail): Detector => ({
  kind: 'bsn',
  find: (text) => [continuationOf(text, before)].filter((span) => span !== undefined),
});

/** Digits that are masked leave nothing for the next message, unless they are the first of a number. */
const tailAfter = (
  text: string,
  found: readonly Finding[],
  before: NumberTail | undefined,
): NumberTail | undefined => {
  const last = text.search(/\d[^\p{L}\d]{0,4}$/u);
  const isTaken = found.some(
    ({ kind, start, end }) => kind !== 'bsn' && start <= last && last < end,
  );
  return isTaken ? undefined : tailOf(text, before);
};

/** Redacts with these detectors; one that throws blocks the whole text. */
export const redactWith = (
  detectors: readonly Detector[],
  raw: RawText,
  before?: NumberTail,
): Redaction => {
  const typed = withoutControls(raw.revealForRedaction());
  const text = canonical(typed);
  const read = findAll(text.text, before ? [...detectors, restOf(before)] : detectors);
  if ('failed' in read)
    return { ...redactionOf(maskOf.unreadable, ['unreadable']), failedDetector: read.failed };
  const apart = merged(read.found);
  const tail = tailAfter(text.text, apart, before);
  const redaction = redactionOf(
    masked(typed, text, apart),
    apart.map(({ kind }) => kind),
  );
  return tail ? { ...redaction, tail } : redaction;
};

/** Redacts a text; knows how a number goes on that the message before it began. */
export type RedactText = (raw: RawText, before?: NumberTail) => Redaction;

/**
 * Makes a `redact` that leaves what organisations publish: the given telephone numbers and addresses, and
 * all numbers in ranges that only organisations have (0800, 0900, 088 …).
 */
export const redactExcept = (published: Published): RedactText => {
  const detectors = detectorsExcept(published);
  return (raw, before) => redactWith(detectors, raw, before);
};

/** Masks personal data: with `redactExcept` the only way from `RawText` to `RedactedText`. */
export const redact: RedactText = redactExcept({});

/** Where personal data stands in a text as it was typed: for measuring. @throws what a detector throws */
export const locate = (typed: string): Finding[] => {
  const text = canonical(typed);
  const found = detectorsExcept({}).flatMap(({ kind, find }) =>
    Array.from(find(text.text), ({ start, end }) => ({ kind, start, end })),
  );
  return merged(found).map((finding) => ({ ...text.typedSpan(finding), kind: finding.kind }));
};
