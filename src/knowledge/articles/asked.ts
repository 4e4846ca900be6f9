import type { Language } from '../../conversation/index.ts';
import type { DutchFrontMatter } from './front-matter.ts';

const often = ['en', 'tr', 'ar', 'pl', 'uk'] as const satisfies readonly Language[];
const most = [...often, 'es', 'fr', 'de', 'fa', 'ru'] as const satisfies readonly Language[];

/** The languages in which an article has to exist beside Dutch: the more often it is asked, the more. */
export const wantedTranslations = ({
  asked,
}: Pick<DutchFrontMatter, 'asked'>): readonly Language[] =>
  asked === undefined ? [] : { often, most }[asked];
