import { lastOf } from '../../../shared/last-of.ts';

/** Above this height a question is not kept in sight above its answer. */
const shortQuestionPx = 140;
const marginPx = 14;

/**
 * Scrolls the log to the beginning of what was said last: the last `count` messages. Not with
 * `scrollIntoView`: that would scroll the library's page around the frame too.
 */
export function showNewest(log: HTMLElement | null, count: number): void {
  if (!log) return;
  const messages = [...log.querySelectorAll<HTMLElement>('.message')];
  const [first] = messages.slice(-count);
  if (!first) return;
  const top = startOfNewest(log, messages, first).getBoundingClientRect().top - marginPx;
  if (scrollsItself(log)) log.scrollTop += top - log.getBoundingClientRect().top;
  else document.documentElement.scrollTop += top;
}

/** On a very low screen the page scrolls instead, with the whole log in it. */
export const scrollsItself = (log: HTMLElement): boolean => log.scrollHeight > log.clientHeight;

/** What should stand at the top: the question where it fits above all that came after it. */
function startOfNewest(
  log: HTMLElement,
  messages: readonly HTMLElement[],
  first: HTMLElement,
): HTMLElement {
  const question = lastOf(messages.filter(({ className }) => className.includes('from-citizen')));
  const newest = lastOf(messages);
  if (!question || !newest) return first;
  const answersIt = question.nextElementSibling === first;
  if (answersIt && question.offsetHeight < shortQuestionPx) return question;
  const room = Math.min(log.clientHeight, innerHeight) - marginPx;
  const fits = newest.offsetTop + newest.offsetHeight - question.offsetTop < room;
  return fits ? question : first;
}
