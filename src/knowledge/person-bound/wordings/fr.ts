import type { Wordings } from '../cues.ts';

export const french: Wordings = {
  mine: 'mon, ma, mes, notre, nos',
  i: 'je, j, me, m, moi, nous',
  why: 'pourquoi, pour quelle raison, comment ça se fait',
  'how-much': String.raw`combien (?!de temps), quel (?:est le )?montant, \d+ euros?`,
  when: 'quand, quel jour, où est mon, où en est',
  state: `déjà, deja, encore, toujours pas, décid…, décision, accept…, approuv…, statut, état, correct…,
    reçu…, traité…, ce mois`,
  'done-to-me': `arrêté…, arrete, supprim…, baiss…, diminu…, bloqu…, refus…, rejet…, moins, amende,
    soudain…, tout à coup, retenu…, saisi…, coup(?:é|ée|és)`,
  'do-it-for-me': `à ma place, pour moi, pouvez vous, pourriez vous, peux tu, vous pouvez, remplissez,
    envoyez, regardez, vérifiez, dites moi, voulez vous`,
  'how-to': `comment, où (?:puis|peut|trouver|dois|faire), puis je, peut on, est ce que je (?:peux|dois|peut),
    faut il, qu est ce que, c est quoi, que faire, qui peut, combien de temps, jusqu à quand, étape par étape`,
  trouble: `n (?:est|ai|arrive) (?:pas|jamais), pas (?:arrivée?|reçu), ne (?:marche|fonctionne|s ouvre|reçois)…, n arrive pas,
    oublié…, perdu…, volé…, expiré…, ne (?:peux|comprends|sais)`,
  wish: 'je (?:veux|voudrais|souhaite), j (?:aimerais|ai besoin)',
  anybody: 'on, les gens, quelqu un, normalement, en général, toujours, parfois, un, une',
};
