import { useEffect, useState } from 'preact/hooks';

/** On a computer that many people use, who walks away is asked after this time … */
const askAfterMs = 180_000;
/** … and after this time more the screen is wiped. */
const wipeAfterMs = 60_000;

/** Tells whether somebody should be asked if they are still there; wipes when nobody answers. */
export function useIdle(isShared: boolean, wipe: () => void) {
  const [asking, setAsking] = useState(false);
  const [touched, setTouched] = useState(0);
  useEffect(() => {
    if (!isShared) return undefined;
    const timer = setTimeout(
      () => (asking ? wipe() : setAsking(true)),
      asking ? wipeAfterMs : askAfterMs,
    );
    return () => clearTimeout(timer);
  }, [isShared, asking, touched]);
  useEffect(() => {
    if (!isShared || asking) return undefined;
    const touch = () => setTouched(Date.now());
    const events = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;
    for (const event of events) addEventListener(event, touch, { passive: true });
    return () => events.forEach((event) => removeEventListener(event, touch));
  }, [isShared, asking]);
  return { asking, stay: () => setAsking(false) };
}
