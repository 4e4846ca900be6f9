import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Language } from '../../../../src/conversation/index.ts';
import { cutAtWords, type ExplainedWords } from '../explained-words.ts';
import { useWords } from './use-words.ts';

/** The words that can be tapped. */
export const ExplainedWordsContext = createContext<ExplainedWords>(new Map());

/** Draws the text of one Dutch reply: each word that is explained once, where it first stands. */
export function useExplaining(language: Language) {
  const words = useContext(ExplainedWordsContext);
  if (language !== 'nl') return undefined;
  const told = new Set<string>();
  return (text: string) =>
    cutAtWords(text, words, told).map((piece) =>
      typeof piece === 'string' ? piece : <ExplainedWord key={piece.word} {...piece} />,
    );
}

interface ExplainedWordProps {
  readonly word: string;
  readonly meaning: string;
}

function ExplainedWord({ word, meaning }: ExplainedWordProps) {
  const [open, setOpen] = useState(false);
  const { explanation } = useWords();
  return (
    <>
      <button type="button" class="word" aria-expanded={open} onClick={() => setOpen(!open)}>
        {word}
        <span class="visually-hidden"> ({explanation})</span>
      </button>
      {open && (
        <span class="meaning" role="note">
          {meaning}
        </span>
      )}
    </>
  );
}
