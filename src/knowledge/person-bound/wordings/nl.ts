import type { Wordings } from '../cues.ts';

export const dutch: Wordings = {
  mine: 'mijn, m n, mn, me, mijne, onze, ons',
  i: 'ik, wij, we, mij, …ik',
  why: 'waarom, waarvoor, hoezo, hoe kan (?:dat|het), hoe komt (?:dat|het), wat is de reden',
  'how-much': String.raw`hoeveel, hoe veel, hoe hoog, welk bedrag, \d+ euro, wat krijg ik`,
  when: 'wanneer, welke dag, waar blijft, waar blijven, hoe lang nog, hoelang nog',
  state: `al, nog steeds, nog niet, nog altijd, klopt, kloppen, fout, goedgekeurd, beslo…, beslist,
    beslissing, besluit, gestort, bekeken, ontvangen, binnen, verwerkt, stand, hoe ver,
    hoever, hoe staat, nu`,
  'done-to-me': `gestopt, stopgezet, stop gezet, verlaagd, lager, minder, geblok…, afgewezen, geweigerd,
    ingehouden, beslag, teruggevorderd, terugbetalen, gekort, afgekeurd, ineens, inene,
    kreeg, gekregen, hebben? ze`,
  'do-it-for-me': `voor mij, voor me, (?:kunt|wilt|zou|zal|mag|moet) u,
    (?:kan|kun|wil|zou|zal|vul|doe|check|regel) (?:je|jij), kijk (?:even|eens|ff), check,
    nakijken, opzoeken, stuur (?:mij|me), geef (?:mij|me), zeg (?:mij|me), ik geef (?:je|u),
    (?:kunnen|willen) jullie`,
  'how-to': `
    hoe (?:kan|moet|doe|geef|verleng|zet|haal|vraag|betaal|krijg|maak|meld|vind|log|pas|zeg|regel|werkt) (?:ik|je|dat|het|een)?,
    waar (?:kan|vind|moet|zie|staat), wat moet ik doen, wat kan ik doen, wie helpt, welke,
    kan ik, kun je, mag, moet (?:ik|je|iedereen), wat is, wat zijn, zelf,
    ik (?:begrijp|snap) niet, ben .{0,25}(?:vergeten|kwijt), weet .{0,30}meer, doet het niet,
    werkt niet`,
  anybody: `je, jouw, men, iemand, mensen, iedereen, meestal, altijd, altijt, soms, normaal, een,
    kunnen, kan`,
};
