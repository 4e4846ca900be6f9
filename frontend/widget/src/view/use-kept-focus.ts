import { useEffect } from 'preact/hooks';
import { focusInputOr, type FocusPlaces } from './use-speaking.ts';

/**
 * Gives the focus a place when what had it goes: a question that was answered, a button of a reply that is
 * no longer the newest. Else who uses a keyboard begins again at the top of the page.
 */
export function useKeptFocus(places: FocusPlaces): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => (last = target);
    const look = () => {
      const isGone = last instanceof Node && !last.isConnected;
      // Never takes the focus from the library's page around the frame.
      if (!isGone || document.activeElement !== document.body || !document.hasFocus()) return;
      last = null;
      focusInputOr(places, 'log');
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      removeEventListener('focusin', remember);
    };
  }, []);
}
