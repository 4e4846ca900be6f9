import { useLayoutEffect } from 'preact/hooks';

/** Escape closes the innermost thing that is open. */
export function useEscape(close: () => void): void {
  // At once: a second Escape may come before the page is painted.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) close();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [close]);
}
