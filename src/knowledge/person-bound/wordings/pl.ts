import type { Wordings } from '../cues.ts';

export const polish: Wordings = {
  mine: 'moj…, mój, mojego, nasz…, mam, mi',
  i: 'ja, mi, mnie, mam, jestem, …(?:łem|łam), nam',
  why: 'dlaczego, czemu, z jakiego powodu',
  'how-much': 'ile, jaka kwota, jak wysok…',
  when: 'kiedy, gdzie jest moj…',
  state: `już, juz, jeszcze, nadal, decyzj…, rozpatrz…, zatwierdz…, status, na jakim etapie,
    wpłynę…, poprawn…, prawidłow…, w tym miesiącu`,
  'done-to-me': `wstrzyma…, zatrzyma…, obniż…, mniej, niższ…, zablokowa…, odrzuc…, odmówi…, ukara…, nagle,
    zabra…, dosta(?:łem|łam)`,
  'do-it-for-me': `za mnie, dla mnie, proszę, czy (?:może|możecie|mógłby|mogłaby) (?:pan|pani|pan…|wy)?,
    sprawdź…, sprawdzić, wypełni…, zaloguj…, wyślij…`,
  'how-to': `jak, gdzie mogę, gdzie, czy mogę, czy można, czy trzeba, co to, kto, do kiedy, samemu,
    sam, sama, zapomnia…, nie działa, co zrobić`,
  trouble: `nie (?:działa…|dziala|przyszed…|przychodzi|mogę|moge|otwiera|pamiętam|rozumiem|doszed…), zapomnia…, zgubi…,
    skradzi…, wygas…, nie da się`,
  wish: 'chcę, chce, chciał…, potrzebuję, proszę o pomoc, krok po kroku',
  anybody: 'można, trzeba, zwykle, zazwyczaj, ludzie, ktoś, każdy, się',
};
