import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';
import { wordsIn } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** The language that the widget itself speaks. */
export const LanguageContext = createContext<Language>('nl');

/** The widget's words in its language. */
export const useWords = (): Words => wordsIn[useContext(LanguageContext)];
