/** Whether something that goes on may be said again now; `times`: how often it was, this time included. */
export type SpeakSeldom = () => { readonly times: number } | undefined;

const onceAMinuteMs = 60_000;

/** Lets the first through at once, and then one a minute: what fails for every citizen would fill the log. */
export const makeSpeakSeldom = (
  /** Milliseconds that only go forward: the clock on the wall may jump. */
  now: () => number = () => performance.now(),
  everyMs = onceAMinuteMs,
): SpeakSeldom => {
  let spokeAt = -Infinity;
  let times = 0;
  return () => {
    times += 1;
    if (now() - spokeAt < everyMs) return undefined;
    const said = { times };
    spokeAt = now();
    times = 0;
    return said;
  };
};
