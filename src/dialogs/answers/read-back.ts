import { plainWords } from './plain-words.ts';

const goBack = new Set(
  [
    ...['terug', 'ga terug', 'vorige', 'vorige stap', 'back', 'go back', 'geri', 'geri dön'],
    ...['رجوع', 'ارجع', 'wstecz', 'wróć', 'cofnij', 'назад', 'повернутися', 'atrás', 'volver'],
    ...['retour', 'zurück', 'برگشت', 'بازگشت', 'вернуться'],
  ].map(plainWords),
);

/** True when somebody types that they want to go back, in any of the eleven languages. */
export const readBack = (text: string): boolean => goBack.has(plainWords(text));
