import type { Activity } from '../../conversation/index.ts';
import { sourceLines } from './source-lines.ts';

/** What the assistant said. */
export type BotActivity = Extract<Activity, { readonly author: 'bot' }>;

/** A button as Bot Framework clients know it: a click sends `value` back, with the label as text. */
export interface CardButton {
  readonly type: 'messageBack';
  readonly title: string;
  readonly text: string;
  readonly displayText: string;
  readonly value: { readonly choice: string };
}

/** The reply's text with its sources below it, for clients that do not read `channelData`. */
export const textWithSources = ({ text, sources, facts }: BotActivity): string =>
  [text, ...sourceLines(sources, facts.language)].join('\n\n');

/** The reply's buttons. */
export const buttonsOf = ({ choices }: BotActivity): CardButton[] =>
  choices.map(({ id, label }) => ({
    type: 'messageBack',
    title: label,
    text: label,
    displayText: label,
    value: { choice: id },
  }));
