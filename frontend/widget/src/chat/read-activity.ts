import type { Choice, Source } from '../../../../src/conversation/index.ts';
import { asChoiceId, isLanguage } from '../../../../src/conversation/index.ts';
import type { BotMessage, CitizenMessage, Message } from './message.ts';

/** What a Direct Line answer or stream frame carries. */
export interface ActivitySet {
  readonly messages: readonly Message[];
  readonly watermark?: string;
}

/** Reads a set of activities; what the widget cannot show, such as an event, is left out. */
export function readActivitySet(body: unknown): ActivitySet {
  const { activities, watermark } = asRecord(body);
  return {
    messages: asList(activities).flatMap((activity) => readMessage(asRecord(activity))),
    ...(typeof watermark === 'string' ? { watermark } : {}),
  };
}

type JsonRecord = Readonly<Record<string, unknown>>;

function readMessage(activity: JsonRecord): Message[] {
  const id = asText(activity['id']);
  if (activity['type'] !== 'message' || id === '') return [];
  const from = asRecord(activity['from']);
  const channelData = asRecord(activity['channelData']);
  const facts = asRecord(channelData['omDeHoek']);
  const said = { id, at: asText(activity['timestamp']), text: asText(activity['text']) };
  if (from['role'] !== 'bot') return [readCitizenMessage(said, channelData)];
  if (facts['author'] === 'staff')
    return [{ ...said, author: 'staff', name: asText(from['name']) }];
  return [readBotMessage(said, facts)];
}

type Said = Pick<Message, 'id' | 'at' | 'text'>;

function readCitizenMessage(said: Said, channelData: JsonRecord): CitizenMessage {
  const clientId = asText(channelData['clientActivityID']);
  return { ...said, author: 'citizen', ...(clientId === '' ? {} : { clientId }) };
}

function readBotMessage(said: Said, facts: JsonRecord): BotMessage {
  const reply = asRecord(facts['reply']);
  const language = asText(facts['language']);
  return {
    ...said,
    author: 'bot',
    text: asText(reply['text']) || said.text,
    language: isLanguage(language) ? language : 'nl',
    choices: asList(reply['choices']).flatMap(readChoice),
    sources: asList(reply['sources']).flatMap(readSource),
    ...textOf('handoff', facts),
    ...textOf('command', facts),
    ...textOf('outcome', facts),
  };
}

function readChoice(value: unknown): Choice[] {
  const { id, label } = asRecord(value);
  const choiceId = asChoiceId(asText(id));
  return choiceId && typeof label === 'string' ? [{ id: choiceId, label }] : [];
}

function readSource(value: unknown): Source[] {
  const source = asRecord(value);
  const url = asText(source['url']);
  if (!url.startsWith('https://')) return [];
  return [{ title: asText(source['title']) || url, url, ...textOf('seen', source) }];
}

const textOf = <K extends string>(name: K, record: JsonRecord): { readonly [P in K]?: string } => {
  const value = asText(record[name]);
  return value === '' ? {} : ({ [name]: value } as { readonly [P in K]: string });
};

const asRecord = (value: unknown): JsonRecord =>
  typeof value === 'object' && value !== null ? (value as JsonRecord) : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
