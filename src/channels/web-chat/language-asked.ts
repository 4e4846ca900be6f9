import { z } from 'zod';
import { isLanguage, type Language } from '../../conversation/index.ts';
import type { HttpRequest } from '../../runtime/index.ts';

const languageIn = z.object({
  locale: z.string().max(35).optional(),
  language: z.string().max(35).optional(),
});

/** The language that a page or a browser asks for, where we speak it; else Dutch. */
export const languageAsked = ({ headers, query, body }: HttpRequest): Language => {
  const { language, locale } = languageIn.safeParse(body).data ?? {};
  const wanted = [
    query.get('language') ?? '',
    language ?? locale ?? '',
    ...(headers['accept-language'] ?? '').split(','),
  ];
  return wanted.map((tag) => tag.trim().slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl';
};
