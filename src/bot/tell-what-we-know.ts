import type { Outcome } from '../conversation/index.ts';
import { describeDay } from '../referral/index.ts';
import type { Turn } from './turn-draft.ts';
import type { KeptOfConversation } from './turn-store.ts';

/** "Wat weet u van mij": what is really kept of this conversation and until when, with the button that wipes it. */
export const tellWhatWeKnow = async (turn: Turn): Promise<Outcome> => {
  const kept = await turn.parts.told.keptOf(turn.waiting.conversation.id);
  const paragraphs = [aboutMessages(turn, kept), aboutContact(turn, kept), aboutStaff(turn, kept)];
  turn.say(
    [...paragraphs.filter((it) => it !== ''), turn.sentences.whatWeKnow.afterErase].join('\n\n'),
    { choices: [{ id: 'command:erase', label: turn.sentences.buttons.erase }] },
  );
  return 'command';
};

const aboutMessages = (turn: Turn, { messages }: KeptOfConversation): string => {
  const { whatWeKnow } = turn.sentences;
  return [
    whatWeKnow.messages(messages.count, dayOf(turn, messages.since)),
    whatWeKnow.removed,
    whatWeKnow.until(turn.parts.keepConversationsDays),
  ].join(' ');
};

const aboutContact = (turn: Turn, { contactUntil }: KeptOfConversation): string => {
  const { whatWeKnow } = turn.sentences;
  return contactUntil === undefined
    ? whatWeKnow.noContact
    : whatWeKnow.contact(dayOf(turn, contactUntil));
};

const aboutStaff = (turn: Turn, kept: KeptOfConversation): string => {
  const { whatWeKnow } = turn.sentences;
  return [
    ...(kept.staffReads ? [whatWeKnow.staffReads] : []),
    ...(kept.summary ? [whatWeKnow.summary] : []),
    ...(kept.cardUntil === undefined ? [] : [whatWeKnow.card(dayOf(turn, kept.cardUntil))]),
    ...(kept.judgements > 0 ? [whatWeKnow.judgements(kept.judgements)] : []),
  ].join(' ');
};

const dayOf = ({ draft }: Turn, at: string): string => describeDay(new Date(at), draft.language);
