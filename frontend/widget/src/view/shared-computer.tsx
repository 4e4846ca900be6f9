import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './use-words.ts';

/** Asks at the start whether others use this computer too. */
export function SharedQuestion({ onAnswer }: { readonly onAnswer: (shared: boolean) => void }) {
  const words = useWords();
  return (
    <div class="notice" role="group" aria-labelledby="shared-question">
      <p id="shared-question">
        <strong>{words.sharedComputer}</strong> {words.sharedMeans}
      </p>
      <div class="choices">
        <button type="button" class="choice" onClick={() => onAnswer(true)}>
          {words.yes}
        </button>
        <button type="button" class="choice" onClick={() => onAnswer(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}

/** Asks who has been quiet for long whether they are still there. */
export function StillThere({ onStay }: { readonly onStay: () => void }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="notice" role="alertdialog" aria-labelledby="still-there">
      <p id="still-there">
        <strong>{words.stillThere}</strong>
      </p>
      <div class="choices">
        <button type="button" class="choice" ref={button} onClick={onStay}>
          {words.iAmHere}
        </button>
      </div>
    </div>
  );
}
