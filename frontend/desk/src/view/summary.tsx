import { Fragment, type ComponentChildren } from 'preact';
import type { HandoffDetail } from '../../../../src/desk/desk-views.ts';
import { OutsideLink } from '../../../shared/rich-text-view.tsx';
import { dayOf, languageName, reasonWords } from '../words/labels.ts';

/** What an employee reads first. */
export const Summary = ({ handoff }: { handoff: HandoffDetail }) => (
  <section class="summary" aria-label="Samenvatting">
    <dl>
      <Row name="Vraag">
        {handoff.question ? (
          <span dir="auto" lang={handoff.language}>
            {handoff.question}
          </span>
        ) : (
          'Geen vraag in woorden'
        )}
      </Row>
      <Row name="Reden">
        <span class={handoff.reason === 'crisis' ? 'crisis-word' : ''}>
          {reasonWords[handoff.reason]}
        </span>
      </Row>
      <Row name="Taal">{languageName(handoff.language)}</Row>
      {handoff.organisation && (
        <Row name="Organisatie">
          <bdi>{handoff.organisation}</bdi>
        </Row>
      )}
      {handoff.articles.length > 0 && (
        <Row name="Al beantwoord">
          <Titles titles={handoff.articles} />
        </Row>
      )}
      {handoff.tasks.length > 0 && (
        <Row name="Stappenplan">
          <Titles titles={handoff.tasks} />
        </Row>
      )}
      <Sources handoff={handoff} />
    </dl>
  </section>
);

const Row = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Titles = ({ titles }: { titles: readonly string[] }) => (
  <>
    {titles.map((title, at) => (
      <Fragment key={title}>
        {at > 0 && ' · '}
        <bdi>{title}</bdi>
      </Fragment>
    ))}
  </>
);

/** The official pages that the assistant answered from, each once. */
function Sources({ handoff }: { handoff: HandoffDetail }) {
  const all = handoff.transcript.flatMap(({ sources }) => sources);
  const sources = [...new Map(all.map((source) => [source.url, source])).values()];
  if (sources.length === 0) return null;
  return (
    <Row name="Bronnen">
      <ul>
        {sources.map(({ title, url, seen }) => (
          <li key={url}>
            <OutsideLink url={url} text={title} opensNewTab="opent in een nieuw tabblad" />
            {seen && <span class="seen"> gezien op {dayOf(seen)}</span>}
          </li>
        ))}
      </ul>
    </Row>
  );
}
