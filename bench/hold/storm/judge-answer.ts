import type { Input } from './input.ts';
import type { Leak } from './leaks.ts';
import type { Answer } from './send.ts';

const statusFault = ({ door }: Input, { status = 0, headers }: Answer): readonly string[] => {
  if (status < 500) return [];
  // The protocol's own answer to an invoke that a bot does not know.
  if (status === 501 && door === 'api/messages') return [];
  // Too busy is a reason, where the answer says when to come back.
  if (status === 503 && /\r\nretry-after: \d/iu.test(headers)) return [];
  return [`status ${status}`];
};

const silenceFault = ({ expects }: Input, { status, ended }: Answer): readonly string[] =>
  expects === 'either' || status !== undefined ? [] : [`no answer, connection ${ended}`];

/** What is wrong with an answer; nothing where all is well. */
export const faultsOf = (
  input: Input,
  answer: Answer,
  leaks: readonly Leak[],
): readonly string[] => [
  ...statusFault(input, answer),
  ...silenceFault(input, answer),
  ...leaks.filter(({ isIn }) => isIn(answer.bytes)).map(({ name }) => `shows ${name}`),
];
