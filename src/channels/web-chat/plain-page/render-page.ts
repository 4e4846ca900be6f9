import { wordsIn } from '../../../../frontend/widget/src/words/index.ts';
import type { Words } from '../../../../frontend/widget/src/words/words.ts';
import {
  languageNames,
  languages,
  type Activity,
  type Choice,
  type Language,
} from '../../../conversation/index.ts';
import { sourceLines } from '../../wire/source-lines.ts';
import { html, type Html } from '../../../runtime/index.ts';
import { replyMarkup, typedMarkup } from './rich-text.ts';

/** Where the page stands. */
export const pagePath = '/praten';

/** What is shown of a conversation. */
export interface PageView {
  readonly language: Language;
  readonly library: string;
  /** Absent before the conversation begins. */
  readonly activities?: readonly Activity[] | undefined;
  /** Names the message that is typed next, so that it is taken in once however often it is sent. */
  readonly nextKey: string;
  /** What went wrong with the last message, in the citizen's language. */
  readonly notice?: string | undefined;
  /** That it is us, and where people are; Markdown. */
  readonly trouble?: string;
  /** What was typed and could not be taken in. */
  readonly unsent?: string;
}

const directionOf = (language: Language): 'rtl' | 'ltr' =>
  language === 'ar' || language === 'fa' ? 'rtl' : 'ltr';

/** A page that needs no script: what was said, the buttons of the last reply, and a form. */
export const renderPage = (view: PageView): string => {
  const words = wordsIn[view.language];
  const { activities } = view;
  return html`<!doctype html>
    <html lang="${view.language}" dir="${directionOf(view.language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Om de hoek: ${words.tagline}</title>
        <link rel="stylesheet" href="${pagePath}/page.css" />
      </head>
      <body>
        <header>
          <h1 lang="nl">Om de hoek</h1>
          <p>${words.tagline}</p>
        </header>
        <main>
          ${activities === undefined ? beginning(view, words) : conversation(view, activities, words)}
        </main>
        <footer>
          <a href="${statementPath(view)}">${words.accessibility}</a>
        </footer>
      </body>
    </html> `.text;
};

const statementPath = ({ library }: PageView): string =>
  `/toegankelijkheid?library=${encodeURIComponent(library)}`;

const beginning = (view: PageView, words: Words): Html =>
  html`${troubleOf(view)}
    <p>${words.neverType}</p>
    <h2>${words.chooseLanguage}</h2>
    <form class="choices" method="post" action="${pagePath}/begin">
      <input type="hidden" name="library" value="${view.library}" />
      ${languages.map(
        (language) =>
          html`<button
            name="language"
            value="${language}"
            lang="${language}"
            dir="${directionOf(language)}"
          >
            ${languageNames[language]}
          </button> `,
      )}
    </form>`;

const conversation = (view: PageView, activities: readonly Activity[], words: Words): Html => {
  const shown = sinceErasure(activities);
  const lastByOther = shown.findLastIndex(({ author }) => author !== 'bot');
  const open = shown.slice(lastByOther + 1);
  const newest = shown[Math.max(0, lastByOther)];
  const waits = lastByOther === shown.length - 1;
  return html`<h2 class="visually-hidden">${words.conversation}</h2>
    <ol class="log">
      ${shown.map((one) => said(one, one === newest, words))}
    </ol>
    ${choicesOf(view, open, words)}
    ${waits ? html`<p role="status">${words.waitingForAnswer}</p>` : undefined}
    ${
      view.notice === undefined
        ? undefined
        : html`<p class="notice" role="alert">${view.notice}</p>`
    }
    ${troubleOf(view)} ${composer(view, words)} ${waysOut(view, words)}`;
};

const troubleOf = ({ trouble }: PageView): Html | undefined =>
  trouble === undefined
    ? undefined
    : html`<div class="notice" role="alert">${replyMarkup(trouble)}</div>`;

const sinceErasure = (activities: readonly Activity[]): readonly Activity[] => {
  const erased = activities.findLastIndex(
    (one) => one.author === 'bot' && one.facts.command === 'erase',
  );
  return activities.slice(Math.max(0, erased)).filter(({ text }) => text !== '');
};

const said = (activity: Activity, isNewest: boolean, words: Words): Html => {
  // The page comes back at what is new.
  const place = isNewest ? html`id="new" tabindex="-1"` : undefined;
  switch (activity.author) {
    case 'citizen':
      return html`<li class="citizen" ${place}>
        <h3>${words.you}</h3>
        <div class="typed" dir="auto">${activity.text}</div>
      </li> `;
    case 'staff':
      return html`<li class="staff" ${place}>
        <h3><bdi>${activity.staffName}</bdi>, ${words.employee}</h3>
        <div dir="auto">${typedMarkup(activity.text)}</div>
      </li> `;
    case 'bot': {
      const { language } = activity.facts;
      return html`<li class="bot" ${place}>
        <h3>${words.assistant}</h3>
        <div lang="${language}" dir="${directionOf(language)}">
          ${replyMarkup(activity.text)}
          ${sourceLines(activity.sources, language).flatMap((line) => replyMarkup(line))}
        </div>
      </li> `;
    }
  }
};

const choicesOf = (view: PageView, open: readonly Activity[], words: Words): Html | undefined => {
  const choices = open.flatMap((one) => (one.author === 'bot' ? one.choices : []));
  return choices.length === 0
    ? undefined
    : html`<h3>${words.answers}</h3>
        <div class="choices">${choices.map((choice) => choiceForm(view, choice))}</div>`;
};

const choiceForm = ({ nextKey }: PageView, { id, label }: Choice): Html =>
  html`<form method="post" action="${pagePath}">
    <input type="hidden" name="key" value="${nextKey}" />
    <input type="hidden" name="text" value="${label}" />
    <button name="choice" value="${id}"><bdi>${label}</bdi></button>
  </form> `;

const composer = ({ nextKey, unsent }: PageView, words: Words): Html =>
  html`<form class="composer" method="post" action="${pagePath}">
    <input type="hidden" name="key" value="${nextKey}" />
    <label for="text">${words.messageLabel}</label>
    <textarea
      id="text"
      name="text"
      rows="3"
      maxlength="4000"
      dir="auto"
      autocomplete="off"
      aria-describedby="never-type"
      required
    >
${unsent}</textarea>
    <p id="never-type">${words.neverType}</p>
    <button>${words.send}</button>
  </form>`;

const waysOut = (view: PageView, words: Words): Html =>
  html`<div class="choices">
    <form method="get" action="${pagePath}#new"><button>${words.lookAgain}</button></form>
    ${choiceForm(view, { id: 'command:staff', label: words.talkToStaff })}
    ${choiceForm(view, { id: 'command:language', label: words.chooseLanguage })}
    ${choiceForm(view, { id: 'command:erase', label: words.wipe })}
    <form method="post" action="${pagePath}/leave"><button>${words.stopHere}</button></form>
  </div>`;
