import { expect, it } from 'vitest';
import { plainTranscript, spokenText } from '../../frontend/widget/src/chat/plain-transcript.ts';

const names = { citizen: 'U', bot: 'Assistent', source: 'Bron' };

it('writes a conversation as text, with where links lead and what the source is', () => {
  const text = plainTranscript(
    [
      { id: '1', at: '', author: 'citizen', text: 'hoe vraag ik digid aan' },
      {
        id: '2',
        at: '',
        author: 'bot',
        text: '**Zo** doet u dat:\n\n1. Ga naar [DigiD](https://www.digid.nl/).\n2. Bel 0800 1351.',
        language: 'nl',
        choices: [],
        sources: [{ title: 'DigiD aanvragen', url: 'https://www.digid.nl/' }],
      },
      { id: '3', at: '', author: 'staff', name: 'Sanne', text: 'Ik kijk mee.' },
    ],
    names,
  );
  expect(text.split('\r\n')).toEqual([
    'U: hoe vraag ik digid aan',
    '',
    'Assistent: Zo doet u dat:',
    '1. Ga naar DigiD (https://www.digid.nl/).',
    '2. Bel 0800 1351.',
    'Bron: DigiD aanvragen, https://www.digid.nl/',
    '',
    'Sanne: Ik kijk mee.',
  ]);
});

it('reads no addresses aloud', () => {
  expect(spokenText('Ga naar [DigiD](https://www.digid.nl/).\n\n- **een**\n- twee')).toBe(
    'Ga naar DigiD.\neen\ntwee',
  );
});
