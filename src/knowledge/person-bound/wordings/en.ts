import type { Wordings } from '../cues.ts';

export const english: Wordings = {
  mine: 'my, our',
  i: 'i, me, we, us',
  why: 'why, how come, what is the reason',
  'how-much': String.raw`how much, how high, what amount, \d+ euros?`,
  when: 'when (?:is|are|will|do|does), where is my, how much longer',
  state: `already, yet, still, decided, decision, approved, status, correct, received, processed,
    so far, is it true`,
  'done-to-me': `stopped, lower, less, go down, went down, blocked, rejected, refused, denied, suddenly,
    cut, reduced, fined`,
  'do-it-for-me': `for me, (?:can|could|will|would) you, please (?:check|fill|log|send|look|tell), check (?:my|if|whether|it|for),
    look up, send me, tell me`,
  'how-to': `how (?:can|do|to|should), where can, what can i do, can i, may i, do i (?:have|need),
    what is, what are, what reasons, myself, i forgot, who helps`,
  trouble: `(?:does|do|is|did|has|have)(?: not|n t|nt) (?:work…|arriv…|open|come|start|get), not (?:working|arrived|here),
    cannot, can t, cant, unable, lost, forgot…, stolen, expired, broken, no letter`,
  wish: 'i (?:want|would like|need) to (?!know).…, i d like to, help me, step by step, explain',
  anybody: 'people, someone, somebody, one, anyone, usually, normally, generally, a, an, you',
};
