import { isMashed } from './is-mashed.ts';

// Dutch names, "hallo" and "ok" stand in messages of every language, and say nothing about it.
const saidByAll = new Set(
  (
    'digid mijn-overheid mijnoverheid mijndigid berichtenbox toeslag toeslagen zorgtoeslag huurtoeslag kindgebonden ' +
    'kinderopvangtoeslag kinderbijslag bijstand bijstandsuitkering uitkering gemeente belastingdienst belasting ' +
    'aow uwv svb duo cak cbr rdw cjib ciz ind ww wia wmo bsn iban kvk cib ido idin machtigen inburgering ' +
    'aangifte eigen risico rijbewijs zorgverzekering huisarts bibliotheek juridisch loket brp wlz app sms pin pdf ' +
    'whatsapp internet email e-mail online website code ok oke oké okay hallo'
  ).split(' '),
);

// More words than these make nobody surer.
const enoughCharacters = 400;

const capital = /^\p{Lu}\p{Ll}/u;
const enoughWithout = 2;

/** Names stand with a capital after the first word: they go where enough is left without them. */
const withoutNames = (words: readonly string[]): readonly string[] => {
  const others = words.filter((word, at) => at === 0 || !capital.test(word));
  return others.length >= enoughWithout ? others : words;
};

const splitWords = (text: string): string[] =>
  text
    .slice(0, enoughCharacters)
    .replace(/\[[^[\]]{1,20}\]|https?:\S+/g, ' ')
    .split(/[^\p{L}\p{M}'’\u200c-]+/u)
    .map((word) => word.replace(/^[-'’]+|[-'’]+$/g, '').replaceAll('’', "'"))
    .filter((word) => word !== '');

/**
 * The words of a message that can tell its language: in lower case, without masks, links, digits, names,
 * stuck keys and what is said in every language.
 */
export const readWords = (text: string): string[] =>
  withoutNames(splitWords(text))
    .map((word) => word.replace(/İ/g, 'i').toLowerCase())
    .filter((word) => !saidByAll.has(word) && !isMashed(word));
