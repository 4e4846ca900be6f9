import type { Span } from '../canonical-text.ts';
import { holdsMask } from '../masks.ts';
import { aListSign } from './next-in-list.ts';
import { aMeansOfLogin, anOrdinaryNumber } from './ordinary-words.ts';
import {
  afterWord,
  clauseEnd,
  groupSpan,
  isSecret,
  looksSecret,
  matchAt,
  matchBefore,
  withDigitAndLetter,
} from './secret-looks.ts';

/** "I log in with", in the languages whose verb comes first. */
const loginBeginnings = [
  '(?:log(?:de|t)?(?: (?:ik|je|u|hij|nu|altijd|steeds)){0,2} in|inlog(?:gen|de)?|ingelogd|in te loggen|' +
    'aan te melden|aanmelden|aangemeld) (?:met|via|als|onder)',
  '(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? in) (?:with|using|as)',
  '(?:logge mich|melde mich|einloggen|eingeloggt|anmelden|angemeldet) (?:mit|als)',
  '(?:connect(?:e|er|é|ée)|connexion) avec',
  '(?:sesión|entro|entrar|acced\\p{L}{1,4}|ingres\\p{L}{1,4}) con',
  '(?:loguj\\p{L}{1,2}|zaloguj\\p{L}{0,2}|zalogowa\\p{L}{1,3}|logowa\\p{L}{1,4})(?: się)?(?: (?:z|przez|jako))?',
  '(?:входжу|заходжу|вхожу|логінюсь|увійти|захожу|войти|логинюсь) (?:з|із|через|як|під|с|под|как)',
  '(?:أدخل|ادخل|الدخول|دخلت) (?:بـ?|باستخدام|مع)',
];
/** The same where the verb comes last. */
const loginEndings = ['ile (?:giriş|oturum|bağlan)', 'وارد|لاگین'];

const determiner =
  "(?:(?:de|het|mijn|mn|m'n|een|my|the|a|mi|mon|meinem?|мій|мой|moim|به|با) ){0,2}";
const entry = '[^\\s,;/]{3,64}';

const pairAfter = afterWord(
  ` ?:? ${determiner}(?<first>${entry})` +
    `(?:${aListSign}${determiner}(?<second>${withDigitAndLetter}|${entry}${clauseEnd}))?`,
);
const pairBefore = new RegExp(
  `(?:(?<![^\\s])(?<first>${entry})${aListSign})?(?<![^\\s])(?<second>${entry}) $`,
  'diu',
);

const hasLooks = (value: string): boolean => /\p{L}/u.test(value) && looksSecret(value);

const isOrdinary = (value: string): boolean => {
  const bare = value.replace(/[.,;!?)]+$/, '');
  return aMeansOfLogin.test(bare) || anOrdinaryNumber.test(bare);
};

/** A user name and a password: where one has the looks of a secret, the other is one too. */
const secretsOf = (found: readonly Span[], text: string): Span[] => {
  const valueOf = ({ start, end }: Span): string => text.slice(start, end);
  const values = found.map(valueOf);
  if (!values.some(hasLooks) || values.some(holdsMask)) return [];
  return found.filter((span) => isSecret(valueOf(span)) && !isOrdinary(valueOf(span)));
};

const pairOf = (match: RegExpExecArray, from = 0): Span[] =>
  ['first', 'second']
    .map((entry) => groupSpan(match, entry, from))
    .filter((span) => span !== undefined);

const beginning = new RegExp(`(?<!\\p{L})(?:${loginBeginnings.join('|')})`, 'giu');
const ending = new RegExp(`(?<!\\p{L})(?:${loginEndings.join('|')})`, 'giu');

/** What somebody says to log in with: "ik log in met riet78 en hondje123". */
export function* findLogins(text: string): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(beginning)) {
    const match = matchAt(text, index + found.length, pairAfter);
    if (match) yield* secretsOf(pairOf(match), text);
  }
  for (const { index } of text.matchAll(ending)) {
    const before = matchBefore(text, index, pairBefore);
    if (before) yield* secretsOf(pairOf(before.match, before.from), text);
  }
}
