import type { Library } from './referral/index.ts';
import { html, type Html, type HttpResponse } from './runtime/index.ts';

/** When the statement was last gone through by a person; yearly, and after each large change. */
const lastChecked = '23 november 2026';

/**
 * The accessibility statement of a library's chat, in the parts that the Dutch model asks for: who, what, status,
 * how it was looked into, what does not meet the standard yet, and where to complain.
 * https://www.digitoegankelijk.nl/toegankelijkheidsverklaring
 */
export const accessibilityStatement = (library: Library): HttpResponse => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  body: statement(library).text,
});

const statement = (library: Library): Html =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Toegankelijkheidsverklaring Om de hoek</title>
        <link rel="stylesheet" href="/praten/page.css" />
      </head>
      <body>
        <main>
          <h1>Toegankelijkheidsverklaring van de chat Om de hoek</h1>
          <p>
            ${library.name} wil dat iedereen de chat Om de hoek kan gebruiken. Ook wie slecht ziet,
            niet hoort, geen muis gebruikt of lezen moeilijk vindt. De eisen staan in het Besluit
            digitale toegankelijkheid overheid (EN 301 549, WCAG 2.2 niveau A en AA).
          </p>
          <h2>Waar gaat deze verklaring over?</h2>
          <p>
            Over de chat op de website van de bibliotheek, en over de eenvoudige pagina
            <a href="/praten?library=${library.id}">/praten</a>. De website zelf heeft een eigen
            verklaring.
          </p>
          <h2>Status: eerste maatregelen genomen (C)</h2>
          <p>
            De makers hebben de chat zelf onderzocht. Een onafhankelijke partij heeft dat nog niet
            gedaan. Daarom zeggen wij niet dat de chat aan alle eisen voldoet.
          </p>
          <h2>Zo is het onderzocht</h2>
          <ul>
            <li>
              Bij elke verandering zoekt een programma (axe) naar fouten, in elke stand van de chat.
            </li>
            <li>Bij elke verandering wordt een heel gesprek gevoerd met alleen het toetsenbord.</li>
            <li>
              De chat is bekeken bij 400 % vergroting, met ruimere tekst, in het donker, met veel
              contrast en van rechts naar links.
            </li>
          </ul>
          <h2>Dit voldoet nog niet, of is nog niet onderzocht</h2>
          <ul>
            <li>
              Mensen die een schermlezer gebruiken hebben de chat nog niet getest. Dat gebeurt voor
              de chat een status A of B krijgt.
            </li>
            <li>
              Teksten in andere talen zijn voor een deel vertaald door een computer. De chat zegt
              dat erbij.
            </li>
            <li>
              Niet elke browser kan voorlezen. De knop is er alleen als uw apparaat een stem heeft
              voor uw taal.
            </li>
          </ul>
          <h2>Werkt iets niet voor u?</h2>
          <p>
            Zeg het tegen de bibliotheek. U krijgt binnen 2 weken antwoord, en hulp op een andere
            manier als dat nodig is.
          </p>
          <ul>
            ${library.places.map(placeLine)}
          </ul>
          <p>
            Bent u niet tevreden met het antwoord? Dan kunt u naar de
            <a href="https://www.nationaleombudsman.nl/klacht-indienen">Nationale ombudsman</a>.
          </p>
          <h2>Wanneer is dit geschreven?</h2>
          <p>
            Deze verklaring is voor het laatst bekeken op ${lastChecked}. De bibliotheek stelt haar
            vast.
          </p>
        </main>
      </body>
    </html> `;

const placeLine = ({ name, address, town, phone }: Library['places'][number]): Html =>
  html`<li>
    ${name}, ${address},
    ${town}${phone === undefined ? '' : html`, <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`}
  </li> `;
