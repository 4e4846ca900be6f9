import { ActivityHandler, type Activity, type TurnContext } from 'botbuilder';
import {
  asChoiceId,
  envelopeKey,
  isLanguage,
  RawText,
  type ChoiceId,
  type Envelope,
  type Inbound,
  type Language,
  type Receive,
  type UnsupportedKind,
} from '../conversation/index.ts';

type Content = Inbound['content'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Clients send a button's value as an object, as JSON in a string, or as the text itself. */
const choiceIn = (value: unknown): ChoiceId | undefined => {
  if (typeof value === 'string') return asChoiceId(value) ?? choiceIn(parseJson(value));
  const choice = isRecord(value) ? value['choice'] : undefined;
  return typeof choice === 'string' ? asChoiceId(choice) : undefined;
};

/** What the citizen read on the button; a postback carries no label. */
const labelOf = (activity: Activity, choice: ChoiceId): string => {
  const channelData: unknown = activity.channelData;
  const messageBack = isRecord(channelData) ? channelData['messageBack'] : undefined;
  const displayed = isRecord(messageBack) ? messageBack['displayText'] : undefined;
  if (typeof displayed === 'string' && displayed !== '') return displayed;
  const spoken = activity.text as string | undefined;
  return spoken && choiceIn(spoken) === undefined ? spoken : choice;
};

const kindOfFile = (contentType: string): UnsupportedKind => {
  if (contentType.startsWith('image/')) return 'photo';
  return contentType.startsWith('audio/') ? 'voice' : 'file';
};

const contentOf = (activity: Activity): Content => {
  const choice = choiceIn(activity.value) ?? choiceIn(activity.text);
  if (choice) return { kind: 'choice', id: choice, label: new RawText(labelOf(activity, choice)) };
  const file = activity.attachments?.[0];
  if (file) return { kind: 'unsupported', what: kindOfFile(file.contentType) };
  const text = activity.text.trim();
  return text ? { kind: 'text', text: new RawText(text) } : { kind: 'unsupported', what: 'other' };
};

const languageOf = (locale: string | undefined): Language | undefined => {
  const code = locale?.split('-')[0]?.toLowerCase() ?? '';
  return isLanguage(code) ? code : undefined;
};

const envelopeOf = (context: TurnContext): Envelope => {
  const envelope = context.turnState.get<Envelope | undefined>(envelopeKey);
  if (!envelope) throw new Error('A channel must put an Envelope on the turn state.');
  return envelope;
};

const inboundOf = (context: TurnContext, content: Content): Inbound => {
  const uiLanguage = languageOf(context.activity.locale);
  return { ...envelopeOf(context).message, content, ...(uiLanguage && { uiLanguage }) };
};

/**
 * The assistant as Bot Framework sees it: turns an activity into our words and hands it in. It does
 * not answer here: replies leave from the activities table, in order, also after a crash.
 */
export class OmDeHoekBot extends ActivityHandler {
  constructor(receive: Receive) {
    super();
    const handIn = async (context: TurnContext, content: Content): Promise<void> => {
      envelopeOf(context).acknowledged(await receive(inboundOf(context, content)));
    };
    this.onMessage(async (context, next) => {
      await handIn(context, contentOf(context.activity));
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await handIn(context, { kind: 'joined' });
      await next();
    });
  }
}
