import { describe, expect, it } from 'vitest';
import { languages, RawText, type Choice, type Language } from '../../src/conversation/index.ts';
import { sentencesIn } from '../../src/bot/say/index.ts';
import { explainMasking } from '../../src/bot/steps/explain-masking.ts';
import type { Turn } from '../../src/bot/turn-draft.ts';
import { redact, type Redaction } from '../../src/privacy/index.ts';
import { redactWith } from '../../src/privacy/redact.ts';

/** What is said about a redacted message, and whether the turn ends by it. */
const explained = (redaction: Redaction, language: Language = 'nl') => {
  const said: { text: string; choices: readonly Choice[] }[] = [];
  const { text, findings, nothingLeft } = redaction;
  const turn = {
    waiting: { content: { kind: 'text', text, findings, nothingLeft } },
    sentences: sentencesIn(language),
    say: (words: string, more: { choices?: readonly Choice[] } = {}) =>
      said.push({ text: words, choices: more.choices ?? [] }),
  } as unknown as Turn;
  const outcome = explainMasking(turn);
  return { outcome, ...said[0] };
};

const about = (typed: string, language: Language = 'nl') =>
  explained(redact(new RawText(typed)), language);

describe('what was masked', () => {
  it('is no secret where it is a name: it is not needed, and the question is answered', () => {
    const { outcome, text } = about('ik heet Fatima el Amrani, hoe vraag ik DigiD aan?');
    expect(outcome).toBeUndefined();
    expect(text).toContain('(naam)');
    expect(text).toContain('niet nodig');
    expect(text).not.toContain('geheim');
  });

  it('ends the turn where there is nothing but a name, and asks what somebody wants to know', () => {
    const { outcome, text, choices } = about('mijn naam is Jan de Vries');
    expect(outcome).toBe('privacy-warned');
    expect(text).toContain('Vertel in gewone woorden');
    expect(choices!.map(({ id }) => id)).toContain('command:staff');
  });

  it('is a password: change it', () => {
    expect(about('mijn wachtwoord is Hondje12!').text).toContain('Verander het dan vandaag nog');
  });

  it('is a code: give it to nobody, and hang up', () => {
    const { text } = about('ik kreeg de sms-code 482913 en iemand belt mij daarover');
    expect(text).toContain('Geef hem aan niemand');
    expect(text).toContain('Hang dan op');
    expect(text).not.toContain(sentencesIn('nl').maskedSecretAdvice);
  });

  it('is a document beside a name: the sterner words are for all of it', () => {
    const { text } = about('ik heet Jan Jansen, mijn paspoortnummer is NW123F456, is het geldig?');
    expect(text).toContain('naam, nummer van een pas of paspoort');
    expect(text).toContain('geheim moet blijven');
  });

  it('is a number to call: there is a place for it', () => {
    const { choices } = about('bel mij op 0612345678 over mijn brief');
    expect(choices!.map(({ id }) => id)).toEqual(['dialog:contact-achterlaten']);
  });

  it.each(languages)('is told in %s for every kind', (language) => {
    const { findings } = sentencesIn(language);
    expect(Object.values(findings).filter((name) => name === '')).toEqual([]);
    expect(about('mijn wachtwoord is Hondje12!', language).text).toContain(findings.secret);
    expect(about('mijn pincode is 4821', language).text).toContain(
      sentencesIn(language).maskedCodeAdvice,
    );
  });
});

describe('a message that a detector failed on', () => {
  const failing = {
    kind: 'name',
    find: () => {
      throw new Error('out of order');
    },
  } as const;

  it.each(languages)('is kindly said to be unread, in %s', (language) => {
    const redaction = redactWith([failing], new RawText('ik heet Jan, mijn bsn is 999990019'));
    const { outcome, text, choices } = explained(redaction, language);
    expect(redaction).toMatchObject({ text: '[verborgen]', failedDetector: 'name' });
    expect(outcome).toBe('privacy-warned');
    expect(text).toBe(sentencesIn(language).maskedUnreadable);
    expect(choices!.map(({ id }) => id)).toContain('command:staff');
  });
});
