import { useEffect, useRef } from 'preact/hooks';
import type { SecretLook } from '../chat/find-secret.ts';
import { useWords } from './use-words.ts';

interface SecretWarningProps {
  readonly look: SecretLook;
  readonly onTakeOut: () => void;
  readonly onSendAnyway: () => void;
}

/** Says before anything is sent that a message holds what nobody needs. */
export function SecretWarning({ look, onTakeOut, onSendAnyway }: SecretWarningProps) {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), [look]);
  const looks = {
    bsn: words.looksLikeBsn,
    account: words.looksLikeAccount,
    code: words.looksLikeCode,
  };
  return (
    <div class="secret-warning" role="alertdialog" aria-labelledby="secret-found">
      <p id="secret-found">
        <strong>{looks[look]}</strong> {words.takeItOut}
      </p>
      <div class="choices">
        <button type="button" class="choice" ref={first} onClick={onTakeOut}>
          {words.takeOut}
        </button>
        <button type="button" class="choice" onClick={onSendAnyway}>
          {words.sendAnyway}
        </button>
      </div>
    </div>
  );
}
