import type { HandoffView, QueueView } from '../../../../src/desk/desk-views.ts';
import type { DeskState } from '../model/desk-state.ts';
import { languageName, reasonWords, stateWords, timeOfDay, waitedFor } from '../words/labels.ts';
import { useNow } from './use-desk.ts';

interface QueueProps {
  readonly state: DeskState;
  readonly onOpen: (id: string) => void;
}

type ListName = Exclude<keyof QueueView, 'now'>;

const lists: readonly { name: ListName; title: string; empty?: string }[] = [
  { name: 'waiting', title: 'Wachtend', empty: 'Niemand' },
  { name: 'mine', title: 'Mijn gesprekken', empty: 'Geen' },
  { name: 'colleagues', title: 'Bij collega’s' },
  { name: 'contactLeft', title: 'Contact achtergelaten', empty: 'Niemand' },
  { name: 'done', title: 'Klaar' },
];

/** Who waits, and who is being helped. */
export function Queue({ state, onOpen }: QueueProps) {
  const now = useNow() + state.clockAheadMs;
  const { queue } = state;
  if (!queue) return <nav class="queue" aria-label="Gesprekken" aria-busy="true" />;
  return (
    <nav class="queue" aria-label="Gesprekken">
      {lists
        .filter(({ name, empty }) => empty !== undefined || queue[name].length > 0)
        .map(({ name, title, empty }) => (
          <section key={name} class={`list ${name}`}>
            <h2>
              {title} <span class="count">{queue[name].length}</span>
            </h2>
            {queue[name].length === 0 && <p class="empty">{empty}</p>}
            <ul>
              {queue[name].map((handoff) => (
                <li key={handoff.id}>
                  <QueueItem
                    handoff={handoff}
                    when={whenOf(name, handoff, now)}
                    current={handoff.id === state.openId}
                    unread={state.unread.has(handoff.id)}
                    onOpen={() => onOpen(handoff.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

function whenOf(list: ListName, handoff: HandoffView, now: number): string {
  const { waitingSince, movedAt, state } = handoff;
  if (list !== 'waiting') return state === 'on-hold' ? stateWords[state] : timeOfDay(movedAt);
  return waitedFor(now - new Date(waitingSince ?? movedAt).getTime());
}

const isUrgent = ({ reason, state }: HandoffView): boolean =>
  reason === 'crisis' && state !== 'closed' && state !== 'assistant';

interface QueueItemProps {
  readonly handoff: HandoffView;
  readonly when: string;
  readonly current: boolean;
  readonly unread: boolean;
  readonly onOpen: () => void;
}

const QueueItem = ({ handoff, when, current, unread, onOpen }: QueueItemProps) => (
  <button
    type="button"
    class={isUrgent(handoff) ? 'item crisis' : 'item'}
    aria-current={current ? 'true' : undefined}
    onClick={onOpen}
  >
    <span class="item-top">
      {handoff.place !== undefined && (
        <span class="place">
          <span class="visually-hidden">Plaats </span>
          <bdi>{handoff.place}</bdi>
        </span>
      )}
      <span class="language">{languageName(handoff.language)}</span>
      {unread && <span class="unread">Nieuw</span>}
      <span class="when">{when}</span>
    </span>
    <span class="question" dir="auto" lang={handoff.language}>
      {handoff.question || reasonWords[handoff.reason]}
    </span>
    {isUrgent(handoff) && <span class="reason">{reasonWords.crisis}</span>}
    {handoff.owner && !handoff.owner.me && (
      <span class="owner">
        Bij <bdi>{handoff.owner.name}</bdi>
      </span>
    )}
  </button>
);
