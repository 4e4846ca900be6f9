import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../model/desk.ts';
import { titleOf, type DeskState } from '../model/desk-state.ts';

/** What the desk shows now; draws again when it changes, and keeps the tab's title true. */
export function useDesk(desk: Desk): DeskState {
  const [state, setState] = useState(desk.state);
  useEffect(() => desk.watch(setState), [desk]);
  useEffect(() => {
    document.title = titleOf(state);
  }, [state]);
  return state;
}

/** The time on this screen, a few times a minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
