import { isLanguage, type Language } from '../../../conversation/index.ts';
import type { HttpRequest } from '../../../runtime/index.ts';

/** The language that the browser asks for, where we speak it. */
export const languageAsked = ({ headers, query }: HttpRequest): Language => {
  const wanted = [query.get('language') ?? '', ...(headers['accept-language'] ?? '').split(',')];
  return wanted.map((tag) => tag.trim().slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl';
};
