import type { FindingKind } from '../../../src/conversation/index.ts';
import type { Label, Labelled } from './make-corpus.ts';

/** What detectors did with one kind. */
export interface Score {
  readonly kind: FindingKind;
  /** How many stretches are labelled so. */
  readonly labelled: number;
  /** Of those, masked whole. */
  readonly masked: number;
  /** How many findings were of this kind. */
  readonly found: number;
  /** Of those, on a stretch that is labelled so. */
  readonly right: number;
  /** Of the right ones, with a word or more of the rest of the sentence in it. */
  readonly tooLong: number;
}

export type Locate = (text: string) => readonly Label[];

/** One message and what was found in it. */
export interface Judged extends Labelled {
  readonly findings: readonly Label[];
}

// A password and a code lose the same mask, and a code is often called a password.
const family = (kind: FindingKind): FindingKind => (kind === 'code' ? 'secret' : kind);

const overlaps = (a: Label, b: Label): boolean => a.start < b.end && b.start < a.end;

const signs = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Every letter and digit of it is masked, whatever the kind. */
export const isMaskedWhole = (label: Label, { text, findings }: Judged): boolean =>
  signs(
    findings
      .toReversed()
      .reduce(
        (left, { start, end }) =>
          left.slice(0, Math.max(0, start - label.start)) +
          left.slice(Math.max(0, end - label.start)),
        text.slice(label.start, label.end),
      ),
  ) === 0;

/** It stands on data of its kind. */
export const isRight = (finding: Label, { labels }: Judged): boolean =>
  labels.some((label) => family(label.kind) === family(finding.kind) && overlaps(label, finding));

const isTooLong = (finding: Label, { text, labels }: Judged): boolean => {
  const own = labels.filter((label) => overlaps(label, finding));
  const from = Math.min(...own.map(({ start }) => start));
  const to = Math.max(...own.map(({ end }) => end));
  return signs(text.slice(finding.start, from)) + signs(text.slice(to, finding.end)) > 0;
};

/** Looks for personal data in every message. */
export const judge = (messages: readonly Labelled[], locate: Locate): Judged[] =>
  messages.map((message) => ({ ...message, findings: locate(message.text) }));

/** Scores by kind. */
export const scoreByKind = (judged: readonly Judged[]): Score[] => {
  const kinds = new Set(judged.flatMap(({ labels }) => labels.map(({ kind }) => kind)));
  return [...kinds].map((kind) => {
    const labels = judged.flatMap((one) =>
      one.labels.filter((label) => label.kind === kind).map((label) => ({ label, one })),
    );
    const findings = judged.flatMap((one) =>
      one.findings.filter((finding) => finding.kind === kind).map((finding) => ({ finding, one })),
    );
    const right = findings.filter(({ finding, one }) => isRight(finding, one));
    return {
      kind,
      labelled: labels.length,
      masked: labels.filter(({ label, one }) => isMaskedWhole(label, one)).length,
      found: findings.length,
      right: right.length,
      tooLong: right.filter(({ finding, one }) => isTooLong(finding, one)).length,
    };
  });
};
