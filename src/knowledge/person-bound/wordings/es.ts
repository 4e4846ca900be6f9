import type { Wordings } from '../cues.ts';

export const spanish: Wordings = {
  mine: 'mi, mis, nuestr…',
  i: 'me, yo, nos, tengo, debo, recibo, recibiré, cobro, estoy, soy',
  why: 'por qué, porque, por que, a qué se debe, cuál es (?:el motivo|la razón)',
  'how-much': String.raw`cuánt…, cuant…, qué (?:cantidad|importe), \d+ euros?`,
  when: 'cuándo, cuando, qué día, dónde está mi, cuánto falta',
  state: `ya, todavía, todavia, aún, aun, decidi…, decisión, aprobad…, aceptad…, estado, correct…,
    recibido, tramitad…, este mes`,
  'done-to-me': `han, para(?:do|ron), quita(?:do|ron), baja(?:do|ron), reduci…, bloquea…, rechaza…,
    denega…, menos, multa, de repente, embarg…`,
  'do-it-for-me': `por m[ií](?! part), en mi lugar, puede (?:usted|ud), (?:pueden|podría…) ustedes, podría…,
    rellen[ea], envíe(?:me)?, mire, mira, compruebe, dígame`,
  'how-to': `cómo, como, dónde (?!está mi)…, donde (?!está mi)…, puedo, se puede, hay que, tengo que, qué es, qué son, qué hago,
    qué hacer, quién, qué necesito, hasta cuándo, paso a paso`,
  trouble: `no (?:me )?(?:funciona|llega|ha llegado|abre|deja), olvid…, perd(?:ido|í), no (?:puedo|consigo|entiendo|sé),
    robad…, caducad…`,
  wish: 'quiero, quisiera, me gustaría, necesito, deseo',
  anybody: 'se, normalmente, la gente, alguien, uno, un, una, siempre, a veces',
};
