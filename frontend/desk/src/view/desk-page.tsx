import type { MeView } from '../../../../src/desk/desk-views.ts';
import type { Desk } from '../model/desk.ts';
import type { DeskState } from '../model/desk-state.ts';
import { roleWords } from '../words/labels.ts';
import { Conversation } from './conversation.tsx';
import { CloseIcon, CornerIcon } from '../../../shared/icons.tsx';
import { Queue } from './queue.tsx';

interface DeskPageProps {
  readonly desk: Desk;
  readonly me: MeView;
  readonly state: DeskState;
}

/** The queue at the left, a conversation at the right; on a phone one of the two. */
export const DeskPage = ({ desk, me, state }: DeskPageProps) => (
  <div class={state.openId === undefined ? 'desk' : 'desk in-conversation'}>
    <header class="top">
      <h1 class="product">
        <CornerIcon /> Om de hoek <span class="product-part">Helpdesk</span>
      </h1>
      <p class={state.live ? 'connection' : 'connection lost'} role="status">
        {state.live ? 'Verbonden' : 'Geen verbinding, wij proberen het opnieuw …'}
      </p>
      <p class="me">
        <bdi>{me.name}</bdi>
        <span class="role">, {roleWords[me.role]}</span>
      </p>
      <button type="button" class="quiet" onClick={() => void desk.signOut()}>
        Afmelden
      </button>
    </header>
    <Queue state={state} onOpen={(id) => void desk.open(id)} />
    <main class="main">
      <NoticeBar desk={desk} state={state} />
      {state.opened ? (
        <Conversation key={state.opened.id} desk={desk} state={state} handoff={state.opened} />
      ) : (
        <Nothing state={state} />
      )}
    </main>
  </div>
);

// The region is always there: a screen reader only hears what changes inside it.
const NoticeBar = ({ desk, state: { notice } }: { desk: Desk; state: DeskState }) => (
  <div class="notice-place" role="alert">
    {notice && (
      <p class={`notice ${notice.kind}`}>
        {notice.text}
        <button
          type="button"
          class="quiet"
          aria-label="Sluit deze melding"
          onClick={() => desk.dismiss()}
        >
          <CloseIcon />
        </button>
      </p>
    )}
  </div>
);

const Nothing = ({ state: { openId, queue } }: { state: DeskState }) => (
  <div class="nothing">
    <h2>{openId === undefined ? 'Kies een gesprek' : 'Een ogenblik …'}</h2>
    {queue?.waiting.length === 0 && openId === undefined && <p>Er wacht nu niemand.</p>}
  </div>
);
