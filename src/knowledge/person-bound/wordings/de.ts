import type { Wordings } from '../cues.ts';

export const german: Wordings = {
  mine: 'mein…, unser…',
  i: 'ich, mir, mich, wir, uns',
  why: 'warum, wieso, weshalb, aus welchem grund, wie kommt es',
  'how-much': String.raw`wie ?viel…, wie hoch, welche[rn]? betrag, \d+ euro`,
  when: 'wann, wo bleib…, wie lange noch, an welchem tag',
  state: `schon, bereits, noch nicht, immer noch, entschieden, entscheid…, bewilligt, genehmigt, status,
    stimmt, richtig, bearbeitet, eingegangen, erhalten, diesen monat`,
  'done-to-me': `gestrichen, gestoppt, eingestellt, gekürzt, niedriger, weniger, gesperrt, abgelehnt,
    verweigert, zurückzahlen, einbehalten, plötzlich, gepfändet, bekam, strafe`,
  'do-it-for-me': `für mich, für uns, (?:können|könnten|würden|wollen) sie, kannst du, (?:füllen|schicken|sehen|schauen|sagen|prüfen|loggen) sie,
    an meiner stelle, bitte`,
  'how-to': `wie (?:kann|muss|mache|melde|bekomme|beantrage|komme|ändere|lange)…, wo (?:kann|finde|muss|sehe)…, kann (?:ich|man),
    darf, muss (?:ich|man), was ist, was sind, was (?:tun|mache|muss|kann)…, wer (?:hilft|kann), selbst, welche, schritt für schritt`,
  trouble: `(?:geht|funktioniert|klappt|startet) (?:… )?nicht, nicht (?:da|gekommen|angekommen), vergessen, verloren,
    gestohlen, abgelaufen, kann (?:… )?nicht, (?:verstehe|weiß|komme) (?:… )?nicht, weg`,
  wish: '(?:möchte|will|wollen|brauche) (?!wissen)…',
  anybody: 'man, leute, jemand, normalerweise, meistens, immer, manchmal, ein…',
};
