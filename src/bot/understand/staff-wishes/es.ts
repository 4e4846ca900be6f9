import { spellings } from '../spellings.ts';

const { pattern } = spellings.es;

const opening = '(?:(?:hola|no|sí|vale|pero|perdón|por favor) )?';
const wish =
  '(?:quiero|quisiera|querría|prefiero|me gustaría|necesito|puedo|podría|se puede|es posible) ';
const person =
  '(?:alguien|alguien real|(?:un |una )?(?:persona|humano|ser humano|empleado|empleada|trabajador|agente)(?: real| humana| de verdad)?)';
const softly = '(?:(?:por favor|mejor|solo|ahora) ){0,2}';
const politely = '(?:(?:por favor|ahora|gracias|aquí) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}(?:${wish})${softly}(?:hablar|chatear|conversar) (?:con|a) ${person} ${politely}$`,
  `^ ${opening}(?:puedo|podría|podemos|quiero|quisiera) llamar a alguien ${politely}$`,
  `^ ${opening}(?:quiero|necesito|prefiero|quisiera|deme|dame|páseme con|pásame con) ${person} ${politely}$`,
  `^ ${opening}no quiero hablar con (?:un |una )?(?:robot|máquina|ordenador|bot) $`,
].map(pattern);
