// Dutch names stand in messages of every language, and say nothing about it.
const dutchNames = new Set(
  (
    'digid mijn-overheid mijnoverheid mijndigid berichtenbox toeslag toeslagen zorgtoeslag huurtoeslag kindgebonden ' +
    'kinderopvangtoeslag kinderbijslag bijstand bijstandsuitkering uitkering gemeente belastingdienst belasting ' +
    'aow uwv svb duo cak cbr rdw cjib ciz ind ww wia wmo bsn iban kvk cib ido idin machtigen inburgering ' +
    'aangifte eigen risico rijbewijs zorgverzekering huisarts bibliotheek juridisch loket brp wlz app sms pin pdf ' +
    'whatsapp internet email e-mail online website code ok oke okay'
  ).split(' '),
);

// More words than these make nobody surer.
const enoughCharacters = 400;

/**
 * The words of a message that can tell its language: in lower case, without masks, links, digits and
 * the names of Dutch services.
 */
export const readWords = (text: string): string[] =>
  text
    .slice(0, enoughCharacters)
    .replace(/\[[^[\]]{1,20}\]|https?:\S+/g, ' ')
    .replace(/İ/g, 'i')
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’\u200c-]+/u)
    .map((word) => word.replace(/^[-'’]+|[-'’]+$/g, '').replaceAll('’', "'"))
    .filter((word) => word !== '' && !dutchNames.has(word));
