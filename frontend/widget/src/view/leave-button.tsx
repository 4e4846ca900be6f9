import { useContext } from 'preact/hooks';
import { LeaveIcon } from '../../../shared/icons.tsx';
import { HostContext } from './use-host.ts';
import { useWords } from './use-words.ts';

/** Below an answer to danger: somebody may be looking over the citizen's shoulder. */
export function LeaveButton() {
  const host = useContext(HostContext);
  const words = useWords();
  return (
    <button type="button" class="leave" onClick={host.leave}>
      <LeaveIcon />
      {words.leaveQuickly}
    </button>
  );
}
