import type { FindingKind, RawText, RedactedText } from '../conversation/index.ts';
import { canonical, type CanonicalText, type Span } from './canonical-text.ts';
import { address } from './detectors/address.ts';
import { birthDate } from './detectors/birth-date.ts';
import { bsn } from './detectors/bsn.ts';
import { card } from './detectors/card.ts';
import type { Detector } from './detectors/detector.ts';
import { documentNumber } from './detectors/document.ts';
import { email } from './detectors/email.ts';
import { iban } from './detectors/iban.ts';
import { name } from './detectors/name.ts';
import { nationalDigits, phone, withoutOrganisations } from './detectors/phone.ts';
import { plate } from './detectors/plate.ts';
import { code, secret } from './detectors/secret.ts';
import { spoken } from './detectors/spoken.ts';
import { maskOf } from './masks.ts';
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

/** Redacts with these detectors; one that throws blocks the whole text. */
export const redactWith = (detectors: readonly Detector[], raw: RawText): Redaction => {
  const typed = withoutControls(raw.revealForRedaction());
  const text = canonical(typed);
  const findings: Finding[] = [];
  for (const { kind, find } of detectors) {
    try {
      for (const { start, end } of find(text.text)) findings.push({ kind, start, end });
    } catch {
      // What was thrown may quote the text, so only the detector's kind is told.
      return { ...redactionOf(maskOf.unreadable, ['unreadable']), failedDetector: kind };
    }
  }
  const apart = merged(findings);
  return redactionOf(
    masked(typed, text, apart),
    apart.map(({ kind }) => kind),
  );
};

/**
 * Makes a `redact` that leaves telephone numbers of organisations as they are: the given ones, and all
 * in ranges that only organisations have (0800, 0900, 088 …).
 */
export const redactExcept = (publishedPhones: readonly string[]): ((raw: RawText) => Redaction) => {
  const published = new Set(publishedPhones.map(nationalDigits));
  const ofCitizens = ({ kind, find }: Detector): Detector => ({
    kind,
    find: (text) => find(withoutOrganisations(text, published)),
  });
  const numbers = [ofCitizens(bsn), ofCitizens(phone), code];
  const detectors = [
    ...[secret, email, iban, card, documentNumber, birthDate, name, address, plate],
    ...numbers,
    ...numbers.map(spoken),
  ];
  return (raw) => redactWith(detectors, raw);
};

/** Masks personal data: with `redactExcept` the only way from `RawText` to `RedactedText`. */
export const redact: (raw: RawText) => Redaction = redactExcept([]);
