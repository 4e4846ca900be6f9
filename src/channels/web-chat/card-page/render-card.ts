import {
  isRightToLeft,
  type Language,
  type Plan,
  type PlanContact,
} from '../../../conversation/index.ts';
import { html, type Html } from '../../../runtime/index.ts';
import { inlineMarkup } from '../plain-page/rich-text.ts';
import { cardWords } from './card-words.ts';

/** Where cards stand. */
export const cardPath = '/kaart';

const page = (
  language: Language,
  {
    title,
    main,
    scripts,
  }: { readonly title: string; readonly main: Html; readonly scripts?: Html },
): string =>
  html`<!doctype html>
    <html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – Om de hoek</title>
        <link rel="stylesheet" href="${cardPath}/card.css" />
        ${scripts}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html> `.text;

/** A card that reads well on the screen and prints on one A4. */
export const renderCard = (plan: Plan, code: string): string => {
  const { language, headings } = plan;
  const words = cardWords[language];
  const main = html`
    <h1>${inlineMarkup(plan.title)}</h1>
    <p class="screen-only"><button id="print" hidden>${words.print}</button></p>
    <ol class="steps">
      ${plan.steps.map((step) => html`<li>${inlineMarkup(step)}</li> `)}
    </ol>
    ${list(headings.bring, plan.bring)}
    ${
      plan.time === undefined
        ? undefined
        : html`<p><strong>${headings.time}</strong> ${inlineMarkup(plan.time)}</p>`
    }
    ${list(headings.without, plan.without)}
    <h2>${headings.contacts}</h2>
    <ul>
      ${plan.contacts.map(contact)}
    </ul>
    ${plan.notes.map((note) => html`<p class="notes">${inlineMarkup(note)}</p> `)}
    <p class="notes">
      <span lang="nl">Om de hoek</span> · ${words.code}
      <bdi class="code">${code}</bdi>
    </p>
  `;
  return page(language, {
    title: plan.title,
    main,
    scripts: html`<script src="${cardPath}/print.js" defer></script>`,
  });
};

const list = (heading: string, lines: readonly string[]): Html | undefined =>
  lines.length === 0
    ? undefined
    : html`<h2>${heading}</h2>
        <ul>
          ${lines.map((line) => html`<li>${inlineMarkup(line)}</li> `)}
        </ul>`;

/** On paper nobody can follow a link: the address is written out. */
const contact = ({ name, url, phone, hours }: PlanContact): Html =>
  html`<li>
    <strong lang="nl">${name}</strong>
    ${
      phone === undefined
        ? undefined
        : html`<a class="phone" href="tel:${phone.replaceAll(' ', '')}"><bdi>${phone}</bdi></a>`
    }
    ${hours === undefined ? undefined : `(${hours})`}
    <a class="contact-address" href="${url}"><bdi>${addressOf(url)}</bdi></a>
  </li> `;

const addressOf = (url: string): string =>
  url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

/** The page that asks for a code. */
export const renderCodeForm = (language: Language, notice?: Html): string => {
  const words = cardWords[language];
  const main = html`
    <h1>${words.open}</h1>
    ${notice && html`<p role="alert">${notice}</p>`}
    <form method="get" action="${cardPath}">
      <label for="code">${words.typeCode}</label>
      <input
        id="code"
        name="code"
        dir="ltr"
        maxlength="9"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        required
      />
      <button>${words.show}</button>
    </form>
  `;
  return page(language, { title: words.open, main });
};

/** Why a code shows no card. */
export const noticeOf = (why: 'unknown' | 'tooMany' | 'unfinished', language: Language): Html => {
  const words = cardWords[language];
  return why === 'unfinished'
    ? html`${words.unfinished} <a href="/praten">${words.toChat}</a>`
    : html`${words[why]}`;
};
