/** For what comes in the place of a button that was pressed: the focus goes on to it. */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.parentElement?.scrollIntoView({ block: 'nearest' });
}
