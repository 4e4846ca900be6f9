import type { ComponentChildren } from 'preact';
import { CornerIcon } from '../../../shared/icons.tsx';

/** A page for who is not in yet. */
export const DoorPage = (props: { title: string; children: ComponentChildren }) => (
  <main class="door">
    <p class="door-name">
      <CornerIcon /> Om de hoek
    </p>
    <h1>{props.title}</h1>
    {props.children}
  </main>
);

export const HowToGetALink = () => (
  <p>
    Vraag een nieuwe link aan wie de assistent beheert. Die typt op de server:
    <code>npm run staff -- invite</code>
  </p>
);
