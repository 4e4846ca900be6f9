import { useContext, useState } from 'preact/hooks';
import type { JudgementReason } from '../../../../src/conversation/index.ts';
import { focusAtOnce } from './focus-at-once.ts';
import { HostContext } from './use-host.ts';
import { useWords } from './use-words.ts';

/** Asks whether an answer helped and, if not, why: an editor of the knowledge base reads it. */
export function Thumbs({ reply }: { readonly reply: string }) {
  const words = useWords();
  const { judge } = useContext(HostContext);
  const [state, setState] = useState<'asked' | 'helped' | 'why' | 'told'>('asked');
  const yes = () => {
    judge({ reply, helped: true });
    setState('helped');
  };
  const no = () => {
    judge({ reply, helped: false });
    setState('why');
  };
  const tell = (reason: JudgementReason) => {
    judge({ reply, helped: false, reason });
    setState('told');
  };
  return (
    <div class="thumbs" role="group" aria-label={words.didItHelp}>
      {state === 'asked' && <YesOrNo yes={yes} no={no} />}
      {state === 'why' && <Reasons tell={tell} />}
      {(state === 'helped' || state === 'told') && (
        <p tabIndex={-1} ref={focusAtOnce}>
          {state === 'helped' ? words.gladItHelped : words.thanks}
        </p>
      )}
    </div>
  );
}

function YesOrNo({ yes, no }: { readonly yes: () => void; readonly no: () => void }) {
  const words = useWords();
  return (
    <>
      <span aria-hidden="true">{words.didItHelp}</span>
      <button type="button" class="thumb" onClick={yes}>
        {words.helped}
      </button>
      <button type="button" class="thumb" onClick={no}>
        {words.didNotHelp}
      </button>
    </>
  );
}

function Reasons({ tell }: { readonly tell: (reason: JudgementReason) => void }) {
  const words = useWords();
  const reasons = [
    ['wrong', words.wrong],
    ['too-hard', words.tooHard],
    ['not-my-question', words.notMyQuestion],
    ['did-not-work', words.didNotWork],
  ] as const;
  return (
    <>
      <span>{words.whatWasWrong}</span>
      {reasons.map(([reason, label], at) => (
        <button
          key={reason}
          type="button"
          class="thumb"
          ref={at === 0 ? focusAtOnce : null}
          onClick={() => tell(reason)}
        >
          {label}
        </button>
      ))}
    </>
  );
}
