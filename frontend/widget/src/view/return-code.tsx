import { useContext, useState } from 'preact/hooks';
import { focusAtOnce } from './focus-at-once.ts';
import { HostContext } from './use-host.ts';
import { useWords } from './use-words.ts';

/** For who waits for an employee: a code on paper keeps the place in the queue. */
export function ReturnCode() {
  const words = useWords();
  const { makeCode } = useContext(HostContext);
  const [code, setCode] = useState<string>();
  return (
    // What gets the focus is read out by that; the log around it need not tell it as well.
    <div class="return-code" aria-live="off">
      {code === undefined ? (
        <button type="button" class="choice" onClick={() => void makeCode().then(setCode)}>
          {words.giveMeCode}
        </button>
      ) : (
        <p tabIndex={-1} ref={focusAtOnce}>
          {words.yourCode} <bdi class="code">{code}</bdi> {words.codeHolds}
        </p>
      )}
    </div>
  );
}

/** For who comes back with such a code. */
export function CodeForm() {
  const words = useWords();
  const { goOnWith } = useContext(HostContext);
  const [code, setCode] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const send = (event: Event) => {
    event.preventDefault();
    if (code.trim() !== '') void goOnWith(code).then((opens) => setUnknown(!opens));
  };
  return (
    <form class="code-form" onSubmit={send}>
      <label for="return-code">{words.haveCode}</label>
      <div class="input-row">
        <input
          id="return-code"
          value={code}
          dir="ltr"
          maxLength={20}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={isUnknown}
          aria-describedby="code-unknown"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="choice">
          {words.goOn}
        </button>
      </div>
      <p id="code-unknown" role="alert">
        {isUnknown ? words.codeUnknown : ''}
      </p>
    </form>
  );
}
