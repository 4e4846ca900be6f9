import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';
import type { HandoffDetail, TranscriptLine } from '../../../../src/desk/desk-views.ts';
import { directionOf } from '../../../shared/direction.ts';
import { parseMarkdown, parsePlainText } from '../../../shared/parse-rich-text.ts';
import { RichText } from '../../../shared/rich-text-view.tsx';
import { timeOfDay } from '../words/labels.ts';
import { useFollow } from './use-follow.ts';

interface TranscriptProps {
  readonly handoff: HandoffDetail;
  /** What stands above the first message. */
  readonly children: ComponentChildren;
}

/** What was said, by whom, below the summary. */
export function Transcript({ handoff, children }: TranscriptProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { behind, showEnd, scrolled } = useFollow(frame, handoff);

  return (
    <div class="transcript-frame">
      {/* A keyboard must be able to scroll it. */}
      <div
        class="transcript"
        ref={frame}
        tabIndex={0}
        role="group"
        aria-label="Gesprek"
        onScroll={scrolled}
      >
        {children}
        <div class="lines" role="log" aria-live="polite" aria-label="Wat er is gezegd">
          {handoff.transcript.map((line) => (
            <Line key={line.seq} line={line} language={handoff.language} />
          ))}
        </div>
      </div>
      {behind && (
        <button type="button" class="secondary behind" onClick={showEnd}>
          Nieuw bericht
        </button>
      )}
    </div>
  );
}

const authorOf = ({ author, staffName }: TranscriptLine): string => {
  if (author === 'staff') return staffName ?? 'Medewerker';
  return author === 'bot' ? 'Assistent' : 'Bezoeker';
};

function Line({ line, language }: { line: TranscriptLine; language: Language }) {
  // Nobody says in which language an employee types.
  const spoken = line.author === 'staff' ? undefined : (line.language ?? language);
  // A reply may begin with "DigiD" and still run from right to left; of what people type it is guessed.
  const direction = line.author === 'bot' && spoken ? directionOf(spoken) : 'auto';
  return (
    <div class={`line from-${line.author}`}>
      <p class="author">
        <bdi>{authorOf(line)}</bdi> <time dateTime={line.at}>{timeOfDay(line.at)}</time>
      </p>
      <div class="bubble" dir={direction} lang={spoken}>
        <Words line={line} />
        {line.choices.length > 0 && (
          <ul class="offered" aria-label="Knoppen die de bezoeker zag">
            {line.choices.map(({ id, label }) => (
              <li key={id}>
                <bdi>{label}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** What a citizen typed stays text altogether: an employee should not open what a stranger points at. */
function Words({ line: { author, text } }: { line: TranscriptLine }) {
  const blocks = useMemo(
    () => (author === 'bot' ? parseMarkdown(text) : parsePlainText(text)),
    [author, text],
  );
  return author === 'citizen' ? (
    <p class="typed">{text}</p>
  ) : (
    <RichText blocks={blocks} opensNewTab="opent in een nieuw tabblad" />
  );
}
