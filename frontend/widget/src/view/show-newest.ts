import { lastOf } from '../../../shared/last-of.ts';

/** Above this height a question is not kept in sight above its answer. */
const shortQuestionPx = 140;
const marginPx = 14;

/**
 * Scrolls the log to what was said last. Not with `scrollIntoView`: that would scroll the library's page
 * around the frame too.
 */
export function showNewest(log: HTMLElement | null): void {
  const newest = log?.lastElementChild;
  if (!log || !(newest instanceof HTMLElement)) return;
  const top = startOfNewest(log, newest).getBoundingClientRect().top - marginPx;
  const scrolls = log.scrollHeight > log.clientHeight;
  if (scrolls) log.scrollTop += top - log.getBoundingClientRect().top;
  else document.documentElement.scrollTop += top;
}

/** What should stand at the top: the question where it fits above all that came after it. */
function startOfNewest(log: HTMLElement, newest: HTMLElement): HTMLElement {
  const question = lastOf([...log.querySelectorAll<HTMLElement>('.from-citizen')]);
  if (!question) return newest;
  const onlyAnswer = question.nextElementSibling === newest;
  if (onlyAnswer && question.offsetHeight < shortQuestionPx) return question;
  const room = Math.min(log.clientHeight, innerHeight) - marginPx;
  const fits = newest.offsetTop + newest.offsetHeight - question.offsetTop < room;
  return fits ? question : newest;
}
