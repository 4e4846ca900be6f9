import { useEffect, useMemo, useState } from 'preact/hooks';
import { parseMarkdown } from '../../../shared/parse-rich-text.ts';
import { RichText } from '../../../shared/rich-text-view.tsx';
import type { ChatView } from '../chat/chat.ts';
import { secondsToTell } from '../chat/come-back.ts';
import { useWords } from './use-words.ts';

/** Most answers come sooner than this; then there is nothing to say. */
const searchingAfterMs = 600;
const takesLongerAfterMs = 12_000;

/** One line above the input, in words: what the chat is waiting for. */
export function StatusLine({ view }: { view: ChatView }) {
  const words = useWords();
  const isConnected = view.line === 'online' || view.line === 'connecting';
  const waited = useWaited(view.awaitsAssistant && isConnected);
  const waiting = { no: '', searching: words.searching, long: words.takesLonger }[waited];
  const lineState = {
    online: '',
    connecting: words.connecting,
    offline: words.offline,
    busy: '',
  }[view.line];
  const busy = view.comeBackMs && words.busy(secondsToTell(view.comeBackMs));
  if (view.trouble !== undefined) return <Trouble text={view.trouble} />;
  return (
    <>
      <p class={`status ${view.line === 'offline' ? 'offline' : ''}`} role="status">
        {busy || lineState || waiting}
      </p>
      {view.line === 'offline' && <ToPlainPage token={view.token} />}
    </>
  );
}

/** It is us: said once, with where people are. */
function Trouble({ text }: { readonly text: string }) {
  const words = useWords();
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="status trouble" role="alert">
      <RichText blocks={blocks} opensNewTab={words.opensNewTab} />
    </div>
  );
}

/** Where something between here and there lets no script through, a page of forms may come through. */
function ToPlainPage({ token }: { readonly token: string | undefined }) {
  return (
    <form class="status" method="post" action="/praten/go-on" target="_blank">
      <input type="hidden" name="token" value={token ?? ''} />
      <button type="submit" class="thumb">
        {useWords().plainPage}
      </button>
    </form>
  );
}

function useWaited(waiting: boolean): 'no' | 'searching' | 'long' {
  const [waited, setWaited] = useState<'no' | 'searching' | 'long'>('no');
  useEffect(() => {
    if (!waiting) return undefined;
    const timers = [
      setTimeout(() => setWaited('searching'), searchingAfterMs),
      setTimeout(() => setWaited('long'), takesLongerAfterMs),
    ];
    return () => {
      timers.forEach(clearTimeout);
      setWaited('no');
    };
  }, [waiting]);
  return waited;
}
